import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { say } from '../launch/launch-error';
import { readDraft } from '../reorganisations/draft.query';
import { planReorganisation } from '../reorganisations/plan-reorganisation';
import type { Rivals } from './ask-both';
import { BENCH_SECOND, type BenchDatabase, withClient } from './bench-database';
import { caller, deed, secondsOf } from './deeds';
import type { Line } from './report';
import { signIn } from './session';

const UNITS = 40;
const PEOPLE = 5000;

/**
 * Forty bodies with five thousand people or more become one: proposed, previewed, applied in one transaction, undone, thrown
 * away. The preview is held against the statements that it reads with, sent bare.
 */
export async function reorganisationLines(rivals: Rivals, { ownerUrl }: BenchDatabase): Promise<Line[]> {
  say(`Đang đo: sắp xếp ${UNITS} đơn vị…`);
  const call = caller(rivals);
  const second = caller({ ...rivals, headers: await signIn(rivals.ours.address, BENCH_SECOND) });
  const { sourceIds, people, root } = await withClient(ownerUrl, bodies);
  const [proposed, { id }] = await secondsOf(() =>
    call<{ id: string }>('POST', '/reorganisations', wish(sourceIds, root)),
  );
  const [previewed, preview] = await secondsOf(() => call<Preview>('GET', `/reorganisations/${id}/preview`));
  const bare = await withClient(ownerUrl, (client) => bareSeconds(client, id));
  if (!preview.canApply)
    throw new Error(`the reorganisation has errors: ${JSON.stringify(preview.problems.slice(0, 3))}`);
  const { version, digest } = preview;
  const [applied, done] = await secondsOf(() =>
    second<{ version: number }>('POST', `/reorganisations/${id}/application`, { version, digest }),
  );
  const [undone] = await secondsOf(() =>
    second('POST', `/reorganisations/${id}/undoing`, {
      version: done.version,
      reason: 'Phương án để đo tốc độ',
    }),
  );
  const what = `sắp xếp ${UNITS} đơn vị, ${people.toLocaleString('vi-VN')} người`;
  return [
    deed(`${what}: lập phương án`, '', proposed),
    deed(`${what}: xem trước`, '< 5 s', previewed, bare),
    deed(`${what}: áp dụng`, 'một giao dịch', applied),
    deed(`${what}: hoàn tác`, '', undone),
  ];
}

interface Preview {
  readonly version: number;
  readonly digest: string;
  readonly canApply: boolean;
  readonly problems: readonly { readonly severity: string; readonly detail: string }[];
}

function wish(sourceIds: readonly string[], root: string): object {
  const now = new Date();
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  return {
    name: 'Phương án để đo tốc độ',
    kind: 'MERGE',
    effectiveOn: first.toISOString().slice(0, 10),
    documentNumber: 'ĐO/NQ-HĐND',
    documentDate: now.toISOString().slice(0, 10),
    documentIssuer: 'Hội đồng nhân dân thành phố',
    documentSigner: 'Người đo',
    sourceIds,
    newUnits: [
      { name: 'Trung tâm Đo tốc độ', shortName: 'TTDTD', organisationKind: 'DVSN_TINH', parentId: root },
    ],
  };
}

/** The smallest bodies of the province and its communes that together have that many people, with nothing dated ahead in the way. */
async function bodies(
  client: pg.Client,
): Promise<{ readonly sourceIds: string[]; readonly people: number; readonly root: string }> {
  const { rows } = await client.query<{ id: string; root: string; people: number }>(
    `with present as materialized (
       select a.organisation_id, count(*)::int as people, bool_or(lower(a.valid) > current_date) as is_moving
       from assignment a where a.valid && daterange(current_date, null) group by a.organisation_id),
     sized as (select p.organisation_id as id, b.people, row_number() over by_size as n,
         sum(b.people) over (by_size rows between current row and $2::int - 1 following) as together
       from organisation_place p join present b on b.organisation_id = p.organisation_id and not b.is_moving
       where p.valid @> current_date and upper(p.valid) is null and p.kind in ('DVSN_XA', 'DVSN_TINH', 'DVSN_SO', 'DVSN_CC')
         and not exists (select from organisation_place c where c.parent_id = p.organisation_id and c.valid @> current_date)
       window by_size as (order by b.people desc, p.organisation_id)),
     first as (select coalesce(max(n) filter (where together >= $1), 1) as n from sized)
     select id, people,
       (select organisation_id from organisation_place where parent_id is null and valid @> current_date limit 1) as root
     from sized, first where sized.n between first.n and first.n + $2::int - 1`,
    [PEOPLE, UNITS],
  );
  return {
    sourceIds: rows.map(({ id }) => id),
    people: rows.reduce((total, { people }) => total + people, 0),
    root: rows[0].root,
  };
}

/** The statements of a preview, as they were asked, sent again with nothing between them. */
async function bareSeconds(client: pg.Client, id: string): Promise<number> {
  const asked: { readonly text: string; readonly values?: unknown[] }[] = [];
  const tx = {
    query: async (text: string, values?: unknown[]) => {
      asked.push({ text, values });
      return (await client.query(text, values)).rows as unknown;
    },
  } as unknown as EntityManager;
  await planReorganisation(tx, await readDraft(tx, id), randomUUID());
  const [seconds] = await secondsOf(async () => {
    for (const { text, values } of asked) await client.query(text, values);
  });
  return seconds;
}
