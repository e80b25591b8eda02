import { BENCH_OFFICER, BENCH_PASSWORD } from './bench-database';

/** Headers of a signed-in officer of the whole register. */
export async function signIn(
  address: string,
  username = BENCH_OFFICER,
): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'hr' },
    body: JSON.stringify({ username, password: BENCH_PASSWORD }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || cookie === undefined) throw new Error(`sign-in answered ${response.status}`);
  return { cookie: cookie.split(';')[0] ?? '', 'x-requested-with': 'hr' };
}
