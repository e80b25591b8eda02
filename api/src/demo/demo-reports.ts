/** Reports of past years, as the auditor of the demo province would have frozen them. */
const FROZEN = [
  { reportId: 'R1', asOf: '2023-12-31' },
  { reportId: 'R1', asOf: '2024-12-31' },
  { reportId: 'R2', asOf: '2024-12-31' },
  { reportId: 'R1', asOf: '2025-12-31', note: 'Gửi Bộ Nội vụ kèm báo cáo năm 2025' },
  { reportId: 'R2', asOf: '2025-12-31', note: 'Gửi Bộ Nội vụ kèm báo cáo năm 2025' },
  { reportId: 'R5', asOf: '2025-12-31', note: 'Gửi Bộ Nội vụ kèm báo cáo năm 2025' },
] as const;
const AUDITOR = 'kiemtra';

/**
 * Asked of the running program like from a browser, so that figures, signature and chain are made the way they always are;
 * only into an empty book. A demo without them is one all the same, so that a failure is told and does no more.
 *
 * @param address of the running program
 */
export async function freezeDemoReports(address: string, password: string): Promise<void> {
  const headers = { 'X-Requested-With': 'hr' };
  const ask = async (path: string, method: string, cookie: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${address}/api/${path}`, {
      method,
      // A body that is announced and does not come is refused.
      headers: {
        ...headers,
        Cookie: cookie,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer;
  };
  const session = await ask('session', 'POST', '', { username: AUDITOR, password });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  try {
    const { total } = (await (await ask('frozen-reports', 'GET', cookie)).json()) as { total: number };
    if (total > 0) return;
    for (const report of FROZEN) await ask('frozen-reports', 'POST', cookie, report);
  } finally {
    await ask('session', 'DELETE', cookie);
  }
}
