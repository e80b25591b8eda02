import { type ClassState, type StaffLevel, classStateAfter, classSteps } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem } from '../../platform/problem';
import { oneOf, rowsOf, setList, takeVersion } from '../training-rows';
import { CLASS_ITEM, CLASS_TABLES, listClasses, standingClass } from './classes.query';
import type {
  ClassActInput,
  ClassChange,
  ClassEvaluation,
  ClassInput,
  ClassPage,
  ClassesQuery,
  ClassEvaluationInput,
  ClassEvaluationRow,
  TrainingClass,
} from './classes.dto';
import { cancelClass, finishClass, shareCost, startClass } from './class-steps.query';

@Injectable()
export class ClassesService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: ClassesQuery): Promise<ClassPage> {
    return this.database.as(actor, (tx) => listClasses(tx, query));
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<TrainingClass> {
    return this.database.as(actor, (tx) => readClass(tx, actor, id));
  }

  /** @throws 409 code taken, programme not valid on the opening day; 422 money that does not add up, or the class of another's unit */
  add(actor: Actor, input: ClassInput): Promise<TrainingClass> {
    return this.database.as(actor, async (tx) => {
      const columns = await columnsOf(tx, input);
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        `insert into training_class (${columns.map(([name]) => name).join(', ')})
         values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
        columns.map(([, value]) => value),
      );
      return readClass(tx, actor, id);
    });
  }

  /** Whoever waits goes up into new places; bills that come in after the end move the shares. @throws 404, 409 stale, cancelled, or fewer places than people */
  change(actor: Actor, id: string, { version, ...input }: ClassChange): Promise<TrainingClass> {
    return this.database.as(actor, async (tx) => {
      const { state } = await standingClass(tx, id);
      if (state === 'CANCELLED') throw new Problem('rule', 'Lớp đã hủy nên không sửa được.');
      await takeVersion(tx, 'training_class', id, version, 'lớp');
      const columns = await columnsOf(tx, input);
      await tx.query(
        `update training_class set ${setList(
          columns.map(([name]) => name),
          2,
        )} where id = $1`,
        [id, ...columns.map(([, value]) => value)],
      );
      if (state === 'FINISHED') await shareCost(tx, id, (await standingClass(tx, id)).cost);
      await tx.query('select promote_waiting($1)', [id]);
      return readClass(tx, actor, id);
    });
  }

  /** Opens, starts, ends or cancels the class; its people go with it. @throws 404, 403, 409 not at this step */
  act(
    actor: Actor,
    id: string,
    { version, act, decisionNumber, note }: ClassActInput,
  ): Promise<TrainingClass> {
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      if (!standing.isHeld) throw new Problem('forbidden', 'Bạn chỉ được xem lớp này.');
      if (!classSteps(standing.state).includes(act))
        throw new Problem('rule', 'Lớp không ở bước làm được việc này. Hãy tải lại trang.');
      await takeVersion(tx, 'training_class', id, version, 'lớp');
      if (act === 'CANCEL' && !note) throw fieldProblem('note', 'REQUIRED', 'Hãy ghi lý do hủy lớp.');
      if (act === 'START') await startClass(tx, standing, decisionNumber ?? null);
      if (act === 'FINISH') await finishClass(tx, standing);
      if (act === 'CANCEL') await cancelClass(tx, id, note ?? '');
      await tx.query('update training_class set state = $2, note = coalesce($3, note) where id = $1', [
        id,
        classStateAfter(act),
        note ?? null,
      ]);
      return readClass(tx, actor, id);
    });
  }

  /** @throws 404 */
  evaluation(actor: Actor, id: string): Promise<ClassEvaluation> {
    return this.database.as(actor, async (tx) => {
      await standingClass(tx, id);
      return readEvaluation(tx, id);
    });
  }

  /** @throws 404, 403 who neither holds nor teaches the class */
  evaluate(actor: Actor, id: string, { items }: ClassEvaluationInput): Promise<ClassEvaluation> {
    return this.database.as(actor, async (tx) => {
      const { isTaught } = await standingClass(tx, id);
      if (!isTaught) throw new Problem('forbidden', 'Bạn không ghi được đánh giá của lớp này.');
      await tx.query('delete from training_evaluation where class_id = $1 and subject = any ($2)', [
        id,
        items.map(({ subject }) => subject),
      ]);
      await tx.query(
        `insert into training_evaluation (class_id, subject, score, respondents, comment)
         select distinct on (r.subject) $1::uuid, r.subject, r.score, r.respondents, r.comment
         from jsonb_to_recordset($2::jsonb) as r(subject text, score numeric, respondents int, comment text)`,
        [id, JSON.stringify(items)],
      );
      return readEvaluation(tx, id);
    });
  }
}

const readEvaluation = async (tx: EntityManager, id: string): Promise<ClassEvaluation> => ({
  items: await rowsOf<ClassEvaluationRow>(
    tx,
    'select subject, score::text, respondents, comment from training_evaluation where class_id = $1 order by subject',
    [id],
  ),
});

async function columnsOf(tx: EntityManager, input: ClassInput): Promise<[string, unknown][]> {
  await refuseForeignHolder(tx, input);
  if (!input.programmeId) throw fieldProblem('programmeId', 'REQUIRED', 'Hãy chọn chương trình.');
  const programme = await oneOf<{ periods: number; materialVersionId: string | null; isCurrent: boolean }>(
    tx,
    `select periods, material_version_id as "materialVersionId", valid @> $2::date as "isCurrent" from training_programme where id = $1`,
    [input.programmeId, input.startsOn],
  );
  if (!programme) throw fieldProblem('programmeId', 'UNKNOWN', 'Không có chương trình này.');
  if (!programme.isCurrent) {
    const detail = 'Chương trình không còn (hoặc chưa có) hiệu lực vào ngày khai giảng.';
    throw new Problem('rule', detail, [{ pointer: '#/programmeId', code: 'NOT_VALID', detail }]);
  }
  const costs = input.costs ?? [];
  const funding = input.funding ?? [];
  const [cost, paid] = [costs, funding].map((rows) => rows.reduce((sum, { amount }) => sum + amount, 0));
  if (funding.length > 0 && cost !== paid)
    throw fieldProblem('funding', 'NOT_EQUAL', `Tổng nguồn ${paid} khác tổng chi ${cost} đồng.`);
  return [
    ['programme_id', input.programmeId],
    ['material_version_id', input.materialVersionId ?? programme.materialVersionId],
    ['code', input.code],
    ['name', input.name],
    ['school_id', input.schoolId ?? null],
    ['organisation_id', input.organisationId ?? null],
    ['decision_number', input.decisionNumber ?? null],
    ['decided_on', input.decidedOn ?? null],
    ['form', input.form],
    ['place', input.place ?? 'TRONG_NUOC'],
    ['organiser_level', input.organiserLevel ?? ('TINH' satisfies StaffLevel)],
    ['starts_on', input.startsOn],
    ['ends_on', input.endsOn],
    ['periods', input.periods ?? programme.periods],
    ['capacity', input.capacity],
    ['is_open_to_sign_up', input.isOpenToSignUp ?? false],
    ['sign_up_until', input.signUpUntil ?? null],
    ['note', input.note ?? null],
    ['costs', JSON.stringify(costs)],
    ['funding', JSON.stringify(funding)],
    ['cost', cost],
  ];
}

/** Only the province opens classes that are no unit's; a unit opens its own and those of the units below. */
async function refuseForeignHolder(tx: EntityManager, { organisationId }: ClassInput): Promise<void> {
  const holder = await oneOf<{ isWithin: boolean }>(
    tx,
    'select trains_everywhere() or coalesce($1::uuid = any (training_organisations()), false) as "isWithin"',
    [organisationId ?? null],
  );
  if (!holder?.isWithin)
    throw fieldProblem('organisationId', 'OUTSIDE', 'Hãy chọn cơ quan mở lớp trong phạm vi của bạn.');
}

type Stored = Omit<TrainingClass, 'acts' | 'mayEdit' | 'mayEnrol' | 'mayTeach' | 'mayIssue'>;

async function readClass(tx: EntityManager, actor: Actor, id: string): Promise<TrainingClass> {
  const { isHeld, isTaught, mayEnrol, state } = await standingClass(tx, id);
  const [row] = await rowsOf<Stored>(
    tx,
    `select ${CLASS_ITEM}, c.version, c.material_version_id as "materialVersionId",
       (select m.title || ' – bản ' || v.no from training_material_version v join training_material_set m on m.id = v.set_id
         where v.id = c.material_version_id) as "materialName",
       c.organisation_id as "organisationId", (select n.name from organisation_name n where n.organisation_id = c.organisation_id
         order by n.valid @> c.starts_on desc, lower(n.valid) desc limit 1) as "organisationName",
       c.decision_number as "decisionNumber", c.decided_on::text as "decidedOn", c.place, c.organiser_level as "organiserLevel",
       c.sign_up_until::text as "signUpUntil", c.note, c.costs, c.funding, c.cost::float8 as cost,
       coalesce((select jsonb_object_agg(x.state, x.n) from (select e.state, count(*)::int as n from training_enrolment e
         where e.class_id = c.id group by e.state) x), '{}') as "byState",
       (select count(*)::int from training_enrolment e where e.class_id = c.id and e.state = 'FINISHED') as finished,
       (select count(*)::int from training_certificate x where x.class_id = c.id) as certificates,
       (select count(*)::int from training_session x where x.class_id = c.id) as sessions,
       (select l.name_vi from code_entry l where l.code = g.credential_level and l.list = case g.credential_kind
         when 'EDUCATION' then 'education_levels' when 'POLITICAL' then 'political_theory_levels'
         when 'STATE_MANAGEMENT' then 'state_management_levels' when 'LANGUAGE' then 'foreign_language_levels'
         when 'IT' then 'it_levels' when 'DEFENCE' then 'defence_training_groups' end) as feeds
     from ${CLASS_TABLES} where c.id = $1`,
    [id],
  );
  const writes = actor.permissions.has('training.write');
  const isAlive = (['PLANNED', 'OPEN', 'RUNNING'] as ClassState[]).includes(state);
  return {
    ...row,
    acts: writes && isHeld ? classSteps(state) : [],
    mayEdit: writes && isHeld && state !== 'CANCELLED',
    mayEnrol: writes && mayEnrol && isAlive,
    mayTeach: isTaught && actor.permissions.has('training.teach') && state !== 'CANCELLED',
    mayIssue: writes && isHeld && state !== 'CANCELLED',
  };
}
