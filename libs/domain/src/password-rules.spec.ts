import { passwordRules, weaknessOf } from './password-rules';

describe('weaknessOf', () => {
  it.each([
    ['một câu dễ nhớ', null],
    ['abcdefghijklmn', null],
    ['abcdefghijklm', 'Mật khẩu cần ít nhất 14 ký tự.'],
    ['', 'Mật khẩu cần ít nhất 14 ký tự.'],
    ['abcdef'.repeat(34), 'Mật khẩu dài quá 200 ký tự.'],
    ['abcdeabcdeabcde', 'Mật khẩu lặp lại quá ít ký tự khác nhau.'],
    ['toi-la-CanBo-cua-so', 'Mật khẩu không được chứa tên đăng nhập.'],
  ])('%s: %s', (password, expected) => {
    expect(weaknessOf(password, 'canbo')).toBe(expected);
  });
});

it('compares with the password in use only where there is one', () => {
  const same = passwordRules('một câu dễ nhớ', 'một câu dễ nhớ', 'canbo');
  expect(same.filter(({ isMet }) => !isMet).map(({ refusal }) => refusal)).toEqual([
    'Mật khẩu mới phải khác mật khẩu đang dùng.',
  ]);
  expect(passwordRules('một câu dễ nhớ', null, 'canbo')).toHaveLength(3);
});
