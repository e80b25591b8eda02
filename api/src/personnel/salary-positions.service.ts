import { SalaryScale, coefficientOfStep } from '@hr/domain';
import { FieldError } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { notFound } from '../platform/problem';
import { saveDecision } from './decision.query';
import { refuseDecided } from './edit-career';
import { refusePayload, refuseUnknownCodes } from './payload-checks.query';
import { PeopleWritingService } from './people-writing.service';
import type { PersonFile } from './person-file.dto';
import type { SalaryPositionInput } from './person-rows.dto';

@Injectable()
export class SalaryPositionsService {
  constructor(private readonly people: PeopleWritingService) {}

  /**
   * A place on the pay scale from a day on, or a correction of one: a further revision of the same day. A correction
   * that moves the day withdraws the old one and stands under the new one.
   *
   * @throws 404, 409 stale or a position from that day already, 422
   */
  add(actor: Actor, personId: string, { version, ...input }: SalaryPositionInput): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await refuseUnknownCodes(tx, [{ pointer: '#/gradeCode', list: 'grades', code: input.gradeCode }]);
      const scale = input.gradeCode ? await scaleOf(tx, input.gradeCode) : undefined;
      if (scale && input.step && input.step > scale.steps) {
        const detail = `Bảng lương của ngạch này chỉ có ${scale.steps} bậc.`;
        refusePayload([{ pointer: '#/step', code: 'STEP_NOT_IN_SCALE', detail }]);
      }
      refusePayload(outOfRange(input));
      const coefficient =
        input.coefficient ?? (scale && input.step ? coefficientOfStep(scale, input.step) : undefined);
      const corrected = input.corrects ? await position(tx, personId, input.corrects) : undefined;
      if (corrected) await refuseDecided(tx, corrected.decision_id);
      const isMoved = corrected !== undefined && corrected.paid_from !== input.paidFrom;
      if (corrected && isMoved)
        await append(tx, personId, { ...corrected, isVoid: true }, corrected.revision + 1);
      await append(
        tx,
        personId,
        {
          grade_code: input.gradeCode ?? null,
          grade_since: input.gradeSince ?? null,
          step: input.step ?? null,
          coefficient: coefficient ?? null,
          over_scale_percent: input.overScalePercent ?? null,
          paid_percent: input.paidPercent ?? '100',
          paid_from: input.paidFrom,
          count_from: input.countFrom ?? input.paidFrom,
          reason: input.reason ?? null,
          kind: input.kind ?? (corrected ? 'CORRECTION' : null),
          retained_coefficient: input.retainedCoefficient ?? null,
          decision_id: await saveDecision(tx, input.decision, input.paidFrom, personId),
          isVoid: input.isVoid ?? false,
        },
        corrected && !isMoved ? corrected.revision + 1 : await nextRevision(tx, personId, input.paidFrom),
      );
    });
  }
}

/** The ranges that the table's checks hold; said here with the field's name. */
export const SALARY_RANGES = {
  coefficient: 20,
  retainedCoefficient: 9,
  overScalePercent: 100,
  paidPercent: 100,
} as const;

function outOfRange(input: Omit<SalaryPositionInput, 'version'>): FieldError[] {
  return (Object.keys(SALARY_RANGES) as (keyof typeof SALARY_RANGES)[])
    .filter((field) => Number(input[field] ?? 0) > SALARY_RANGES[field])
    .map((field) => ({
      pointer: `#/${field}`,
      code: 'OUT_OF_RANGE',
      detail: `Không được lớn hơn ${SALARY_RANGES[field]}.`,
    }));
}

interface StoredPosition {
  readonly grade_code: string | null;
  readonly grade_since: string | null;
  readonly step: number | null;
  readonly coefficient: string | null;
  readonly over_scale_percent: string | null;
  readonly paid_percent: string;
  readonly paid_from: string;
  readonly count_from: string | null;
  readonly reason: string | null;
  readonly kind: string | null;
  readonly retained_coefficient: string | null;
  readonly decision_id: string | null;
}

/** What stands on the day of the position to correct: somebody may have corrected it before. */
async function position(
  tx: EntityManager,
  personId: string,
  id: string,
): Promise<StoredPosition & { readonly revision: number }> {
  const [row] = (await tx.query(
    `select s.grade_code, s.grade_since, s.step, s.coefficient::text, s.over_scale_percent::text, s.paid_percent::text, s.paid_from::text,
       s.count_from::text, s.reason, s.kind, s.retained_coefficient::text, s.decision_id, s.revision
     from salary_position named join salary_position s on s.person_id = named.person_id and s.paid_from = named.paid_from
     where named.id = $1 and named.person_id = $2 order by s.revision desc limit 1`,
    [id, personId],
  )) as (StoredPosition & { readonly revision: number })[];
  if (!row) throw notFound('Không có lần xếp lương này trong hồ sơ.');
  return row;
}

/** A day whose position was withdrawn can have a new one; a day with one in force is left to the unique constraint. */
async function nextRevision(tx: EntityManager, personId: string, paidFrom: string): Promise<number> {
  const [last] = (await tx.query(
    `select revision, is_void from salary_position where person_id = $1 and paid_from = $2 order by revision desc limit 1`,
    [personId, paidFrom],
  )) as { revision: number; is_void: boolean }[];
  return last?.is_void ? last.revision + 1 : 1;
}

async function append(
  tx: EntityManager,
  personId: string,
  row: StoredPosition & { readonly isVoid: boolean },
  revision: number,
): Promise<void> {
  await tx.query(
    `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, paid_percent,
       paid_from, count_from, reason, decision_id, is_void, revision, kind, retained_coefficient)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      personId,
      row.grade_code,
      row.grade_since,
      row.step,
      row.coefficient,
      row.over_scale_percent,
      row.paid_percent,
      row.paid_from,
      row.count_from,
      row.reason,
      row.decision_id,
      row.isVoid,
      revision,
      row.kind,
      row.retained_coefficient,
    ],
  );
}

async function scaleOf(tx: EntityManager, gradeCode: string): Promise<SalaryScale | undefined> {
  const [scale] = (await tx.query(
    `select c.attributes ->> 'first_coefficient' as "firstCoefficient", c.attributes ->> 'step' as "stepIncrease",
       (c.attributes ->> 'steps')::int as steps
     from code_entry g join code_entry c on c.list = 'salary_scales' and c.code = g.attributes ->> 'salary_group'
     where g.list = 'grades' and g.code = $1`,
    [gradeCode],
  )) as SalaryScale[];
  return scale;
}
