import { checkCitizenId, maskCitizenId, readSex } from './citizen-id';
import { sayViolation } from './violation';

const provinceCodes = new Set(['092', '094', '001']);

describe('checkCitizenId', () => {
  it.each([
    // id, sex, birth date, errors, warnings
    ['092075001234', 'M', '1975-03-01', [], []],
    ['092175004417', 'F', '1975', [], []],
    ['092205004417', 'M', '2005-07', [], []],
    ['092305004417', 'F', '2005', [], []],
    ['123456789', 'M', '1975', ['CITIZEN_ID_OLD_CARD'], []],
    ['09207500123', 'M', '1975', ['CITIZEN_ID_FORMAT'], []],
    ['0920750012345', 'M', '1975', ['CITIZEN_ID_FORMAT'], []],
    ['09207500123a', 'M', '1975', ['CITIZEN_ID_FORMAT'], []],
    ['', 'M', '1975', ['CITIZEN_ID_FORMAT'], []],
    ['092275001234', 'M', '1975', [], ['CITIZEN_ID_CENTURY']],
    ['092074001234', 'M', '1975', [], ['CITIZEN_ID_YEAR']],
    ['092175001234', 'M', '1975', [], ['CITIZEN_ID_SEX']],
    ['999075001234', 'M', '1975', [], ['CITIZEN_ID_PROVINCE']],
    [
      '999376001234',
      'M',
      '1975',
      [],
      ['CITIZEN_ID_CENTURY', 'CITIZEN_ID_YEAR', 'CITIZEN_ID_SEX', 'CITIZEN_ID_PROVINCE'],
    ],
  ] as const)('%s of a person %s born %s', (id, sex, birthDate, errors, warnings) => {
    const found = checkCitizenId(id, { sex, birthDate, provinceCodes });
    expect(found.filter((v) => v.severity === 'error').map((v) => v.code)).toEqual(errors);
    expect(found.filter((v) => v.severity === 'warning').map((v) => v.code)).toEqual(warnings);
    expect(found.every((v) => v.path === 'citizenId')).toBe(true);
  });

  it('leaves out what it does not know', () => {
    expect(checkCitizenId('999376001234')).toEqual([]);
    expect(checkCitizenId('999376001234', { sex: null, birthDate: null })).toEqual([]);
  });

  it('says in words what does not fit', () => {
    const [sexWarning] = checkCitizenId('092175001234', { sex: 'M', birthDate: '1975' });
    expect(sexWarning && sayViolation(sexWarning)).toBe(
      'Chữ số thứ tư của số định danh chỉ giới tính Nữ, hồ sơ ghi Nam. Hãy kiểm tra và ghi lý do nếu đúng.',
    );
  });
});

it('masks the middle of a citizen ID, and all of what is none', () => {
  expect(maskCitizenId('092175004417')).toBe('0921••••4417');
  expect(maskCitizenId('12345')).toBe('•••••');
});

it.each([
  ['Nam', 'M'],
  [' NỮ ', 'F'],
  ['nữ'.normalize('NFD'), 'F'],
  ['Nu', 'F'],
  ['khác', undefined],
])('reads the sex %p as %p', (text, sex) => expect(readSex(text)).toBe(sex));
