/** The rules of the server, said and checked while typing; the server has the last word. */
export interface PasswordRule {
  readonly text: string;
  /** Said at the field when it is not met. */
  readonly refusal: string;
  readonly isMet: boolean;
}

const shortest = 14;
const differentAtLeast = 6;

export function passwordRules(next: string, current: string, username: string): PasswordRule[] {
  return [
    {
      text: `Từ ${shortest} ký tự trở lên; một câu dễ nhớ là tốt nhất`,
      refusal: `Mật khẩu cần ít nhất ${shortest} ký tự.`,
      isMet: next.length >= shortest,
    },
    {
      text: `Có ít nhất ${differentAtLeast} ký tự khác nhau`,
      refusal: 'Mật khẩu lặp lại quá ít ký tự khác nhau.',
      isMet: new Set(next).size >= differentAtLeast,
    },
    {
      text: 'Không chứa tên đăng nhập',
      refusal: 'Mật khẩu không được chứa tên đăng nhập.',
      isMet: next !== '' && !next.toLowerCase().includes(username.toLowerCase()),
    },
    {
      text: 'Khác mật khẩu đang dùng',
      refusal: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
      isMet: next !== '' && next !== current,
    },
  ];
}
