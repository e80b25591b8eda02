import { type ListRow, readListRow } from './list-row';
import { sayViolation } from './violation';

const context = { today: '2026-11-22', provinceCodes: new Set(['092']) };
const read = (cells: ListRow) => {
  const { draft, violations } = readListRow(cells, context);
  return { draft, found: violations.map(({ path, code, severity }) => `${path} ${code} ${severity}`) };
};
const aRow = (cells: ListRow): ListRow => ({ fullName: 'Nguyễn Văn An', birthMale: '01/03/1975', ...cells });

describe('readListRow', () => {
  it('reads a row of BM03/BNV', () => {
    const { draft, found } = read({
      ordinal: 1,
      fullName: ' Nguyễn  Thị\u00a0Thu An '.normalize('NFD'),
      birthMale: null,
      birthFemale: { date: '1975-03-01' },
      title: 'Phó  Trưởng phòng',
      organisationName: 'Sở Nội vụ'.normalize('NFD'),
      gradeHeldSince: '01/2010',
      coefficient: '3,66',
      gradeCode: '01003',
      allowancePost: 0.4,
      allowanceResponsibility: '-',
      allowanceOverScale: 0.05,
      note: '',
    });
    expect(found).toEqual([]);
    expect(draft).toEqual({
      fullName: 'Nguyễn Thị Thu An',
      sex: 'F',
      birthDate: '1975-03-01',
      title: 'Phó Trưởng phòng',
      organisationName: 'Sở Nội vụ',
      gradeSince: '2010-01',
      coefficient: '3.66',
      gradeCode: '01.003',
      allowancePost: '0.40',
      overScalePercent: '5',
    });
  });

  it('reads a row of BM04/BNV with a step', () => {
    const { draft, found } = read(aRow({ titleHeldSince: '2020', step: '3/9', coefficient: 3 }));
    expect(found).toEqual([]);
    expect(draft).toMatchObject({ sex: 'M', titleSince: '2020', step: 3, steps: 9, coefficient: '3.00' });
  });

  it.each<[string, ListRow, Record<string, unknown>, string[]]>([
    ['both columns', { birthMale: '1975', birthFemale: '1975' }, {}, ['birthMale SEX_IN_BOTH_COLUMNS error']],
    [
      'neither column',
      { birthMale: null },
      {},
      ['birthMale SEX_UNKNOWN warning', 'birthDate REQUIRED warning'],
    ],
    [
      'a mark in a column',
      { birthMale: null, birthFemale: 'x', birthDate: '1975' },
      { sex: 'F', birthDate: '1975' },
      [],
    ],
    [
      'columns of their own',
      { birthMale: null, birthDate: '1975', sex: 'Nữ' },
      { sex: 'F', birthDate: '1975' },
      [],
    ],
    ['sex against column', { sex: 'Nữ' }, { sex: 'F', birthDate: '1975-03-01' }, ['sex SEX_CONFLICT error']],
    [
      'unreadable sex',
      { birthMale: null, birthDate: '1975', sex: '?' },
      { birthDate: '1975' },
      ['sex SEX_UNREADABLE error'],
    ],
    ['impossible day', { birthMale: '30/02/1975' }, { sex: 'M' }, ['birthMale DATE_NO_SUCH_DAY error']],
    [
      'birth in the future',
      { birthMale: '2030' },
      { sex: 'M', birthDate: '2030' },
      ['birthMale DATE_IN_FUTURE error'],
    ],
  ])('birth date and sex: %s', (_, cells, expected, problems) => {
    const { draft, found } = read(aRow(cells));
    expect(draft).toEqual({ fullName: 'Nguyễn Văn An', ...expected });
    expect(found).toEqual(problems);
  });

  it.each<[ListRow['citizenId'], string | undefined, string[]]>([
    ['092075001234', '092075001234', []],
    ["'092 075 001 234", '092075001234', []],
    [92075001234, '092075001234', ['citizenId CITIZEN_ID_ZERO_RESTORED warning']],
    ['9.2075E+10', undefined, ['citizenId CITIZEN_ID_ROUNDED error']],
    ['123456789', '123456789', ['citizenId CITIZEN_ID_OLD_CARD error']],
    ['09207500123x', '09207500123x', ['citizenId CITIZEN_ID_FORMAT error']],
    ['092175001234', '092175001234', ['citizenId CITIZEN_ID_SEX warning']],
    ['', undefined, []],
  ])('citizen ID %j', (citizenId, value, problems) => {
    const { draft, found } = read(aRow({ citizenId }));
    expect(draft.citizenId).toBe(value);
    expect(found).toEqual(problems);
  });

  it('gives back the leading zero that Excel took', () => {
    const { draft, found } = read(aRow({ phone: 912345678, socialInsuranceNo: 912345678 }));
    expect(found).toEqual([]);
    expect(draft).toMatchObject({ phone: '0912345678', socialInsuranceNo: '0912345678' });
  });

  it('points at the column, not at the field of the draft', () => {
    const { found } = read(
      aRow({ firstRecruitedOn: '2000', joinedOrgOn: '1999', gradeHeldSince: '13/2010' }),
    );
    expect(found).toEqual([
      'gradeHeldSince DATE_NO_SUCH_MONTH error',
      'joinedOrgOn RECRUITED_AFTER_JOINED error',
    ]);
  });

  it('keeps an issue date only when it is a full day', () => {
    const { draft, found } = read(aRow({ citizenIdIssuedOn: '2021' }));
    expect(draft).not.toHaveProperty('citizenIdIssuedOn');
    expect(found).toEqual(['citizenIdIssuedOn DATE_NOT_FULL warning']);
  });

  it('needs a name', () => {
    expect(read({ birthMale: '1975' }).found).toEqual(['fullName REQUIRED error']);
  });

  it('says every problem in words, with the value', () => {
    const { violations } = readListRow(aRow({ gradeCode: 'Chuyên viên', step: 'ba' }), context);
    expect(violations.map(sayViolation)).toEqual([
      'Không đọc được bậc lương "ba". Hãy ghi dạng 3 hoặc 3/9.',
      'Không đọc được mã ngạch "Chuyên viên". Hãy ghi dạng 01.003 hoặc V.07.02.01.',
    ]);
  });
});
