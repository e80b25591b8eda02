import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';

/** Failures that are forgiven within the window before waiting starts. */
const FREE_FOR_ACCOUNT = 5;
const FREE_FOR_ADDRESS = 20;
const WINDOW_MINUTES = 15;
const LONGEST_WAIT_SECONDS = 900;

interface Failures {
  by_account: number;
  by_address: number;
  since_account: number;
  since_address: number;
}

/**
 * Each failure beyond the free ones doubles the wait, for the account and for the address on their own. A success by the
 * same account ends its count.
 * @throws Problem `too-many` with the seconds left in `retryAfter`
 */
export async function refuseIfTooMany(tx: EntityManager, username: string, address: string): Promise<void> {
  const [row] = await tx.query<Failures[]>(
    `with recent as (
       select * from sign_in_attempt where at > now() - make_interval(mins => $3) and (username = $1 or address = $2)
     ), last_success as (select coalesce(max(at), '-infinity') as at from recent where username = $1 and succeeded)
     select count(*) filter (where username = $1 and r.at > l.at)::int as by_account,
       count(*) filter (where address = $2)::int as by_address,
       coalesce(extract(epoch from now() - max(r.at) filter (where username = $1)), 1e6)::int as since_account,
       coalesce(extract(epoch from now() - max(r.at) filter (where address = $2)), 1e6)::int as since_address
     from recent r, last_success l where not succeeded`,
    [username, address, WINDOW_MINUTES],
  );
  const wait = Math.max(
    waitAfter(row.by_account - FREE_FOR_ACCOUNT) - row.since_account,
    waitAfter(row.by_address - FREE_FOR_ADDRESS) - row.since_address,
  );
  if (wait > 0) {
    throw new Problem('too-many', `Đăng nhập sai nhiều lần. Thử lại sau ${sayWait(wait)}.`, [], {
      retryAfter: wait,
    });
  }
}

const waitAfter = (beyond: number): number =>
  beyond < 0 ? 0 : Math.min(30 * 2 ** beyond, LONGEST_WAIT_SECONDS);
const sayWait = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
