import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** Argon2id with the library's parameters (OWASP minimum: 19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);
export const passwordFits = (stored: string, password: string): Promise<boolean> => verify(stored, password);

let nobody: Promise<string> | undefined;
/** Verified against when there is no such account, so that the answer takes as long. */
export const nobodysHash = (): Promise<string> => (nobody ??= hash(randomBytes(16).toString('hex')));
