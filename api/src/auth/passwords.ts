import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** Argon2id with the library's parameters (OWASP minimum: 19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);
export const passwordFits = (stored: string, password: string): Promise<boolean> => verify(stored, password);

let nobody: Promise<string> | undefined;
/** Verified against when there is no such account, so that the answer takes as long. */
export const nobodysHash = (): Promise<string> => (nobody ??= hash(randomBytes(16).toString('hex')));

/**
 * Length is what counts; a password of one repeated letter or made of the name is refused.
 * @source TCVN 14423:2026 section 5 as summarised in workflow-and-roles section 8: 14 characters without a second factor [S2]
 */
export const PASSWORD_MIN_LENGTH = 14;
export function weaknessOf(password: string, username: string): string | null {
  if (password.length < PASSWORD_MIN_LENGTH) return `Mật khẩu cần ít nhất ${PASSWORD_MIN_LENGTH} ký tự.`;
  if (password.length > 200) return 'Mật khẩu dài quá 200 ký tự.';
  if (new Set(password).size < 6) return 'Mật khẩu lặp lại quá ít ký tự khác nhau.';
  if (password.toLowerCase().includes(username.toLowerCase()))
    return 'Mật khẩu không được chứa tên đăng nhập.';
  return null;
}
