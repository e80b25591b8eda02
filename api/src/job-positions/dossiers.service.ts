import {
  type WorkingCalendar,
  addCalendarDays,
  addWorkingDays,
  workingCalendar,
  workingDaysBetween,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import type {
  Dossier,
  DossierAct,
  DossierActInput,
  DossierInput,
  DossierPage,
  DossierState,
  DossierStep,
  DossierSummary,
  DossiersQuery,
  PositionInput,
  PositionVersionView,
} from './dossiers.dto';
import { STATE, SUMMARY, addPosition, copyVersions, saveVersion } from './dossiers.query';

/** Which acts each state allows, and what they lead to. @source job-positions section 7 */
const ACTS: Readonly<Partial<Record<DossierState, Partial<Record<DossierAct, DossierState>>>>> = {
  DRAFT: { SUBMIT: 'SUBMITTED' },
  RETURNED: { SUBMIT: 'SUBMITTED' },
  SUBMITTED: { RETURN: 'RETURNED', APPRAISE: 'APPRAISING', REJECT: 'REJECTED' },
  APPRAISING: { RETURN: 'RETURNED', APPROVE: 'APPROVED', REJECT: 'REJECTED' },
};
const DRAFTED: readonly DossierAct[] = ['SUBMIT'];
/** Limits of a step by the state it begins, by key of the rule parameters. @source NĐ 232/2026/NĐ-CP */
const LIMITS: Readonly<Partial<Record<DossierState, string>>> = {
  SUBMITTED: 'positions.public.dossier_incomplete_notice',
  APPRAISING: 'positions.public.appraisal',
};

interface Standing {
  readonly id: string;
  readonly organisationId: string;
  readonly state: DossierState;
  readonly version: number;
  readonly isWritable: boolean;
  readonly enteredBy: string;
}

/** The dossier of a body's positions: drafted by the unit, appraised and decided by Home Affairs, frozen once approved. */
@Injectable()
export class DossiersService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, { state, organisationId, page, pageSize }: DossiersQuery): Promise<DossierPage> {
    return this.database.as(actor, async (tx) => {
      const where = `where ($1::text is null or ${STATE} = $1) and ($2::uuid is null or d.organisation_id = $2)`;
      const items = (await tx.query(
        `select ${SUMMARY} from position_dossier d ${where} order by d.state_since desc, d.id limit $3 offset $4`,
        [state ?? null, organisationId ?? null, pageSize, (page - 1) * pageSize],
      )) as DossierSummary[];
      const [{ total }] = (await tx.query(`select count(*)::int as total from position_dossier d ${where}`, [
        state ?? null,
        organisationId ?? null,
      ])) as { total: number }[];
      const calendar = await calendarOf(tx);
      return { total, items: items.map((item) => withAge(item, calendar)) };
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<Dossier> {
    return this.database.as(actor, (tx) => readDossier(tx, actor, id));
  }

  /** A new version of a body's positions. @throws 404 body, 409 one is being drafted already */
  create(actor: Actor, input: DossierInput): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignBody(tx, input.organisationId);
      await refuseSecondDraft(tx, input.organisationId);
      const [{ id }] = (await tx.query(
        `insert into position_dossier (organisation_id, version_no, legal_basis)
         select $1, coalesce(max(version_no), 0) + 1, $2 from position_dossier where organisation_id = $1 returning id`,
        [input.organisationId, input.legalBasis ?? null],
      )) as { id: string }[];
      await addStep(tx, id, null, 'DRAFT', null, null);
      await fill(tx, id, input);
      return readDossier(tx, actor, id);
    });
  }

  /** Adds a position to the draft, or changes what it says of one. @throws 404, 409 frozen or stale, 422 */
  savePosition(
    actor: Actor,
    id: string,
    positionId: string | null,
    { version, ...fields }: PositionInput,
  ): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      const dossier = await takeDossier(tx, actor, id, version);
      refuseFrozen(dossier);
      const position =
        positionId ?? (await addPosition(tx, dossier.organisationId, fields, await nextPlace(tx, id)));
      if (positionId) await renamePosition(tx, dossier.organisationId, positionId, fields);
      await saveVersion(tx, id, position, fields);
      return readDossier(tx, actor, id);
    });
  }

  /** Takes a position out of the draft; the position itself and its people stay. */
  removePosition(actor: Actor, id: string, positionId: string, version: number): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      refuseFrozen(await takeDossier(tx, actor, id, version));
      await tx.query('delete from position_version where dossier_id = $1 and position_id = $2', [
        id,
        positionId,
      ]);
      return readDossier(tx, actor, id);
    });
  }

  /** The next step. Approval needs the decision and freezes the version; the one in force before ends the day before. */
  act(actor: Actor, id: string, input: DossierActInput): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      const dossier = await takeDossier(tx, actor, id, input.version);
      const next = ACTS[dossier.state]?.[input.act];
      if (!next) throw new Problem('rule', 'Đề án không ở bước làm được việc này. Hãy tải lại trang.');
      if (!actsFor(actor, dossier).includes(input.act))
        throw new Problem('forbidden', 'Tài khoản của bạn không được làm bước này.');
      if (next === 'SUBMITTED') await refuseEmpty(tx, id);
      if ((next === 'RETURNED' || next === 'REJECTED') && !input.note)
        throw fieldProblem('note', 'REQUIRED', 'Hãy ghi lý do.');
      if (next === 'APPROVED') await approve(tx, dossier, input);
      else
        await tx.query(`update position_dossier set state = $2, state_since = now() where id = $1`, [
          id,
          next,
        ]);
      await addStep(tx, id, dossier.state, next, input.note ?? null, await limitOf(tx, next));
      return readDossier(tx, actor, id);
    });
  }
}

const actsFor = (actor: Actor, { state, isWritable }: Pick<Standing, 'state' | 'isWritable'>): DossierAct[] =>
  (Object.keys(ACTS[state] ?? {}) as DossierAct[]).filter((act) =>
    DRAFTED.includes(act)
      ? isWritable && actor.permissions.has('position.write')
      : actor.isWholeRegister && actor.permissions.has('position.approve'),
  );

function refuseFrozen({ state }: Standing): void {
  if (state === 'DRAFT' || state === 'RETURNED') return;
  throw new Problem('rule', 'Đề án đã trình hoặc đã duyệt nên không sửa được; hãy lập phiên bản mới.');
}

async function readDossier(tx: EntityManager, actor: Actor, id: string): Promise<Dossier> {
  const [row] = (await tx.query(
    `select ${SUMMARY}, d.version, d.legal_basis as "legalBasis", d.reason, d.decision_signed_on::text as "decisionSignedOn",
       d.decision_signer as "decisionSigner", d.decision_issuer as "decisionIssuer",
       case when actor_writes_everywhere() then true else d.organisation_id = any (actor_writable_organisations()) end as "isWritable"
     from position_dossier d where d.id = $1`,
    [id],
  )) as (Omit<Dossier, 'list' | 'steps' | 'acts' | 'mayEdit'> & { isWritable: boolean })[];
  if (!row) throw notFound('Không có đề án này, hoặc đề án nằm ngoài phạm vi của bạn.');
  const { isWritable, ...dossier } = row;
  const list = (await tx.query(
    `select v.position_id as "positionId", j.name, j.code, j.group_code as "groupCode", g.name_vi as "groupName",
       j.framework_position_id as "frameworkPositionId", j.regime, v.level_codes as "levelCodes", v.planned, v.content,
       coalesce((select json_agg(json_build_object('kind', r.kind, 'atLeast', r.at_least, 'oneOf', r.one_of, 'text', r.text,
         'isMandatory', r.is_mandatory) order by r.sort_order, r.id) from position_requirement r where r.version_id = v.id), '[]') as requirements
     from position_version v join job_position j on j.id = v.position_id
     join code_entry g on g.list = 'job_position_groups' and g.code = j.group_code
     where v.dossier_id = $1 order by g.position, j.sort_order, j.name collate "vi-VN-x-icu", j.id`,
    [id],
  )) as PositionVersionView[];
  const steps = (await tx.query(
    `select to_char(s.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, a.display_name as by,
       s.from_state as "fromState", s.to_state as "toState", s.note, s.due_on::text as "dueOn"
     from position_dossier_step s left join account_name a on a.id = s.account_id where s.dossier_id = $1 order by s.id`,
    [id],
  )) as DossierStep[];
  const mayEdit =
    isWritable && actor.permissions.has('position.write') && ['DRAFT', 'RETURNED'].includes(dossier.state);
  return {
    ...withAge(dossier, await calendarOf(tx)),
    list,
    steps,
    acts: actsFor(actor, { state: dossier.state, isWritable }),
    mayEdit,
  };
}

function withAge<T extends DossierSummary>(dossier: T, calendar: WorkingCalendar): T {
  const day = today();
  const isOpen = dossier.state === 'SUBMITTED' || dossier.state === 'APPRAISING';
  return {
    ...dossier,
    dueOn: isOpen ? dossier.dueOn : null,
    workingDays: workingDaysBetween(dossier.since, day, calendar),
    isLate: isOpen && dossier.dueOn !== null && dossier.dueOn < day,
  };
}

async function calendarOf(tx: EntityManager): Promise<WorkingCalendar> {
  return workingCalendar(
    (await tx.query('select day::text, kind from holiday')) as { day: string; kind: 'off' | 'work' }[],
  );
}

/** Until when the step that begins now should end; null where the law names no limit. */
async function limitOf(tx: EntityManager, state: DossierState): Promise<string | null> {
  const key = LIMITS[state];
  if (key === undefined) return null;
  const [limit] = (await tx.query(
    'select value, unit from rule_parameter where key = $1 and valid @> current_date',
    [key],
  )) as { value: string; unit: string }[];
  if (!limit) return null;
  const calendar = await calendarOf(tx);
  const days = Number(limit.value);
  return limit.unit === 'working days'
    ? addWorkingDays(today(), days, calendar)
    : addCalendarDays(today(), days, calendar);
}

async function addStep(
  tx: EntityManager,
  id: string,
  from: DossierState | null,
  to: DossierState,
  note: string | null,
  dueOn: string | null,
): Promise<void> {
  await tx.query(
    'insert into position_dossier_step (dossier_id, from_state, to_state, note, due_on) values ($1, $2, $3, $4, $5)',
    [id, from, to, note, dueOn],
  );
}

async function refuseForeignBody(tx: EntityManager, organisationId: string): Promise<void> {
  const own = (await tx.query(
    `select 1 from organisation where id = $1
     and case when actor_writes_everywhere() then true else id = any (actor_writable_organisations()) end`,
    [organisationId],
  )) as unknown[];
  if (own.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi bạn được ghi.');
}

async function refuseSecondDraft(tx: EntityManager, organisationId: string): Promise<void> {
  // Two officers who begin at the same moment come one after the other.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dossier:${organisationId}`]);
  const [draft] = (await tx.query(
    `select version_no as "versionNo" from position_dossier where organisation_id = $1
       and state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISING')`,
    [organisationId],
  )) as { versionNo: number }[];
  if (draft)
    throw new Problem('rule', `Phiên bản ${draft.versionNo} của đơn vị này đang được soạn hoặc đang trình.`);
}

async function takeDossier(tx: EntityManager, actor: Actor, id: string, version: number): Promise<Standing> {
  const [row] = (await tx.query(
    `select d.id, d.organisation_id as "organisationId", ${STATE} as state, d.version, d.entered_by as "enteredBy",
       case when actor_writes_everywhere() then true else d.organisation_id = any (actor_writable_organisations()) end as "isWritable"
     from position_dossier d where d.id = $1 for no key update`,
    [id],
  )) as Standing[];
  if (!row) {
    const [seen] = (await tx.query('select 1 from position_dossier where id = $1', [id])) as unknown[];
    throw seen
      ? new Problem('forbidden', 'Bạn chỉ được xem đề án này.')
      : notFound('Không có đề án này, hoặc đề án nằm ngoài phạm vi của bạn.');
  }
  if (row.version !== version) {
    throw new Problem(
      'stale',
      'Đề án đã được người khác sửa sau khi bạn mở. Hãy tải lại rồi ghi lại phần của bạn.',
      [],
      {
        current: await readDossier(tx, actor, id),
      },
    );
  }
  await tx.query('update position_dossier set version = version + 1 where id = $1', [id]);
  return row;
}

async function fill(tx: EntityManager, id: string, input: DossierInput): Promise<void> {
  if (input.source === 'EMPTY') return;
  if (input.source === 'NATIONAL') return fillFromNationalList(tx, id, input.organisationId);
  const body = input.source === 'BODY' ? input.sourceOrganisationId : input.organisationId;
  if (!body) throw fieldProblem('sourceOrganisationId', 'REQUIRED', 'Hãy chọn cơ quan để sao chép.');
  const [source] = (await tx.query(
    'select id from position_dossier where organisation_id = $1 and in_force @> current_date',
    [body],
  )) as { id: string }[];
  if (!source)
    throw fieldProblem('source', 'NOTHING_IN_FORCE', 'Đơn vị được chọn chưa có đề án đang hiệu lực.');
  const rows = (await tx.query(
    `select j.id, j.name, j.code, j.group_code as "groupCode", j.regime, j.framework_position_id as "frameworkPositionId", j.sort_order as "sortOrder"
     from position_version v join job_position j on j.id = v.position_id where v.dossier_id = $1 order by j.sort_order`,
    [source.id],
  )) as {
    id: string;
    name: string;
    code: string | null;
    groupCode: string;
    regime: 'CC' | 'VC';
    frameworkPositionId: string | null;
    sortOrder: number;
  }[];
  const ids = new Map<string, string>();
  for (const row of rows) {
    ids.set(
      row.id,
      body === input.organisationId
        ? row.id
        : await addPosition(tx, input.organisationId, row, row.sortOrder),
    );
  }
  await copyVersions(tx, source.id, id, ids);
}

/** The positions of the list that fit what the body is: of its regime and level. */
async function fillFromNationalList(tx: EntityManager, id: string, organisationId: string): Promise<void> {
  const rows = (await tx.query(
    `select f.id as "frameworkPositionId", f.name, f.code, f.group_code as "groupCode", f.regime, f.level_codes as "levelCodes"
     from framework_position f join organisation_place p on p.organisation_id = $1 and p.valid @> current_date
     where f.valid @> current_date and case
       when p.kind like 'DVSN%' or p.kind = 'DVCT' then f.regime = 'VC'
       when p.kind = 'CHI_CUC' then f.regime = 'CC' and f.scope in ('chi cục', 'sở') and f.code not in ('LD.01', 'LD.02')
       when p.kind like '%XA' then f.regime = 'CC' and (f.scope = 'xã' or f.group_code in ('CMDC', 'HT'))
       else f.regime = 'CC' and f.scope in ('sở', 'chi cục') end
     order by f.code`,
    [organisationId],
  )) as {
    frameworkPositionId: string;
    name: string;
    code: string;
    groupCode: string;
    regime: 'CC' | 'VC';
    levelCodes: string[];
  }[];
  for (const [at, row] of rows.entries()) {
    const position = await addPosition(tx, organisationId, row, at);
    await tx.query(
      'insert into position_version (dossier_id, position_id, planned, level_codes) values ($1, $2, 0, $3)',
      [id, position, row.levelCodes],
    );
  }
}

async function nextPlace(tx: EntityManager, id: string): Promise<number> {
  const [{ next }] = (await tx.query(
    `select coalesce(max(j.sort_order), 0) + 1 as next from position_version v join job_position j on j.id = v.position_id where v.dossier_id = $1`,
    [id],
  )) as { next: number }[];
  return next;
}

/** A position keeps its identity; its name may be put right as long as no approved version bears it. */
async function renamePosition(
  tx: EntityManager,
  organisationId: string,
  positionId: string,
  fields: Omit<PositionInput, 'version'>,
): Promise<void> {
  const [known] = (await tx.query(
    `select j.name, exists (select from position_version v join position_dossier d on d.id = v.dossier_id
       where v.position_id = j.id and d.state = 'APPROVED') as "isApproved"
     from job_position j where j.id = $1 and j.organisation_id = $2`,
    [positionId, organisationId],
  )) as { name: string; isApproved: boolean }[];
  if (!known) throw notFound('Không có vị trí này trong đề án.');
  if (known.isApproved && known.name !== fields.name)
    throw fieldProblem(
      'name',
      'NAME_APPROVED',
      'Vị trí đã được duyệt với tên cũ; đổi tên là lập vị trí mới.',
    );
  await tx.query(
    `update job_position set name = $2, code = $3, group_code = $4, regime = $5, framework_position_id = $6 where id = $1`,
    [
      positionId,
      fields.name,
      fields.code ?? null,
      fields.groupCode,
      fields.regime,
      fields.frameworkPositionId ?? null,
    ],
  );
}

async function refuseEmpty(tx: EntityManager, id: string): Promise<void> {
  const [{ count }] = (await tx.query(
    'select count(*)::int as count from position_version where dossier_id = $1 and planned > 0',
    [id],
  )) as { count: number }[];
  if (count === 0) throw new Problem('rule', 'Đề án chưa có vị trí nào có số người theo kế hoạch.');
}

async function approve(tx: EntityManager, dossier: Standing, input: DossierActInput): Promise<void> {
  const needed = {
    decisionNumber: 'Hãy ghi số quyết định.',
    decisionSignedOn: 'Hãy ghi ngày ký.',
    decisionSigner: 'Hãy ghi người ký.',
    effectiveOn: 'Hãy ghi ngày có hiệu lực.',
  } as const;
  const errors = (Object.keys(needed) as (keyof typeof needed)[])
    .filter((field) => !input[field])
    .map((field) => ({ pointer: `#/${field}`, code: 'REQUIRED', detail: needed[field] }));
  if (errors.length > 0) throw new Problem('payload', errors[0].detail, errors);
  const [later] = (await tx.query(
    'select version_no as "versionNo" from position_dossier where organisation_id = $1 and lower(in_force) >= $2::date limit 1',
    [dossier.organisationId, input.effectiveOn],
  )) as { versionNo: number }[];
  if (later)
    throw fieldProblem(
      'effectiveOn',
      'NOT_AFTER_LAST',
      `Phải sau ngày có hiệu lực của phiên bản ${later.versionNo}.`,
    );
  await tx.query(
    `update position_dossier set in_force = daterange(lower(in_force), $2::date) where organisation_id = $1 and upper_inf(in_force)`,
    [dossier.organisationId, input.effectiveOn],
  );
  await tx.query(
    `update position_dossier set state = 'APPROVED', state_since = now(), in_force = daterange($2::date, null), decision_number = $3,
       decision_signed_on = $4, decision_signer = $5, decision_issuer = $6 where id = $1`,
    [
      dossier.id,
      input.effectiveOn,
      input.decisionNumber,
      input.decisionSignedOn,
      input.decisionSigner,
      input.decisionIssuer ?? null,
    ],
  );
  // A position that is new with this version begins with it, not on the day it was drafted.
  await tx.query(
    `update job_position j set valid = daterange($2::date, upper(j.valid)) from position_version v
     where v.dossier_id = $1 and v.position_id = j.id and not exists (
       select from position_version o join position_dossier d on d.id = o.dossier_id
       where o.position_id = j.id and d.id <> $1 and d.state = 'APPROVED')`,
    [dossier.id, input.effectiveOn],
  );
}
