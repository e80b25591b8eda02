import { type WorkingCalendar, councilFaults, sendMaterialBy } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { calendarOf, holidaysStatement } from '../../settings';
import { Database } from '../../platform/database';
import { Problem, notFound } from '../../platform/problem';
import { changed, oneOf, rowsOf } from '../training-rows';
import type {
  MaterialSet,
  MaterialSetInput,
  MaterialSets,
  MaterialVersion,
  MaterialVersionInput,
} from './catalogue.dto';

const STATE = `case when v.decision_number is null then case when v.council_on is null then 'DRAFT' else 'APPRAISED' end
  when exists (select from training_material_version n where n.set_id = v.set_id and n.no > v.no and n.decision_number is not null)
    then 'REPLACED' else 'APPROVED' end`;
const SELECT = `select s.id, s.title, s.target_group as "targetGroup", s.editor,
    coalesce((select json_agg(json_build_object('id', v.id, 'no', v.no, 'state', ${STATE}, 'periods', v.periods, 'files', v.files,
        'councilOn', v.council_on, 'council', v.council, 'sentOn', v.sent_on, 'decisionNumber', v.decision_number,
        'decidedOn', v.decided_on, 'signer', v.signer, 'note', v.note,
        'classes', (select count(*) from training_class c where c.material_version_id = v.id)) order by v.no desc)
      from training_material_version v where v.set_id = s.id), '[]') as versions
  from training_material_set s`;

/** Sets of materials by target group: each version is appraised by a council, decided, and replaced by the next. */
@Injectable()
export class MaterialsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<MaterialSets> {
    return this.database.as(actor, async (tx) => {
      const calendar = await calendarIn(tx);
      const sets = await rowsOf<MaterialSet>(tx, `${SELECT} order by s.title collate "vi-VN-x-icu", s.id`);
      return { items: sets.map((set) => withDays(set, calendar)) };
    });
  }

  /** @throws 409 a set of this title */
  add(actor: Actor, { title, targetGroup, editor }: MaterialSetInput): Promise<MaterialSet> {
    return this.database.as(actor, async (tx) => {
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        'insert into training_material_set (title, target_group, editor) values ($1, $2, $3) returning id',
        [title, targetGroup, editor ?? null],
      );
      return readSet(tx, id);
    });
  }

  /** What the set is called and for whom; its versions stay as they were decided. @throws 404, 403, 409 a set of this title */
  change(actor: Actor, id: string, { title, targetGroup, editor }: MaterialSetInput): Promise<MaterialSet> {
    return this.database.as(actor, async (tx) => {
      await readSet(tx, id);
      const done = await changed(
        tx,
        'update training_material_set set title = $2, target_group = $3, editor = $4 where id = $1',
        [id, title, targetGroup, editor ?? null],
      );
      if (done === 0) throw new Problem('forbidden', 'Bạn chỉ được xem bộ tài liệu này.');
      return readSet(tx, id);
    });
  }

  /** @throws 404, 409 a decision without a council that may decide */
  addVersion(actor: Actor, setId: string, input: MaterialVersionInput): Promise<MaterialSet> {
    return this.database.as(actor, async (tx) => {
      await readSet(tx, setId);
      refuseUndecided(input);
      await tx.query(
        `insert into training_material_version (set_id, no, periods, files, council_on, council, sent_on, decision_number, decided_on, signer, note)
         select $1, coalesce(max(no), 0) + 1, $2, $3, $4::date, $5::jsonb, $6::date, $7, $8::date, $9, $10
         from training_material_version where set_id = $1`,
        [setId, ...valuesOf(input)],
      );
      return readSet(tx, setId);
    });
  }

  /** @throws 404, 409 decided already, or without a council that may decide */
  changeVersion(actor: Actor, id: string, input: MaterialVersionInput): Promise<MaterialSet> {
    return this.database.as(actor, async (tx) => {
      const stored = await oneOf<{ setId: string; isDecided: boolean }>(
        tx,
        'select set_id as "setId", decision_number is not null as "isDecided" from training_material_version where id = $1 for update',
        [id],
      );
      if (!stored) throw notFound('Không có phiên bản tài liệu này.');
      if (stored.isDecided)
        throw new Problem('rule', 'Phiên bản đã ban hành nên không sửa được; hãy thêm phiên bản mới.');
      refuseUndecided(input);
      await tx.query(
        `update training_material_version set periods = $2, files = $3, council_on = $4, council = $5::jsonb, sent_on = $6,
           decision_number = $7, decided_on = $8, signer = $9, note = $10 where id = $1`,
        [id, ...valuesOf(input)],
      );
      return readSet(tx, stored.setId);
    });
  }
}

/** A version is issued only on the word of a council made up as the decree says. */
function refuseUndecided({ council = [], councilOn, decisionNumber }: MaterialVersionInput): void {
  if (!councilOn && !decisionNumber) return;
  const faults = councilFaults(
    council.map(({ name, role, isAuthor = false, isPresent = true }) => ({
      name,
      role,
      isAuthor,
      isPresent,
    })),
  );
  if (decisionNumber && !councilOn) faults.unshift('Phải có cuộc họp hội đồng thẩm định trước khi ban hành.');
  if (faults.length === 0) return;
  throw new Problem('rule', faults.join(' '), [
    { pointer: '#/council', code: 'COUNCIL', detail: faults.join(' ') },
  ]);
}

const valuesOf = (input: MaterialVersionInput): unknown[] => [
  input.periods ?? null,
  input.files ?? null,
  input.councilOn ?? null,
  JSON.stringify(input.council ?? []),
  input.sentOn ?? null,
  input.decisionNumber ?? null,
  input.decidedOn ?? null,
  input.signer ?? null,
  input.note ?? null,
];

const withDays = (set: MaterialSet, calendar: WorkingCalendar): MaterialSet => ({
  ...set,
  versions: set.versions.map((version: MaterialVersion) => ({
    ...version,
    sendBy: version.councilOn && sendMaterialBy(version.councilOn, calendar),
  })),
});

const calendarIn = async (tx: EntityManager): Promise<WorkingCalendar> =>
  calendarOf(await rowsOf<Record<string, unknown>>(tx, holidaysStatement.text));

async function readSet(tx: EntityManager, id: string): Promise<MaterialSet> {
  const row = await oneOf<MaterialSet>(tx, `${SELECT} where s.id = $1`, [id]);
  if (!row) throw notFound('Không có bộ tài liệu này.');
  return withDays(row, await calendarIn(tx));
}
