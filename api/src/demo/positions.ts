import type pg from 'pg';
import { demoId } from './demo-id';
import { addPositionSides, addUnfinishedDossiers } from './position-dossiers';

/** Kinds of unit whose list of positions is approved as one; those below belong to the nearest of them. */
const BODY_KINDS = [
  'TINH_UY',
  'BAN_DANG',
  'MTTQ',
  'HDND_TINH',
  'UBND_TINH',
  'SO',
  'TCHC_KHAC',
  'UBND_XA',
  'DANG_UY_XA',
  'DVSN_TINH',
  'DVSN_SO',
  'DVSN_CC',
  'DVSN_XA',
];

/** A number from 0 to 99 that belongs to a text for ever: the same seed gives the same demo. */
const dice = (text: string): string => `(abs(hashtext(${text})::bigint) % 100)`;

/**
 * Positions of every body, two approved versions (the one of the new units, the one that had to be approved anew in
 * 2026), quota and allocation of two years, and everybody's place in them. Derived from the posts that the people hold,
 * with some posts vacant and some held by one too many.
 * Ids of positions follow from body and name: the same seed gives the same rows.
 * @returns number of positions
 */
export async function addPositions(client: pg.ClientBase): Promise<number> {
  await client.query(
    `create temporary table demo_post on commit drop as
     with recursive body(unit_id, body_id, kind) as (
       select p.organisation_id, p.organisation_id, p.kind from organisation_place p where p.valid @> current_date and p.kind = any ($1)
       union all
       select p.organisation_id, b.body_id, b.kind from body b join organisation_place p on p.parent_id = b.unit_id and p.valid @> current_date
         and p.kind <> all ($1))
     select a.id as assignment_id, b.body_id, b.kind as body_kind, a.is_leader, a.title, s.class_code, s.person_id,
       case when g.attributes ->> 'staff' = 'VC' then 'BAC' || (g.attributes ->> 'target_bac_nghe_nghiep')
         else coalesce(s.grade_group, 'NV') end as level_code,
       case when a.title in ('Chuyên viên', 'Cán sự') then
         case when s.grade_group in ('CVC', 'CVCC') then 'Chuyên viên chính về ' else 'Chuyên viên về ' end
           || case when n.name ~ '^(Phòng|Ban|Chi cục) ' then lower(substr(regexp_replace(n.name, '^(Phòng|Ban|Chi cục) (Quản lý )?', ''), 1, 1))
                || substr(regexp_replace(n.name, '^(Phòng|Ban|Chi cục) (Quản lý )?', ''), 2) else 'tổng hợp' end
         else a.title end as name
     from person_state s
     join assignment a on a.person_id = s.person_id and a.is_primary and a.valid @> current_date
     join body b on b.unit_id = a.organisation_id
     join organisation_name n on n.organisation_id = a.organisation_id and n.valid @> current_date
     left join code_entry g on g.list = 'grades' and g.code = s.grade_code
     where s.valid @> current_date and s.class_code <> 'LDHD'`,
    [BODY_KINDS],
  );
  // Two in a hundred have not been given a place yet.
  await client.query(`delete from demo_post where ${dice("person_id::text || 'place'")} < 2`);
  const { rowCount } = await client.query(
    `insert into job_position (id, organisation_id, framework_position_id, code, name, group_code, regime, sort_order, valid)
     select ${demoId('x.body_id::text || x.name')}, x.body_id, f.id, f.code, x.name, x.group_code, x.regime, row_number() over (partition by x.body_id order by x.is_leader desc, x.name),
       daterange(greatest(date '2025-07-01', lower(p.valid)), null)
     from (
       select body_id, name, bool_or(is_leader) as is_leader,
         case when bool_or(is_leader) then 'LDQL' when bool_or(class_code = 'VC') then
             case when name ~ '^(Kế toán|Văn thư|Thủ quỹ|Thư viện|Y tế trường)' then 'HT' else 'CMNV' end
           when name ~ '(tổng hợp|Kế toán|Văn thư)' then 'CMDC' else 'NVCN' end as group_code,
         case when bool_or(class_code = 'VC') then 'VC' else 'CC' end as regime
       from demo_post group by body_id, name) x
     join organisation_place p on p.organisation_id = x.body_id and p.valid @> current_date
     left join framework_position f on f.name = x.name`,
  );
  await client.query('analyze job_position');
  // A post that a decision wrote, or may write anew, gets its position by a decision (`addDemoPlacings`).
  await client.query(
    `update assignment a set position_id = j.id from demo_post d join job_position j on j.organisation_id = d.body_id and j.name = d.name
     where a.id = d.assignment_id and not exists (select from career_base b where b.person_id = a.person_id)`,
  );
  await client.query(
    `update person_state s set position_id = a.position_id from assignment a
     where a.person_id = s.person_id and a.is_primary and a.valid @> lower(s.valid) and a.position_id is not null`,
  );
  await addVersions(client);
  await addNumbers(client);
  await addPositionSides(client, BODY_KINDS);
  await addUnfinishedDossiers(client);
  return rowCount ?? 0;
}

async function addVersions(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into position_dossier (organisation_id, version_no, state, legal_basis, decision_number, decision_signed_on, decision_signer,
       decision_issuer, in_force, state_since, entered_by)
     select b.id, v.no, 'APPROVED', v.basis, (100 + ${dice('b.id::text || v.no')} * 17)::text || '/QĐ-UBND', v.signed, 'Trần Quốc Khởi',
       'Ủy ban nhân dân thành phố Cần Thơ', daterange(greatest(v.starts, lower(p.valid)), v.ends), v.signed, '00000000-0000-0000-0000-000000000000'
     from (select distinct organisation_id as id from job_position) b
     join organisation_place p on p.organisation_id = b.id and p.valid @> current_date
     cross join (values
       (1, date '2025-07-01', date '2026-07-01', date '2025-06-30', 'NĐ 62/2020/NĐ-CP; NĐ 106/2020/NĐ-CP'),
       (2, date '2026-07-01', null, date '2026-06-25', 'NĐ 361/2025/NĐ-CP; NĐ 232/2026/NĐ-CP')) as v(no, starts, ends, signed, basis)
     where greatest(v.starts, lower(p.valid)) < coalesce(v.ends, 'infinity')`,
  );
  await client.query('alter table position_version disable trigger position_version_frozen');
  await client.query('alter table position_requirement disable trigger position_requirement_frozen');
  await client.query(
    `insert into position_version (dossier_id, position_id, planned, level_codes, content)
     select d.id, j.id, greatest(1, n.people + case when n.is_head then 0 when ${dice('j.id::text')} < 16 then 1 when ${dice('j.id::text')} < 22 and n.people > 1 then -1 else 0 end),
       n.levels, jsonb_build_object('purpose', 'Thực hiện nhiệm vụ của vị trí ' || j.name || ' theo chức năng của đơn vị.')
     from position_dossier d
     join job_position j on j.organisation_id = d.organisation_id
     join (select p.body_id, p.name, count(*) as people, (array_agg(distinct p.level_code)) [1:2] as levels,
         bool_or(p.is_leader and p.name !~ '^Phó ' and p.name !~ '^(Trưởng|Chi cục trưởng|Tổ trưởng)') as is_head from demo_post p group by 1, 2) n
       on n.body_id = j.organisation_id and n.name = j.name`,
  );
  await client.query(
    `insert into position_requirement (version_id, kind, at_least, one_of, text, is_mandatory, sort_order)
     select v.id, r.kind, r.at_least, r.one_of, r.text, r.is_mandatory, r.sort_order
     from position_version v join job_position j on j.id = v.position_id
     join (values
       ('EDU_LEVEL', 60, '{}'::text[], 'Tốt nghiệp đại học trở lên', true, 1, null, null),
       ('STATE_MGMT', null, '{CVC,CVCC}', 'Bồi dưỡng quản lý nhà nước ngạch chuyên viên chính', true, 2, 'CC', 'LDQL'),
       ('STATE_MGMT', null, '{CV,CVC,CVCC}', 'Bồi dưỡng quản lý nhà nước ngạch chuyên viên', true, 2, 'CC', 'OTHER'),
       ('POLITICAL', 20, '{}', 'Trung cấp lý luận chính trị trở lên', true, 3, null, 'LDQL'),
       ('IT', null, '{CB,NC,A,B,C,QT,TC,CD,DH}', 'Sử dụng công nghệ thông tin cơ bản', true, 4, null, null),
       ('NO_DISCIPLINE', null, '{}', 'Không trong thời hạn kỷ luật', true, 5, null, null),
       ('LEADER_COURSE', null, '{LD_SO,LD_PHONG,LD_XA}', 'Bồi dưỡng lãnh đạo, quản lý', false, 6, null, 'LDQL'),
       ('RATING', 1, '{HTXS,HTT}', 'Năm liền trước xếp loại hoàn thành tốt trở lên', false, 7, null, null))
       as r(kind, at_least, one_of, text, is_mandatory, sort_order, regime, position_group)
       on (r.regime is null or r.regime = j.regime)
         and (r.position_group is null or r.position_group = case when j.group_code = 'LDQL' then 'LDQL' else 'OTHER' end)`,
  );
  await client.query('alter table position_requirement enable trigger position_requirement_frozen');
  await client.query('alter table position_version enable trigger position_version_frozen');
}

/** Allocated as planned; the quota of a body is what it allocates, here and there one place more. */
async function addNumbers(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into position_allocation (position_id, valid, amount)
     select v.position_id, daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) * j.valid, v.planned
     from position_version v join position_dossier d on d.id = v.dossier_id and d.version_no = 2
     join job_position j on j.id = v.position_id cross join (values (2025), (2026)) as years(y)
     where not isempty(daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) * j.valid)`,
  );
  await client.query(
    `insert into staff_quota (organisation_id, kind, valid, amount, number, decided_on, issuer)
     select j.organisation_id, k.kind, daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)),
       sum(v.planned) + case when ${dice('j.organisation_id::text')} < 30 then 1 else 0 end, (20 + y - 2024)::text || '/QĐ-UBND', make_date(y, 1, 5),
       'Ủy ban nhân dân thành phố Cần Thơ'
     from position_version v join position_dossier d on d.id = v.dossier_id and d.version_no = 2
     join job_position j on j.id = v.position_id cross join (values (2025), (2026)) as years(y)
     cross join lateral (select case when j.regime = 'VC' then 'VIEN_CHUC_NS' when exists (select from demo_post p
       where p.body_id = j.organisation_id and p.name = j.name and p.class_code in ('CB', 'CB_XA')) then 'CAN_BO' else 'CONG_CHUC' end as kind) k
     group by j.organisation_id, k.kind, y`,
  );
}
