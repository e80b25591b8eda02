import { EntityManager } from 'typeorm';

/** Whether decisions of the kind wait for a second person. */
export async function needsConfirmation(tx: EntityManager, kind: string): Promise<boolean> {
  const [row] = (await tx.query(
    'select needs_confirmation as needs from decision_kind_setting where kind = $1',
    [kind],
  )) as { needs: boolean }[];
  return row?.needs ?? false;
}

export async function confirmedKinds(tx: EntityManager): Promise<ReadonlySet<string>> {
  const rows = (await tx.query('select kind from decision_kind_setting where needs_confirmation')) as {
    kind: string;
  }[];
  return new Set(rows.map(({ kind }) => kind));
}
