import ExcelJS from 'exceljs';
import type { Agent } from './harness/app';
import { anAccount, anOrganisation, anOwnAccount } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** The office with a political school, its account, a training officer and the clerk's own account. */
export interface TrainingOffice extends Office {
  readonly politicalSchool: string;
  readonly schoolId: string;
  readonly daotao: Agent;
  readonly truong: Agent;
  readonly nhanvien: Agent;
}

export async function openTrainingOffice(): Promise<TrainingOffice> {
  const office = await openOffice();
  const { owner } = office.database;
  const politicalSchool = await anOrganisation(owner, {
    name: 'Trường Chính trị',
    parentId: office.province,
    kind: 'DVSN_TINH',
  });
  const { rows } = await owner.query<{ id: string }>(
    `insert into training_school (name, kind, organisation_id) values ('Trường Chính trị thành phố', 'TRUONG_CHINH_TRI', $1) returning id`,
    [politicalSchool],
  );
  await anAccount(owner, { username: 'daotao', role: 'TRAINING_OFFICER', organisationId: office.province });
  await anAccount(owner, { username: 'truong', role: 'SCHOOL', organisationId: politicalSchool });
  await anOwnAccount(owner, {
    username: 'nhanvien',
    personId: office.clerk,
    organisationId: office.homeAffairs,
  });
  return {
    ...office,
    politicalSchool,
    schoolId: rows[0].id,
    daotao: await office.signIn('daotao'),
    truong: await office.signIn('truong'),
    nhanvien: await office.signIn('nhanvien'),
  };
}

export interface ClassParts {
  readonly kindCode?: string;
  readonly credential?: readonly [string, string];
  readonly code: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly capacity?: number;
  readonly periods?: number;
  readonly schoolId?: string;
  readonly validityMonths?: number;
  readonly more?: object;
}

/** A programme and an open class of it, made by Home Affairs over the API. */
export async function anOpenClass(office: TrainingOffice, parts: ClassParts): Promise<string> {
  const { kindCode = 'BD-LLCT-TC', credential, code, periods = 160 } = parts;
  const { startsOn = '2026-03-02', endsOn = '2026-05-29', capacity = 30 } = parts;
  const programme = await office.canbo
    .post('/api/training/programmes')
    .send({
      kindCode,
      code: `CT-${code}`,
      name: `Chương trình ${code}`,
      periods,
      validFrom: '2010-01-01',
      credentialKind: credential?.[0] ?? null,
      credentialLevel: credential?.[1] ?? null,
      validityMonths: parts.validityMonths ?? null,
    })
    .expect(201);
  const made = await office.canbo
    .post('/api/training/classes')
    .send({
      programmeId: programme.body.id,
      code,
      name: `Lớp ${code}`,
      schoolId: parts.schoolId ?? office.schoolId,
      form: 'TAP_TRUNG',
      startsOn,
      endsOn,
      capacity,
      ...parts.more,
    })
    .expect(201);
  await office.canbo
    .post(`/api/training/classes/${made.body.id}/steps`)
    .send({ act: 'OPEN', version: made.body.version })
    .expect(200);
  return made.body.id;
}

export async function step(agent: Agent, classId: string, act: string, status = 200) {
  const { body } = await agent.get(`/api/training/classes/${classId}`).expect(200);
  return agent
    .post(`/api/training/classes/${classId}/steps`)
    .send({ act, version: body.version })
    .expect(status);
}

/** A workbook of one sheet. */
export async function book(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Danh sách').addRows(rows.map((row) => [...row]));
  return Buffer.from(await made.xlsx.writeBuffer());
}
