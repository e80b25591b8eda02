import { fromMillionths, toMillionths } from './exact-decimal';
import { coefficientOfStep, type SalaryScale } from './salary-step';

/** Pay scales by group (A1, A2.1, B …), as the code list `salary_steps` holds them. */
export type SalaryScales = ReadonlyMap<string, SalaryScale>;

/** Coefficients with their steps, in any order. */
export function salaryScales(
  steps: readonly { readonly group: string; readonly step: number; readonly coefficient: string }[],
): SalaryScales {
  const groups = new Map<string, { step: number; coefficient: string }[]>();
  for (const { group, ...row } of steps) groups.set(group, [...(groups.get(group) ?? []), row]);
  return new Map(
    [...groups].map(([group, rows]) => {
      const of = (step: number): string => rows.find((row) => row.step === step)?.coefficient ?? '0';
      return [
        group,
        {
          firstCoefficient: of(1),
          stepIncrease: fromMillionths(toMillionths(of(2)) - toMillionths(of(1)), 2),
          steps: rows.length,
        },
      ] as const;
    }),
  );
}

/** @throws RangeError for a group or step that no scale has */
export function coefficientIn(scales: SalaryScales, group: string, step: number): string {
  const coefficient = coefficientOfStep(scaleOf(scales, group), step);
  if (coefficient === undefined) throw new RangeError(`scale ${group} has no step ${step}`);
  return coefficient;
}

export function scaleOf(scales: SalaryScales, group: string): SalaryScale {
  const scale = scales.get(group);
  if (scale === undefined) throw new RangeError(`no scale ${group}`);
  return scale;
}
