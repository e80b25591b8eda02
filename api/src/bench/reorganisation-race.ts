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
 * Forty communes with some five thousand people become one: proposed, previewed, applied in one transaction, undone, thrown
 * away. The preview is held against the statements that it reads with, sent bare.
 */
export async function reorganisationLines(rivals: Rivals, { ownerUrl }: BenchDatabase): Promise<Line[]> {
  say(`Đang đo: sắp xếp ${UNITS} đơn vị…`);
  const call = caller(rivals);
  const second = caller({ ...rivals, headers: await signIn(rivals.ours.address, BENCH_SECOND) });
  const { sourceIds, people, root } = await withClient(ownerUrl, communes);
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
    newUnits: [{ name: 'Phường Đo Tốc Độ', shortName: 'PDTD', organisationKind: 'UBND_XA', parentId: root }],
  };
}

/** Communes whose size together comes nearest to the number of people. */
async function communes(
  client: pg.Client,
): Promise<{ readonly sourceIds: string[]; readonly people: number; readonly root: string }> {
  const { rows } = await client.query<{ id: string; parent: string; people: number }>(
    `with recursive below(top, unit) as (
       select organisation_id, organisation_id from organisation_place where kind = 'UBND_XA' and valid @> current_date
       union all select b.top, p.organisation_id from below b join organisation_place p on p.parent_id = b.unit and p.valid @> current_date)
     select b.top as id, p.parent_id as parent, count(s.person_id)::int as people from below b
     join organisation_place p on p.organisation_id = b.top and p.valid @> current_date
     left join person_state s on s.organisation_id = b.unit and s.valid @> current_date
     group by b.top, p.parent_id order by abs(count(s.person_id) - $1), b.top limit $2`,
    [PEOPLE / UNITS, UNITS],
  );
  return {
    sourceIds: rows.map(({ id }) => id),
    people: rows.reduce((total, { people }) => total + people, 0),
    root: rows[0].parent,
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
