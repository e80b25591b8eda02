import type { Config } from '../src/platform/config';
import { type Agent, type TestApp, openApp } from './harness/app';
import { aPerson, anAccount, anOrganisation } from './harness/builders';

/** A province with two departments and a school, a person or two in each, and an account of each role. */
export interface Office extends TestApp {
  readonly province: string;
  readonly homeAffairs: string;
  readonly finance: string;
  readonly school: string;
  /** Works in the school below the finance department. */
  readonly teacher: string;
  readonly clerk: string;
  readonly accountant: string;
  readonly canbo: Agent;
  readonly nhansu: Agent;
  readonly thutruong: Agent;
  readonly kiemtra: Agent;
  readonly quantri: Agent;
}

/** @param settings single settings that a spec is about */
export async function openOffice(settings: Partial<Config> = {}): Promise<Office> {
  const test = await openApp(settings);
  const { owner } = test.database;
  const province = await anOrganisation(owner, { name: 'Thành phố Cần Thơ', kind: 'UBND_TINH' });
  const homeAffairs = await anOrganisation(owner, { name: 'Sở Nội vụ', parentId: province });
  const finance = await anOrganisation(owner, { name: 'Sở Tài chính', parentId: province });
  const school = await anOrganisation(owner, {
    name: 'Trường Nghiệp vụ',
    parentId: finance,
    kind: 'DVSN_SO',
  });
  const clerk = await aPerson(owner, {
    organisationId: homeAffairs,
    fullName: 'Nguyễn Thị Hoà',
    citizenId: '092185004417',
    employeeCode: 'CB000417',
    birthDate: '1985-03-12',
  });
  const accountant = await aPerson(owner, {
    organisationId: finance,
    fullName: 'Đặng Quốc Ân',
    sex: 'M',
    birthDate: '1979',
  });
  const teacher = await aPerson(owner, {
    organisationId: school,
    fullName: 'Lê Hoàng Oanh',
    classCode: 'VC',
    title: 'Giảng viên',
  });
  await anAccount(owner, {
    username: 'canbo',
    displayName: 'Trần Cán Bộ',
    role: 'HR_OFFICER',
    organisationId: province,
  });
  await anAccount(owner, { username: 'nhansu', role: 'UNIT_HR_OFFICER', organisationId: finance });
  await anAccount(owner, { username: 'thutruong', role: 'UNIT_HEAD', organisationId: finance });
  await anAccount(owner, { username: 'kiemtra', role: 'AUDITOR', organisationId: province });
  await anAccount(owner, { username: 'quantri', role: 'ADMINISTRATOR', organisationId: province });
  const [canbo, nhansu, thutruong, kiemtra, quantri] = [
    await test.signIn('canbo'),
    await test.signIn('nhansu'),
    await test.signIn('thutruong'),
    await test.signIn('kiemtra'),
    await test.signIn('quantri'),
  ];
  return {
    ...test,
    province,
    homeAffairs,
    finance,
    school,
    teacher,
    clerk,
    accountant,
    canbo,
    nhansu,
    thutruong,
    kiemtra,
    quantri,
  };
}
