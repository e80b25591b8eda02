import { aWarning, anError, hasErrors, sayViolation } from './violation';
import { type ViolationCode, sentences } from './violation-sentences';

it('tells errors from warnings', () => {
  expect(anError('REQUIRED', 'fullName')).toEqual({
    code: 'REQUIRED',
    path: 'fullName',
    params: {},
    severity: 'error',
  });
  expect(hasErrors([aWarning('REQUIRED', 'fullName')])).toBe(false);
  expect(hasErrors([aWarning('REQUIRED', 'fullName'), anError('REQUIRED', 'sex')])).toBe(true);
  expect(hasErrors([])).toBe(false);
});

it.each(Object.keys(sentences) as ViolationCode[])('says %s as one or two plain sentences', (code) => {
  const said = sayViolation({ code, params: {} });
  expect(said).toMatch(/^["\p{Lu}].*\.$/u);
  expect(said).not.toContain('!');
});

it('quotes only as much of a cell as is needed to find it', () => {
  const said = sayViolation({ code: 'DATE_UNREADABLE', params: { text: 'x'.repeat(32_767) } });
  expect(said).toBe(`Không đọc được ngày "${'x'.repeat(60)}…". Hãy ghi dạng 01/03/1975, 03/1975 hoặc 1975.`);
});
