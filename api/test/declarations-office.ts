import type { Config } from '../src/platform/config';
import type { Agent } from './harness/app';
import { anAccount, anOwnAccount } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** The office with people who have an account of their own, and a second officer for the other pair of eyes. */
export interface DeclaringOffice extends Office {
  /** The accountant, at the finance department. */
  readonly nhanvien: Agent;
  /** The clerk, at home affairs. */
  readonly khac: Agent;
  readonly canbo2: Agent;
}

export async function openDeclaringOffice(settings: Partial<Config> = {}): Promise<DeclaringOffice> {
  const office = await openOffice(settings);
  const { owner } = office.database;
  await anOwnAccount(owner, {
    username: 'nhanvien',
    personId: office.accountant,
    organisationId: office.finance,
  });
  await anOwnAccount(owner, { username: 'khac', personId: office.clerk, organisationId: office.homeAffairs });
  await anAccount(owner, { username: 'canbo2', role: 'HR_OFFICER', organisationId: office.province });
  return {
    ...office,
    nhanvien: await office.signIn('nhanvien'),
    khac: await office.signIn('khac'),
    canbo2: await office.signIn('canbo2'),
  };
}

/** Sent by the person; the id of the declaration. */
export async function declared(agent: Agent, input: object): Promise<string> {
  const { body } = await agent.post('/api/own/declarations').send(input).expect(201);
  await agent.post(`/api/own/declarations/${body.id}/submission`).expect(200);
  return body.id as string;
}

export const aMother = {
  section: 'FAMILY',
  rows: [
    {
      table: 'family_member',
      operation: 'insert',
      values: { side: 'SELF', relationCode: 'ME', fullName: 'Phạm Thị Lành', birthDate: '1952' },
    },
  ],
};
