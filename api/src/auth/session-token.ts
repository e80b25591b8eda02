import { createHash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'hr_session';

/** 256 random bits; the database keeps only the hash, so that its copy opens no session. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
