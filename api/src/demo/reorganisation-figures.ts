/**
 * Writes `figures` of the applied reorganisations from the states of the day before and of the day, in the shape of
 * `ReorganisationPreview`: these came with the first data and were never previewed. One statement over all units.
 */
export const FIGURES = `
with recursive part as materialized (
  select r.id as reorganisation, r.effective_on as day, u.organisation_id as unit, u.action, u.sort_order, u.name as new_name
  from reorganisation r join reorganisation_unit u on u.reorganisation_id = r.id where r.state = 'APPLIED' and r.figures is null),
below(reorganisation, root, unit, at) as (
  select reorganisation, unit, unit, day - 1 from part
  union all select reorganisation, unit, unit, day from part
  union all select b.reorganisation, b.root, p.organisation_id, b.at from below b
    join organisation_place p on p.parent_id = b.unit and p.valid @> b.at),
staff as materialized (
  select d.at, s.organisation_id, s.is_leader, s.title,
    case when s.class_code in ('CB', 'CB_XA') then 'CAN_BO' when s.class_code in ('CC', 'CC_XA') then 'CONG_CHUC'
      when s.class_code = 'VC' then case when s.type_code = 'VC_TU' then 'VIEN_CHUC_TU' else 'VIEN_CHUC_NS' end else 'HOP_DONG_HT' end as kind
  from (select distinct at from below) d join person_state s on s.valid @> d.at),
counted as materialized (
  select b.reorganisation, b.root, p.day, s.kind, count(*) filter (where b.at < p.day)::int as before, count(*) filter (where b.at = p.day)::int as after
  from below b join part p on p.reorganisation = b.reorganisation and p.unit = b.root
  join staff s on s.organisation_id = b.unit and s.at = b.at group by 1, 2, 3, 4),
-- Down from each body to where another body with a number of its own begins.
own(reorganisation, body, unit, day) as (
  select p.reorganisation, p.unit, p.unit, p.day from part p where p.action <> 'CLOSE'
    and exists (select from staff_quota q where q.organisation_id = p.unit and q.valid @> p.day)
  union all select o.reorganisation, o.body, p.organisation_id, o.day from own o
    join organisation_place p on p.parent_id = o.unit and p.valid @> o.day
    where not exists (select from staff_quota q where q.organisation_id = p.organisation_id and q.valid @> o.day)),
present as materialized (
  select o.reorganisation, o.body, s.kind, count(*)::int as people from own o join staff s on s.organisation_id = o.unit and s.at = o.day group by 1, 2, 3),
-- Everybody in or below what ended, and who of them goes on.
person as materialized (
  select distinct b.reorganisation, s.person_id, p.day,
    exists (select from person_state a where a.person_id = s.person_id and a.valid @> p.day) as stays
  from below b join part p on p.reorganisation = b.reorganisation and p.unit = b.root and p.action = 'CLOSE' and b.at < p.day
  join person_state s on s.organisation_id = b.unit and s.valid @> b.at),
leaders as materialized (
  select p.reorganisation, p.unit, count(*) filter (where s.title !~ '^Phó ')::int as heads, count(*) filter (where s.title ~ '^Phó ')::int as deputies
  from part p join staff s on s.organisation_id = p.unit and s.at = p.day and s.is_leader group by 1, 2),
figure as materialized (
  select p.reorganisation, p.unit, p.sort_order, p.action, coalesce(p.new_name, n.name, '') as name, o.parent_id,
    coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'kindName', k.name, 'before', c.before, 'after', c.after) order by k.at)
      from counted c join (values ('CONG_CHUC', 'Công chức', 1), ('CAN_BO', 'Cán bộ', 2), ('VIEN_CHUC_NS', 'Viên chức hưởng lương ngân sách', 3),
        ('VIEN_CHUC_TU', 'Viên chức hưởng lương từ nguồn thu', 4), ('HOP_DONG_HT', 'Hợp đồng hỗ trợ, phục vụ', 5)) as k(kind, name, at) on k.kind = c.kind
      where c.reorganisation = p.reorganisation and c.root = p.unit), '[]') as kinds,
    coalesce((select sum(c.before)::int from counted c where c.reorganisation = p.reorganisation and c.root = p.unit), 0) as before,
    coalesce((select sum(c.after)::int from counted c where c.reorganisation = p.reorganisation and c.root = p.unit), 0) as after,
    coalesce(l.heads, 0) as heads, coalesce(l.deputies, 0) as deputies, o.kind
  from part p left join organisation_place o on o.organisation_id = p.unit and o.valid @> p.day
  left join organisation_name n on n.organisation_id = p.unit and n.valid @> (case when p.action = 'CLOSE' then p.day - 1 else p.day end)
  left join leaders l on l.reorganisation = p.reorganisation and l.unit = p.unit),
normed as materialized (
  select f.*, m.deputies as norm, m.basis, case when m.deputies is null then 0 else greatest(0, f.deputies - m.deputies) end as deputies_over
  from figure f left join lateral (select x.deputies, x.basis from leader_norm x where x.organisation_kind = f.kind and x.least_people <= f.after
    order by x.least_people desc limit 1) m on true),
body as materialized (
  select p.reorganisation, p.unit, q.kind, k.name as kind_name, q.amount as target, coalesce(c.people, 0) as present, p.sort_order,
    (select sum(o.amount)::int from reorganisation_mapping m join staff_quota o on o.organisation_id = m.from_id and o.kind = q.kind and o.valid @> (p.day - 1)
      where m.reorganisation_id = p.reorganisation and m.to_id = p.unit) as quota_before,
    coalesce((select jsonb_agg(jsonb_build_object('year', t.year, 'target', t.amount, 'expected', coalesce(c.people, 0),
        'surplus', greatest(0, coalesce(c.people, 0) - t.amount)) order by t.year) from reorganisation_target t
      where t.reorganisation_id = p.reorganisation and t.organisation_id = p.unit and t.kind = q.kind), '[]') as roadmap
  from part p join staff_quota q on q.organisation_id = p.unit and q.valid @> p.day
  join (values ('CONG_CHUC', 'Công chức'), ('CAN_BO', 'Cán bộ'), ('VIEN_CHUC_NS', 'Viên chức hưởng lương ngân sách'),
    ('VIEN_CHUC_TU', 'Viên chức hưởng lương từ nguồn thu'), ('HOP_DONG_HT', 'Hợp đồng hỗ trợ, phục vụ')) as k(kind, name) on k.kind = q.kind
  left join present c on c.reorganisation = p.reorganisation and c.body = p.unit and c.kind = q.kind
  where p.action <> 'CLOSE')
update reorganisation r set figures = jsonb_build_object('digest', '', 'version', r.version,
  'before', (select count(*) from person x where x.reorganisation = r.id),
  'after', (select count(*) from person x where x.reorganisation = r.id and x.stays),
  'moved', (select count(*) from person x where x.reorganisation = r.id and x.stays),
  'unplaced', 0, 'marked', 0, 'surplus', (select coalesce(sum(greatest(0, b.present - b.target)), 0) from body b where b.reorganisation = r.id),
  'headsOver', (select coalesce(sum(greatest(0, f.heads - 1)), 0) from normed f where f.reorganisation = r.id),
  'deputiesOver', (select coalesce(sum(f.deputies_over), 0) from normed f where f.reorganisation = r.id),
  'units', coalesce((select jsonb_agg(jsonb_build_object('organisationId', f.unit, 'name', f.name, 'action', f.action, 'parentId', f.parent_id, 'kinds', f.kinds,
      'before', f.before, 'after', f.after, 'heads', f.heads, 'deputies', f.deputies, 'deputyNorm', f.norm, 'normBasis', f.basis,
      'headsOver', greatest(0, f.heads - 1), 'deputiesOver', f.deputies_over) order by f.sort_order) from normed f where f.reorganisation = r.id), '[]'),
  'bodies', coalesce((select jsonb_agg(jsonb_build_object('organisationId', b.unit, 'name', (select f.name from normed f where f.reorganisation = r.id and f.unit = b.unit),
      'kind', b.kind, 'kindName', b.kind_name, 'quotaBefore', b.quota_before, 'present', b.present, 'target', b.target,
      'surplus', greatest(0, b.present - b.target), 'roadmap', b.roadmap) order by b.sort_order, b.kind) from body b where b.reorganisation = r.id), '[]'),
  'dossiers', '[]'::jsonb, 'decisions', '[]'::jsonb, 'problems', '[]'::jsonb, 'canApply', false)
where r.state = 'APPLIED' and r.figures is null`;
