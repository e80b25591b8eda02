import { type Career, formatDate, formatInteger, standingOn } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { careerOf, readBases, readCareers, readStatements } from '../personnel';
import { today } from '../platform/today';
import { digestOf } from './digest';
import type { Draft } from './draft.query';
import { type Counted, bodyFigures, countIn, countPeople, unitFigures } from './figures-plan';
import { PositionPlan, type PlannedPerson, planPeople } from './people-plan';
import {
  type DossierFact,
  bodiesWithPositions,
  decisionsAhead,
  dossiersOf,
  namesOf,
  normsOn,
  peopleOf,
  positionsOf,
  quotasOf,
  residentsOf,
  treeOn,
} from './register-facts.query';
import type { ReorganisationPreview, TouchedDecision } from './reorganisation-views.dto';
import { type PlanProblem, problem, UnitPlan } from './unit-plan';

/** A reorganisation thought through: what the preview shows and what applying writes. */
export interface ReorganisationPlan {
  readonly draft: Draft;
  readonly units: UnitPlan;
  readonly positions: PositionPlan;
  readonly people: readonly PlannedPerson[];
  readonly preview: ReorganisationPreview;
}

/**
 * Thinks a draft through and writes nothing. Preview and applying both call it, so that what was seen is what is written.
 *
 * @param decisionId the decision that applying will write; rows get their ids from it
 */
export async function planReorganisation(
  tx: EntityManager,
  draft: Draft,
  decisionId: string,
): Promise<ReorganisationPlan> {
  const { effectiveOn: day } = draft;
  const tree = await treeOn(tx, day);
  const units = new UnitPlan(draft, tree);
  const scope = units.scope();
  const inScope = [...new Set([...scope.before, ...scope.after])];
  const touched = await peopleOf(tx, [...units.affected], day);
  const ids = [...new Set([...touched, ...draft.people.map(({ personId }) => personId)])];
  const facts = {
    names: await namesOf(tx, ids),
    careers: await readCareers(tx, ids),
    bases: await readBases(tx, ids),
    statements: await readStatements(tx, ids),
  };
  const bodies = await bodiesWithPositions(tx, day);
  const register = await positionsOf(tx, concernedBodies(units, bodies, facts.careers), day);
  const positions = new PositionPlan(units, register, bodies);
  const { people, problems } = planPeople(units, positions, facts, decisionId);
  const counted = countPeople(people, await residentsOf(tx, inScope, day, ids));
  const quotas = await quotasOf(tx, inScope, day);
  const dossiers = await dossiersOf(tx, inScope.filter(units.isClosing), day);
  const decisions = await decisionsAhead(tx, ids, day);
  const preview = previewOf({
    draft,
    units,
    positions,
    people,
    counted,
    dossiers,
    decisions: decisions.map((one) => ({
      ...one,
      blocks: problems.some(({ link }) => link === `/quyet-dinh/${one.id}`),
    })),
    problems: [...units.problems, ...positionProblems(units, register), ...problems],
    unitFigures: unitFigures(units, counted, await normsOn(tx, day)),
    bodyFigures: bodyFigures(units, counted, quotas, () => []),
    digest: digestOf({
      draft,
      tree: tree.filter(({ id }) => inScope.includes(id)),
      facts,
      positions: register,
      quotas,
      dossiers,
    }),
  });
  return { draft, units, positions, people, preview };
}

/** Bodies whose positions are read: those of the draft, those that lose units, and those that people or positions come to. */
function concernedBodies(
  units: UnitPlan,
  bodies: ReadonlySet<string>,
  careers: ReadonlyMap<string, Career>,
): string[] {
  const { draft } = units;
  const { before, after } = units.scope();
  const losing = [...units.affected].flatMap(
    (unit) => units.nearest(unit, 'before', (id) => bodies.has(id)) ?? [],
  );
  const stood = (personId: string): string | undefined =>
    standingOn(careerOf(careers, personId), draft.effectiveOn)?.organisationId;
  const taking = [
    ...units.affected,
    ...draft.people.flatMap(({ personId, organisationId }) => organisationId ?? stood(personId) ?? []),
  ].flatMap(
    (unit) =>
      units.nearest(units.targetOf(unit) ?? unit, 'after', (id) => bodies.has(id) && !units.isClosing(id)) ??
      [],
  );
  const given = draft.positions.flatMap(({ toOrganisationId }) => toOrganisationId ?? []);
  return [...new Set([...before, ...after, ...losing, ...taking, ...given])];
}

/** A position that begins in a closing body on the day or later has no place to go. */
function positionProblems(
  units: UnitPlan,
  register: readonly { readonly bodyId: string; readonly name: string; readonly from: string }[],
): PlanProblem[] {
  return register
    .filter(({ bodyId, from }) => units.isClosing(bodyId) && from >= units.draft.effectiveOn)
    .map(({ bodyId, name, from }) =>
      problem(
        'error',
        'POSITION_AHEAD',
        `Vị trí “${name}” của ${units.nameOf(bodyId)} bắt đầu ngày ${formatDate(from)}, khi đơn vị đã kết thúc.`,
        `/vi-tri-viec-lam/${bodyId}`,
      ),
    );
}

interface PreviewParts {
  readonly draft: Draft;
  readonly units: UnitPlan;
  readonly positions: PositionPlan;
  readonly people: readonly PlannedPerson[];
  readonly counted: Counted;
  readonly dossiers: readonly DossierFact[];
  readonly decisions: readonly TouchedDecision[];
  readonly problems: readonly PlanProblem[];
  readonly unitFigures: ReorganisationPreview['units'];
  readonly bodyFigures: ReorganisationPreview['bodies'];
  readonly digest: string;
}

function previewOf(parts: PreviewParts): ReorganisationPreview {
  const { draft, people, counted, dossiers, decisions, unitFigures: units, bodyFigures: bodies } = parts;
  const before = countIn(counted.before, counted.before.keys());
  const after = countIn(counted.after, counted.after.keys());
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const figures = {
    before,
    after,
    moved: people.filter(({ effects }) => effects.length > 0).length,
    unplaced: people.filter(({ before: was, after: is }) => was?.positionId && is && !is.positionId).length,
    surplus: sum(bodies.map(({ surplus }) => surplus)),
    headsOver: sum(units.map(({ headsOver }) => headsOver)),
    deputiesOver: sum(units.map(({ deputiesOver }) => deputiesOver)),
    marked: draft.people.filter(({ surplus }) => surplus !== null).length,
  };
  const problems = [...parts.problems, ...problemsOf(parts, figures)].sort(
    (a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'),
  );
  return {
    digest: parts.digest,
    version: draft.version,
    ...figures,
    units,
    bodies,
    dossiers: dossiers.filter(({ isOpen }) => isOpen),
    decisions,
    problems,
    canApply: problems.every(({ severity }) => severity !== 'error'),
  };
}

function problemsOf(
  { draft, dossiers, decisions, unitFigures: units }: PreviewParts,
  figures: Pick<
    ReorganisationPreview,
    'before' | 'after' | 'unplaced' | 'surplus' | 'headsOver' | 'deputiesOver' | 'marked'
  >,
): PlanProblem[] {
  const found: PlanProblem[] = [];
  const warn = (code: string, detail: string, link: string | null = null): void => {
    found.push(problem('warning', code, detail, link));
  };
  if (!draft.documentNumber || !draft.documentDate)
    found.push(
      problem(
        'error',
        'NO_DOCUMENT',
        'Chưa ghi số và ngày ký của văn bản sắp xếp; phải có trước khi áp dụng.',
      ),
    );
  else if (draft.documentDate > today())
    found.push(problem('error', 'DOCUMENT_IN_FUTURE', 'Ngày ký văn bản không thể sau hôm nay.'));
  // Two counts of the same people: a difference would mean somebody lost or doubled.
  if (figures.before !== figures.after)
    found.push(
      problem(
        'error',
        'COUNT_DIFFERS',
        `Số người trước (${figures.before}) và sau (${figures.after}) không bằng nhau.`,
      ),
    );
  for (const { organisationName, versionNo, id, startsLater } of dossiers)
    if (startsLater)
      found.push(
        problem(
          'error',
          'DOSSIER_AHEAD',
          `Đề án phiên bản ${versionNo} của ${organisationName} có hiệu lực sau khi đơn vị kết thúc.`,
          `/vi-tri-viec-lam/de-an/${id}`,
        ),
      );
  const open = dossiers.filter(({ isOpen }) => isOpen).length;
  if (open > 0)
    warn(
      'OPEN_DOSSIERS',
      `${open} đề án đang soạn, đang thẩm định của đơn vị kết thúc sẽ được khép lại khi áp dụng.`,
    );
  const waiting = decisions.filter(({ state }) => state === 'WAITING').length;
  if (waiting > 0)
    warn(
      'WAITING_DECISIONS',
      `${waiting} quyết định chờ xác nhận nói về những người này; khi xác nhận chúng được tính lại trên tổ chức mới.`,
    );
  for (const { name, headsOver } of units)
    if (headsOver > 0) warn('HEADS', `“${name}” có ${headsOver + 1} người đứng đầu.`);
  for (const { name, deputies, deputyNorm, deputiesOver } of units)
    if (deputiesOver > 0) warn('DEPUTIES', `“${name}” có ${deputies} cấp phó, định mức ${deputyNorm}.`);
  if (figures.unplaced > 0)
    warn('UNPLACED', `${formatInteger(figures.unplaced)} người đang giữ vị trí sẽ chưa có vị trí việc làm.`);
  const due = figures.surplus + figures.deputiesOver;
  if (due > figures.marked)
    warn(
      'UNMARKED',
      `Dôi dư ${formatInteger(due)}, mới xác định ${formatInteger(figures.marked)} người; số còn lại bổ sung được sau khi áp dụng.`,
    );
  if (draft.effectiveOn < today())
    warn('BACK_DATED', 'Ngày hiệu lực đã qua: quá trình công tác từ ngày đó được tính lại.');
  return found;
}
