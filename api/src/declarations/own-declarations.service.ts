import {
  DECLARATION_STATES,
  REPORT_SECTION,
  declarableSection,
  declarationSectionName,
  stateAfter,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import { answerCampaign, openCampaign, ownCampaigns } from './campaign-answers.query';
import type { DeclarationView } from './declaration.dto';
import { clocks } from './declaration-clock.query';
import type { DeclaredChange } from './declaration-change';
import { draftOf, keysAsked } from './declaration-draft';
import { insertDraft, stepOfAuthor, type StepRow } from './declaration-steps.query';
import { viewOf } from './declaration-view';
import { dropEvidenceBeside } from './evidence.query';
import type { OwnDeclaration, OwnNotice, OwnOverview, ProposalInput } from './own.dto';
import { ownPerson } from './own-file.service';

/** What a person asks to have changed in his own file, until an officer has it. */
@Injectable()
export class OwnDeclarationsService {
  constructor(private readonly database: Database) {}

  overview(actor: Actor): Promise<OwnOverview> {
    return this.database.asSelf(actor, async (tx) => {
      const { id, version } = await ownPerson(tx);
      const [person] = (await tx.query(
        `select p.full_name as "fullName", p.employee_code as "employeeCode", n.name as "organisationName", s.title
         from person p left join person_state s on s.person_id = p.id and s.valid @> current_date
         left join organisation_name n on n.organisation_id = coalesce(s.organisation_id, p.owner_organisation_id) and n.valid @> current_date
         where p.id = $1`,
        [id],
      )) as Pick<OwnOverview, 'fullName' | 'employeeCode' | 'organisationName' | 'title'>[];
      const notices = (await tx.query(
        `select id, text, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, read_at is not null as "isRead"
         from notice where person_id = $1 order by id desc limit 20`,
        [id],
      )) as OwnNotice[];
      return {
        ...person,
        personId: id,
        version,
        notices,
        campaigns: await ownCampaigns(tx, id),
        declarations: await ownDeclarations(tx, id),
      };
    });
  }

  get(actor: Actor, id: string): Promise<DeclarationView> {
    return this.database.asSelf(actor, async (tx) => {
      await this.load(tx, id);
      return viewOf(tx, id, []);
    });
  }

  /** Keeps a draft. @throws 422 for what cannot be proposed, or changes nothing */
  create(actor: Actor, input: ProposalInput): Promise<DeclarationView> {
    return this.database.asSelf(actor, async (tx) => {
      const person = await ownPerson(tx);
      if (input.campaignId) await openCampaign(tx, person.id, input.campaignId, input.section);
      const content = await contentOf(tx, person.id, input);
      const id = await insertDraft(tx, person, input, content);
      return viewOf(tx, id, []);
    });
  }

  /** Puts a draft, or one that was returned, anew upon the file as it stands. @throws 409 once an officer has it */
  change(actor: Actor, id: string, input: ProposalInput): Promise<DeclarationView> {
    return this.database.asSelf(actor, async (tx) => {
      const person = await ownPerson(tx);
      const declaration = await this.load(tx, id);
      if (declaration.state !== 'DRAFT' && declaration.state !== 'RETURNED')
        throw new Problem('rule', 'Tờ khai đã gửi thì không sửa được. Hãy rút lại rồi khai mới.');
      if (input.section !== declaration.section)
        throw fieldProblem(
          'section',
          'fixed',
          'Tờ khai giữ mục đã chọn. Muốn khai mục khác, hãy lập tờ khai khác.',
        );
      const content = await contentOf(tx, person.id, input);
      await tx.query('update declaration set base_version = $2 where id = $1', [id, person.version]);
      await tx.query(
        'update declaration_content set changes = $2, note = $3, about = $4 where declaration_id = $1',
        [id, JSON.stringify(content), input.note ?? null, input.about ?? null],
      );
      if (declaration.section !== REPORT_SECTION) {
        // A new row that did not ask for its name may have one that a row had which is gone.
        const asked = keysAsked(input);
        const proved = content.filter(({ key, rowId }) => rowId !== null || asked.has(key));
        await dropEvidenceBeside(
          tx,
          id,
          proved.map(({ key }) => key),
        );
      }
      return viewOf(tx, id, []);
    });
  }

  submit(actor: Actor, id: string): Promise<DeclarationView> {
    return this.move(actor, id, 'SUBMIT');
  }

  withdraw(actor: Actor, id: string): Promise<DeclarationView> {
    return this.move(actor, id, 'WITHDRAW');
  }

  /** "Không có gì thay đổi" for one section of a review. @throws 404 unless the review asks me for it now */
  confirm(actor: Actor, campaignId: string, section: string): Promise<OwnOverview> {
    return this.database
      .asSelf(actor, async (tx) => {
        const { id } = await ownPerson(tx);
        await openCampaign(tx, id, campaignId, section);
        await answerCampaign(tx, campaignId, id, section, 'CONFIRMED');
      })
      .then(() => this.overview(actor));
  }

  async readNotice(actor: Actor, id: string): Promise<void> {
    await this.database.asSelf(actor, async (tx) => {
      const [, count] = (await tx.query(
        'update notice set read_at = coalesce(read_at, now()) where id = $1 and person_id = actor_person() returning id',
        [id],
      )) as [unknown[], number];
      if (count === 0) throw notFound('Không có lời nhắn này.');
    });
  }

  private move(actor: Actor, id: string, deed: 'SUBMIT' | 'WITHDRAW'): Promise<DeclarationView> {
    return this.database.asSelf(actor, async (tx) => {
      const declaration = await this.load(tx, id);
      const next = stateAfter(declaration.state, deed);
      if (!next || !(await stepOfAuthor(tx, declaration, deed, next)))
        throw new Problem(
          'rule',
          `Tờ khai đang ở trạng thái "${DECLARATION_STATES[declaration.state]}" nên không làm được việc này.`,
        );
      return viewOf(tx, id, []);
    });
  }

  private async load(tx: EntityManager, id: string): Promise<StepRow> {
    const [row] = (await tx.query(
      `select id, section, state, person_id as "personId", campaign_id as "campaignId" from declaration where id = $1`,
      [id],
    )) as StepRow[];
    if (!row) throw notFound('Bạn không có tờ khai này.');
    return row;
  }
}

async function contentOf(
  tx: EntityManager,
  personId: string,
  input: ProposalInput,
): Promise<DeclaredChange[]> {
  if (input.section === REPORT_SECTION) {
    if (!input.about) throw fieldProblem('about', 'REQUIRED', 'Chọn phần của hồ sơ bị sai.');
    if (!input.note) throw fieldProblem('note', 'REQUIRED', 'Ghi rõ sai ở đâu, đúng phải là gì.');
    return [];
  }
  const section = declarableSection(input.section);
  if (!section) throw fieldProblem('section', 'UNKNOWN', 'Không có mục này.');
  return draftOf(tx, personId, section, input);
}

async function ownDeclarations(tx: EntityManager, personId: string): Promise<OwnDeclaration[]> {
  const rows = (await tx.query(
    `select d.id, d.number::int, d.section, d.state, to_char(d.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
       d.submitted_on::text as "submittedOn", (select s.note from declaration_step s where s.declaration_id = d.id order by s.id desc limit 1) as answer
     from declaration d where d.person_id = $1 order by d.id desc limit 100`,
    [personId],
  )) as Omit<OwnDeclaration, 'sectionName' | 'stateName' | 'dueOn'>[];
  const clock = await clocks(tx);
  return rows.map((row) => ({
    ...row,
    sectionName: declarationSectionName(row.section),
    stateName: DECLARATION_STATES[row.state],
    dueOn:
      row.submittedOn && (row.state === 'SUBMITTED' || row.state === 'CHECKED')
        ? clock.of(row.submittedOn).dueOn
        : null,
  }));
}
