/**
 * Months by which a discipline puts off the next regular step.
 *
 * @returns 0 where the form puts off nothing by itself (dismissal, Party and mass-organisation forms)
 * @source TT 08/2013/TT-BNV as amended by TT 03/2021/TT-BNV, in force from 15/08/2021; for public employees the same circular
 */
export function disciplineDelayMonths(formCode: string, classCode: string): number {
  const isServant = classCode === 'CB' || classCode === 'CC';
  if (formCode === 'CACH_CHUC' || formCode === 'GIANG_CHUC') return 12;
  if (formCode === 'CC') return 6;
  if (formCode === 'KT') return isServant ? 6 : 3;
  return 0;
}
