import { QUALITY_CHECKS, type QualityHit, qualityCheck, sayFinding } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { unitInScope } from '../personnel';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { QualityChecker } from './quality-checker';
import { QualityTree, type TreeUnit, type UnitSums, figures } from './quality-tree';
import { QualityWatch } from './quality-watch';
import type {
  FindingItem,
  FindingsPage,
  FindingsQuery,
  PersonFinding,
  PersonQuality,
  QualityCheckList,
  QualityMonth,
  QualityOverview,
  QualityRunState,
  QualityRunView,
} from './quality.dto';
import {
  type FindingRow,
  checkCounts,
  findingRows,
  findingsCount,
  lastRun,
  monthSums,
  personFindings,
  personScore,
  unitSums,
  unitTree,
} from './quality.query';

@Injectable()
export class QualityService {
  constructor(
    private readonly database: Database,
    private readonly checker: QualityChecker,
    private readonly watch: QualityWatch,
  ) {}

  /** Score of a unit with all below it, its units, its course by month. @throws 404 for a unit outside the actor's units */
  async overview(actor: Actor, organisationId: string | null): Promise<QualityOverview> {
    await this.refuseForeignUnit(actor, organisationId);
    const day = today();
    const [own, units, months, [run]] = await this.database.read(
      actor,
      unitSums,
      unitTree(day),
      monthSums(organisationId, day),
      lastRun,
    );
    const tree = new QualityTree(units as unknown as TreeUnit[], own as unknown as UnitSums[]);
    const sums = tree.sums(organisationId);
    const name = organisationId === null ? undefined : tree.name(organisationId);
    return {
      ...figures(sums),
      clean: sums.clean,
      unit: organisationId !== null && name !== undefined ? { id: organisationId, name } : null,
      path: organisationId === null ? [] : tree.path(organisationId),
      units: tree.units(organisationId),
      trend: (months as unknown as (UnitSums & { month: string; scoreSum: string | number })[])
        .toReversed()
        .map((month): QualityMonth => ({
          month: month.month,
          ...figures({ ...month, scoreSum: Number(month.scoreSum) }),
        })),
      run: (run as unknown as QualityRunView | undefined) ?? null,
    };
  }

  /** The closed list with how many files still fail each. */
  async checks(actor: Actor, organisationId: string | null): Promise<QualityCheckList> {
    await this.refuseForeignUnit(actor, organisationId);
    const [rows] = await this.database.read(actor, checkCounts(organisationId, today()));
    const counts = new Map(rows.map((row) => [row['checkId'] as string, row]));
    return {
      items: QUALITY_CHECKS.filter(({ restricted }) => restricted === undefined).map(
        ({ id, severity, group, title, explanation, source, section }) => ({
          id,
          severity,
          group,
          title,
          explanation,
          source,
          section,
          people: Number(counts.get(id)?.['people'] ?? 0),
          waived: Number(counts.get(id)?.['waived'] ?? 0),
        }),
      ),
    };
  }

  async findings(actor: Actor, query: FindingsQuery): Promise<FindingsPage> {
    await this.refuseForeignUnit(actor, query.organisationId ?? null);
    const day = today();
    const [[count], rows] = await this.database.read(
      actor,
      findingsCount(query, day),
      findingRows(query, day),
    );
    return {
      total: Number(count['total']),
      page: query.page,
      pageSize: query.pageSize,
      items: (rows as unknown as FindingRow[]).map(asItem),
    };
  }

  async lastRun(actor: Actor): Promise<QualityRunState> {
    const [[run]] = await this.database.read(actor, lastRun);
    return { run: (run as unknown as QualityRunView | undefined) ?? null };
  }

  /** Begins a look at every file; one under way goes on. */
  async run(actor: Actor): Promise<QualityRunState> {
    await this.checker.begin(actor.accountId);
    this.watch.wake();
    return this.lastRun(actor);
  }

  /** What was found in one file, as of its last change. @throws 404 */
  async ofPerson(actor: Actor, id: string): Promise<PersonQuality> {
    await this.checker.refresh(id);
    const [[score], rows] = await this.database.read(actor, personScore(id), personFindings(id));
    if (score === undefined) throw notFound();
    type Found = Omit<PersonFinding, 'title'> & { hits: readonly QualityHit[] };
    return {
      score: score['score'] as number | null,
      checkedAt: score['checkedAt'] as string | null,
      mayWaive: score['isWritable'] === true && actor.permissions.has('person.write'),
      findings: (rows as unknown as Found[]).flatMap(({ hits, ...row }) => {
        const check = qualityCheck(row.checkId);
        if (!check) return [];
        const { title, explanation, source, section } = check;
        return [{ ...row, title, explanation, source, section, sentences: sayFinding(row.checkId, hits) }];
      }),
    };
  }

  private async refuseForeignUnit(actor: Actor, organisationId: string | null): Promise<void> {
    if (organisationId === null) return;
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}

export function asItem({ hits, ...row }: FindingRow): FindingItem {
  const check = qualityCheck(row.checkId);
  return {
    ...row,
    title: check?.title ?? row.checkId,
    section: check?.section ?? '',
    sentences: sayFinding(row.checkId, hits),
  };
}
