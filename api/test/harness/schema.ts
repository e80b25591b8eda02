/** All that the migrations made, in words that compare: columns, constraints, indexes, triggers, policies, functions, grants. */
export async function schemaOf(query: (sql: string) => Promise<{ what: string }[]>): Promise<string[]> {
  const rows = await query(`
    with mine as (select c.oid, c.relname, coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)) as relacl, c.relrowsecurity, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'migration%'
        and not exists (select from pg_index i where i.indexrelid = c.oid and i.indrelid = to_regclass('migration'))
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
    select format('table %s %s rls %s %s', relname, relkind, relrowsecurity, relacl) as what from mine where relkind in ('r', 'v', 'p', 'm', 'S')
    union all select format('column %s.%s %s %s %s', m.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
      from mine m join pg_attribute a on a.attrelid = m.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = m.oid and d.adnum = a.attnum where m.relkind in ('r', 'v', 'p')
    union all select format('constraint %s %s', conname, pg_get_constraintdef(c.oid)) from pg_constraint c join mine m on m.oid = c.conrelid
    union all select format('index %s', pg_get_indexdef(oid)) from mine where relkind in ('i', 'I')
    union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join mine m on m.oid = t.tgrelid where not tgisinternal
    union all select format('policy %s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
    union all select format('function %s %s', pg_get_functiondef(p.oid), p.proacl) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and p.prokind <> 'a'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select format('type %s', t.typname) from pg_type t join pg_namespace n on n.oid = t.typnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and t.typtype in ('d', 'e') and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all select format('extension %s', extname) from pg_extension where extname <> 'plpgsql'
    union all select format('schema %s', nspname) from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
    order by 1`);
  return rows.map(({ what }) => what);
}
