/** Grades of one calling from the highest to the lowest; which pay scale a grade has, the code list knows. */
export const LADDERS = {
  OFFICER: { senior: '01.001', principal: '01.002', standard: '01.003', junior: '01.004' },
  CLERK: { senior: null, principal: '02.006', standard: '02.007', junior: '02.008' },
  ACCOUNTANT: { senior: null, principal: '06.030', standard: '06.031', junior: '06.032' },
  INSPECTOR: { senior: '04.023', principal: '04.024', standard: '04.025', junior: null },
  RANGER: { senior: null, principal: '10.225', standard: '10.226', junior: '10.228' },
  PRESCHOOL: { senior: null, principal: 'V.07.02.24', standard: 'V.07.02.25', junior: 'V.07.02.26' },
  PRIMARY: { senior: 'V.07.03.27', principal: 'V.07.03.28', standard: 'V.07.03.29', junior: null },
  LOWER_SECONDARY: { senior: 'V.07.04.30', principal: 'V.07.04.31', standard: 'V.07.04.32', junior: null },
  UPPER_SECONDARY: { senior: 'V.07.05.13', principal: 'V.07.05.14', standard: 'V.07.05.15', junior: null },
  LECTURER: { senior: 'V.09.02.01', principal: 'V.09.02.02', standard: 'V.09.02.03', junior: null },
  LIBRARIAN: { senior: null, principal: 'V.10.02.05', standard: 'V.10.02.06', junior: 'V.10.02.07' },
  CULTURE: { senior: null, principal: 'V.10.06.19', standard: 'V.10.06.20', junior: 'V.10.06.21' },
  ENGINEER: { senior: 'V.05.02.05', principal: 'V.05.02.06', standard: 'V.05.02.07', junior: null },
  CROP_PROTECTION: { senior: null, principal: 'V.03.01.01', standard: 'V.03.01.02', junior: 'V.03.01.03' },
  DOCTOR: { senior: 'V.08.01.01', principal: 'V.08.01.02', standard: 'V.08.01.03', junior: null },
  NURSE: { senior: null, principal: 'V.08.05.11', standard: 'V.08.05.12', junior: 'V.08.05.13' },
  MIDWIFE: { senior: null, principal: 'V.08.06.14', standard: 'V.08.06.15', junior: 'V.08.06.16' },
  PHARMACIST: { senior: null, principal: 'V.08.08.21', standard: 'V.08.08.22', junior: 'V.08.08.23' },
  MEDICAL_TECHNICIAN: { senior: null, principal: 'V.08.07.17', standard: 'V.08.07.18', junior: 'V.08.07.19' },
} as const satisfies Record<string, Ladder>;

export interface Ladder {
  readonly senior: string | null;
  readonly principal: string | null;
  readonly standard: string;
  readonly junior: string | null;
}
export type LadderKey = keyof typeof LADDERS;
export type Rung = keyof Ladder;
