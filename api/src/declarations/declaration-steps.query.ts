import type { DeclarationDeed, DeclarationState } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { today } from '../platform/today';
import { answerCampaign } from './campaign-answers.query';
import type { DeclaredChange } from './declaration-change';
import type { ProposalInput } from './own.dto';

/** A declaration as its steps need it. */
export interface StepRow {
  readonly id: string;
  readonly section: string;
  readonly state: DeclarationState;
  readonly personId: string;
  readonly campaignId: string | null;
}

/** Keeps a draft of the transaction's account. @returns its id */
export async function insertDraft(
  tx: EntityManager,
  person: { readonly id: string; readonly version: number },
  { section, campaignId, note, about }: Pick<ProposalInput, 'section' | 'campaignId' | 'note' | 'about'>,
  changes: readonly DeclaredChange[],
): Promise<string> {
  const [{ id }] = (await tx.query(
    `insert into declaration (person_id, section, base_version, campaign_id) values ($1, $2, $3, $4) returning id`,
    [person.id, section, person.version, campaignId ?? null],
  )) as { id: string }[];
  await tx.query(
    `insert into declaration_content (declaration_id, person_id, section, changes, note, about) values ($1, $2, $3, $4, $5, $6)`,
    [id, person.id, section, JSON.stringify(changes), note ?? null, about ?? null],
  );
  return id;
}

/**
 * A step of the author's: sends it, with the answer to the review that asked for it, or takes both back. The answer
 * stays while another declaration that was sent gives it.
 *
 * @returns false when somebody else was faster
 */
export async function stepOfAuthor(
  tx: EntityManager,
  { id, section, state, personId, campaignId }: StepRow,
  deed: 'SUBMIT' | 'WITHDRAW',
  next: DeclarationState,
): Promise<boolean> {
  const moved = (await tx.query(
    `with moved as (update declaration set state = $3, checked_by = null, lock_version = lock_version + 1,
       submitted_on = case when $4 = 'SUBMIT' then $5::date else submitted_on end
     where id = $1 and state = $2 returning id) select id from moved`,
    [id, state, next, deed, today()],
  )) as unknown[];
  if (moved.length === 0) return false;
  if (campaignId !== null && deed === 'SUBMIT')
    await answerCampaign(tx, campaignId, personId, section, 'DECLARED');
  if (campaignId !== null && deed === 'WITHDRAW')
    await tx.query(
      `delete from campaign_answer where campaign_id = $1 and person_id = $2 and section = $3 and kind = 'DECLARED'
         and not exists (select from declaration d where d.campaign_id = $1 and d.person_id = $2 and d.section = $3
           and d.id <> $4 and d.submitted_on is not null and d.state <> 'WITHDRAWN')`,
      [campaignId, personId, section, id],
    );
  await noteStep(tx, id, personId, deed, null);
  return true;
}

/** A step of an officer's, whose row the transaction holds; `version` is the file's that an approval made. */
export async function stepOfOffice(
  tx: EntityManager,
  { id, personId }: Pick<StepRow, 'id' | 'personId'>,
  deed: DeclarationDeed,
  next: DeclarationState,
  note: string | null,
  version: number | null,
): Promise<void> {
  await tx.query(
    `update declaration set state = $2, checked_by = case when $3 then actor_account() else checked_by end,
       approved_version = $4, lock_version = lock_version + 1 where id = $1`,
    [id, next, deed === 'ACCEPT', version],
  );
  await noteStep(tx, id, personId, deed, note);
}

async function noteStep(
  tx: EntityManager,
  id: string,
  personId: string,
  deed: DeclarationDeed,
  note: string | null,
): Promise<void> {
  await tx.query(
    'insert into declaration_step (declaration_id, person_id, deed, note) values ($1, $2, $3, $4)',
    [id, personId, deed, note],
  );
}
