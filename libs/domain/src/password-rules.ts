/** One thing asked of a password: said beforehand, and said at the field when it is not met. */
export interface PasswordRule {
  readonly text: string;
  readonly refusal: string;
  readonly isMet: boolean;
}

const SHORTEST = 14;
const LONGEST = 200;
const DIFFERENT_AT_LEAST = 6;

/**
 * Length is what counts; a password of few different letters or made of the name is refused.
 *
 * @param current the password in use, null where there is none to compare with
 * @source TCVN 14423:2026 section 5 as summarised publicly: 14 characters without a second factor [S2]
 */
export function passwordRules(next: string, current: string | null, username: string): PasswordRule[] {
  const rules: PasswordRule[] = [
    {
      text: `Từ ${SHORTEST} ký tự trở lên; một câu dễ nhớ là tốt nhất`,
      refusal:
        next.length > LONGEST
          ? `Mật khẩu dài quá ${LONGEST} ký tự.`
          : `Mật khẩu cần ít nhất ${SHORTEST} ký tự.`,
      isMet: next.length >= SHORTEST && next.length <= LONGEST,
    },
    {
      text: `Có ít nhất ${DIFFERENT_AT_LEAST} ký tự khác nhau`,
      refusal: 'Mật khẩu lặp lại quá ít ký tự khác nhau.',
      isMet: new Set(next).size >= DIFFERENT_AT_LEAST,
    },
    {
      text: 'Không chứa tên đăng nhập',
      refusal: 'Mật khẩu không được chứa tên đăng nhập.',
      isMet: next !== '' && !next.toLowerCase().includes(username.toLowerCase()),
    },
  ];
  if (current === null) return rules;
  return [
    ...rules,
    {
      text: 'Khác mật khẩu đang dùng',
      refusal: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
      isMet: next !== '' && next !== current,
    },
  ];
}

/** The first rule that a password breaks, as a sentence; null when it is good. */
export const weaknessOf = (password: string, username: string): string | null =>
  passwordRules(password, null, username).find(({ isMet }) => !isMet)?.refusal ?? null;
