import type pg from 'pg';
import { demoId } from './demo-id';
import { DEMO_UNITS } from './demo-units';
import { addTrainingPlans } from './training-plans';
import { DEMO_PROGRAMMES, DEMO_SCHOOLS, POLITICAL_SCHOOL } from './training-programmes';
import { holdsOn } from '../platform/holds-on';

const YEARS = 10;
/** Seats of a class; the last of a year may hold fewer. */
const CLASS_SIZE = 32;
export const TRAINING_TABLES = [
  'training_school',
  'training_teacher',
  'training_material_set',
  'training_material_version',
  'training_programme',
  'training_class',
  'training_session',
  'training_enrolment',
  'training_certificate',
  'training_evaluation',
  'training_plan',
  'training_plan_line',
  'training_plan_step',
  'training_commitment',
  'training_compensation',
  'training_payment',
];
/** The same for the same person and word: thousandths. */
const dice = (text: string): string => `(abs(hashtext(${text})::bigint) % 1000)`;

/**
 * After `addCatalogue`: ten years of classes with the people as they were on each opening day, certificates, what runs and what is to come,
 * plans, a promise and a repayment. Set by set: every person against every programme of a year, then cut into classes.
 */
export async function addTraining(client: pg.ClientBase): Promise<void> {
  await chooseTurns(client);
  await addClasses(client);
  await addEnrolments(client);
  await addCertificates(client);
  await addRunning(client);
  await addTrainingPlans(client);
  await client.query('drop table demo_turn, demo_programme');
}

/** The political school, other schools, teachers and programmes. */
export async function addCatalogue(client: pg.ClientBase): Promise<void> {
  await client.query(
    `with unit as (insert into organisation (id, code) values (${demoId('$2')}, $2) returning id),
       place as (insert into organisation_place (organisation_id, parent_id, kind, valid, sort_order)
         select unit.id, o.id, 'DVSN_TINH', '[2025-07-01,)', 900 from unit, organisation o where o.code = $3)
     insert into organisation_name (organisation_id, name, short_name, valid) select id, $1, 'Trường Chính trị', '[2025-07-01,)' from unit`,
    [POLITICAL_SCHOOL, DEMO_UNITS.politicalSchool, DEMO_UNITS.root],
  );
  await client.query(
    `insert into training_school (name, kind, address, organisation_id)
     select r.name, r.kind, r.address, (select id from organisation where code = $2 and r.name = $3)
     from jsonb_to_recordset($1::jsonb) as r(name text, kind text, address text)`,
    [
      JSON.stringify(DEMO_SCHOOLS.map(([name, kind, address]) => ({ name, kind, address }))),
      DEMO_UNITS.politicalSchool,
      POLITICAL_SCHOOL,
    ],
  );
  await client.query(
    `insert into training_teacher (school_id, full_name, is_internal, speciality)
     select s.id, t.name, t.internal, t.speciality from training_school s join (values
       ('Phan Văn Hiệu', true, 'Lý luận chính trị'), ('Nguyễn Thị Thu Ba', true, 'Quản lý nhà nước'),
       ('Lâm Hoàng Việt', false, 'Cải cách hành chính')) as t(name, internal, speciality) on s.name = $1`,
    [POLITICAL_SCHOOL],
  );
  await client.query(
    `with made as (insert into training_material_set (title, target_group, editor) values
         ('Bộ tài liệu bồi dưỡng cán bộ chủ chốt theo chức danh', 'Cán bộ, công chức chủ chốt', 'Sở Nội vụ'),
         ('Bộ tài liệu bồi dưỡng công chức chuyên trách cải cách hành chính', 'Công chức chuyên trách CCHC', 'Sở Nội vụ'),
         ('Bộ tài liệu bồi dưỡng bộ phận một cửa, một cửa liên thông', 'Công chức một cửa', 'Sở Nội vụ') returning id)
     insert into training_material_version (set_id, no, periods, files, council_on, council, sent_on, decision_number, decided_on, signer)
     select made.id, v.no, 40, 'Kho tài liệu của Trường Chính trị', v.met, $1::jsonb, v.met + 8, v.number, v.met + 20, 'Trần Quốc Khởi'
     from made cross join (values (1, date '2018-03-12', '41/QĐ-UBND'), (2, date '2025-09-15', '188/QĐ-UBND')) as v(no, met, number)`,
    [
      JSON.stringify(
        ['CHAIR', 'SECRETARY', 'REVIEWER', 'REVIEWER', 'MEMBER'].map((role, at) => ({
          name: ['Huỳnh Ngọc Phượng', 'Trần Minh Nhựt', 'Lê Hoàng Dũng', 'Đặng Quốc Việt', 'Phan Văn Hiệu'][
            at
          ],
          role,
          isAuthor: false,
          isPresent: at < 4,
        })),
      ),
    ],
  );
  await client.query(
    `insert into training_programme (kind_code, code, name, target_group, level, periods, weeks, form, credential_kind, credential_level,
       validity_months, issuer, decision_number, valid, material_version_id)
     select r.kind, r.code, r.name, r.target, r.tier, r.periods, round(r.periods / 40.0, 1), r.form, r.credential ->> 0, r.credential ->> 1,
       r."validityMonths", 'Ủy ban nhân dân thành phố Cần Thơ', '12/QĐ-UBND', daterange(r."from"::date, r."to"::date, '[]'),
       (select v.id from training_material_version v join training_material_set s on s.id = v.set_id
         where v.no = 2 and s.target_group = r.target)
     from jsonb_to_recordset($1::jsonb) as r(code text, kind text, name text, target text, periods int, form text, "from" text, "to" text,
       tier text, credential jsonb, "validityMonths" int)`,
    [JSON.stringify(DEMO_PROGRAMMES)],
  );
  await client.query(
    `create temporary table demo_programme as select g.id, g.code, g.valid, g.credential_kind, g.credential_level, r.share, r.classes, r.leaders, r.units,
       r.cost, s.id as school_id, g.periods, g.form, g.name, g.material_version_id, g.validity_months
     from jsonb_to_recordset($1::jsonb) as r(code text, share int, classes text[], leaders boolean, units text[], cost bigint, school text)
     join training_programme g on g.code = r.code join training_school s on s.name = r.school`,
    [
      JSON.stringify(
        DEMO_PROGRAMMES.map(({ code, share, classes, leaders, units, cost, school }) => ({
          code,
          share,
          classes,
          leaders,
          units,
          cost,
          school,
        })),
      ),
    ],
  );
}

/** Who goes to what in which year: by the level that his file got that year, or by the dice. */
async function chooseTurns(client: pg.ClientBase): Promise<void> {
  await client.query(
    `create temporary table demo_turn as
     with chosen as (
       select g.id as programme_id, g.code, extract(year from first_day(c.earned_on))::int as y, c.person_id, c.id as credential_id
       from demo_programme g join credential c on c.kind = g.credential_kind and c.level_code = g.credential_level and g.share = 0
       where extract(year from first_day(c.earned_on)) between extract(year from current_date) - $1::int + 1 and extract(year from current_date)
         and g.valid @> make_date(extract(year from first_day(c.earned_on))::int, 6, 1) and first_day(c.earned_on) <= current_date
         and ${dice(`c.person_id::text || g.code || 'own'`)} < 700
       union all
       select g.id, g.code, y, s.person_id, null from demo_programme g
       cross join generate_series(extract(year from current_date)::int - $1::int + 1, extract(year from current_date)::int) y
       join person_state s on s.valid @> make_date(y, 3, 1) and s.class_code = any (g.classes) and s.status_code = 'DANG_LV'
         and (g.leaders is null or s.is_leader = g.leaders) and (g.units is null or exists (select from organisation_place o
           where o.organisation_id = s.organisation_id and o.valid @> lower(s.valid) and o.kind = any (g.units)))
       where g.share > 0 and g.valid && daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1))
         and ${dice(`s.person_id::text || g.code || y`)} < g.share)
     select *, ((row_number() over (partition by programme_id, y order by hashtext(person_id::text || code || y), person_id)) - 1) / $2::int as k from chosen`,
    [YEARS, CLASS_SIZE],
  );
  await client.query('analyze demo_turn');
}

/** Classes from March to the middle of November, one after the other; what would end after today is left to the plans. */
async function addClasses(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into training_class (programme_id, material_version_id, code, name, school_id, organisation_id, decision_number, decided_on, form, starts_on,
       ends_on, periods, capacity, state, costs, funding, cost)
     select g.id, case when x.y >= 2025 then g.material_version_id end, g.code || '.' || x.y || '.' || (x.k + 1),
       g.name || ' – khóa ' || (x.k + 1) || ' năm ' || x.y, g.school_id, (select id from organisation where code = $1),
       (100 + x.k)::text || '/QĐ-SNV', x.starts - 20, g.form, x.starts, x.starts + x.days, g.periods, greatest($2, x.n), 'FINISHED',
       jsonb_build_array(jsonb_build_object('line', 'HOC_PHI', 'amount', g.cost * x.n)),
       jsonb_build_array(jsonb_build_object('source', 'NSNN_TINH', 'amount', g.cost * x.n)), g.cost * x.n
     from (select programme_id, y, k, count(*)::int as n,
         make_date(y, 3, 1) + (k * 17 + ${dice('min(code) || y')} % 40)::int % 190 as starts, 0 as days from demo_turn group by 1, 2, 3) t
     join demo_programme g on g.id = t.programme_id
     cross join lateral (select t.y, t.k, t.n, t.starts, greatest(2, least(g.periods / 8, 45))::int as days) x
     where g.valid @> x.starts and x.starts + x.days < current_date - 14`,
    [DEMO_UNITS.homeAffairs, CLASS_SIZE],
  );
}

async function addEnrolments(client: pg.ClientBase): Promise<void> {
  await client.query('analyze training_class');
  await client.query(
    `insert into training_enrolment (class_id, person_id, state, organisation_id, position_id, full_name, birth_date, employee_code, title, class_code,
       grade_code, is_leader, sex, is_minority, level, sent_by, score, classification, cost, enrolled_at, enrolled_by)
     select c.id, t.person_id, case when t.credential_id is not null or d.n < 960 then 'FINISHED' when d.n < 980 then 'FAILED' else 'DROPPED' end,
       s.organisation_id, s.position_id, p.full_name, p.birth_date, p.employee_code, s.title, s.class_code, s.grade_code, s.is_leader, p.sex,
       s.is_minority, k.attributes ->> 'tier', c.decision_number,
       case when t.credential_id is not null or d.n < 960 then 6 + (d.n % 36) / 10.0 end,
       case when t.credential_id is not null or d.n < 960 then (array['TRUNG_BINH', 'KHA', 'KHA', 'GIOI', 'GIOI', 'XUAT_SAC'])[1 + d.n % 6] end,
       case when t.credential_id is not null or d.n < 980 then g.cost else 0 end, c.starts_on, '00000000-0000-0000-0000-000000000000'
     from demo_turn t join demo_programme g on g.id = t.programme_id
     join training_class c on c.code = t.code || '.' || t.y || '.' || (t.k + 1)
     join person p on p.id = t.person_id
     join person_state s on s.person_id = t.person_id and ${holdsOn('s.valid', 'c.starts_on')}
     left join organisation_place o on o.organisation_id = s.organisation_id and o.valid @> c.starts_on
     left join code_entry k on k.list = 'organisation_kinds' and k.code = o.kind
     cross join lateral (select ${dice('t.person_id::text || c.code')} as n) d
     order by c.ends_on, c.id`,
  );
  await client.query('analyze training_enrolment');
}

/** For everybody who finished; where the file has the level already, the certificate stands for it. */
async function addCertificates(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into training_certificate (enrolment_id, class_id, person_id, organisation_id, programme_id, kind_code, name, number, register_number,
       started_on, issued_on, issuer, signer, signer_post, expires_on, periods, classification, verified_at, credential_id)
     select e.id, e.class_id, e.person_id, e.organisation_id, c.programme_id, g.kind_code, g.name,
       (row_number() over (partition by c.school_id order by c.ends_on, c.code, e.person_id))::text || '/CC-' || extract(year from c.ends_on),
       (row_number() over (partition by c.school_id order by c.ends_on, c.code, e.person_id))::text, c.starts_on::text, (c.ends_on + 7)::text, s.name,
       case when s.kind = 'TRUONG_CHINH_TRI' then 'Phan Văn Hiệu' else 'Nguyễn Thanh Bình' end,
       case when s.kind = 'TRUONG_CHINH_TRI' then 'Hiệu trưởng' else 'Giám đốc' end,
       (c.ends_on + 7 + make_interval(months => g.validity_months))::date - 1, c.periods, e.classification, c.ends_on + 7, t.credential_id
     from training_enrolment e join training_class c on c.id = e.class_id join training_programme g on g.id = c.programme_id
     join training_school s on s.id = c.school_id
     left join demo_turn t on t.person_id = e.person_id and t.programme_id = c.programme_id and c.code = t.code || '.' || t.y || '.' || (t.k + 1)
     where e.state = 'FINISHED'`,
  );
  // A leader's course of last year is in his file like any other.
  await client.query(
    `with filed as (
       insert into credential (id, person_id, kind, level_code, institution, number, started_on, earned_on, is_verified)
       select ${demoId('x.person_id || x.number || x.kind_code')}, x.person_id, g.credential_kind, g.credential_level, x.issuer, x.number, x.started_on, x.issued_on, true
       from training_certificate x join training_programme g on g.id = x.programme_id
       where x.credential_id is null and g.credential_kind is not null returning id)
     select count(*) from filed`,
  );
  await client.query(
    `with filed as (select array_agg(distinct x.person_id) as people from training_certificate x join training_programme g on g.id = x.programme_id
       where x.credential_id is null and g.credential_kind is not null)
     select rebuild_person_state(people) from filed where people is not null`,
  );
  await client.query(
    `update training_certificate x set credential_id = ${demoId('x.person_id || x.number || x.kind_code')} from training_programme g
     where g.id = x.programme_id and x.credential_id is null and g.credential_kind is not null`,
  );
  await client.query(
    `insert into training_evaluation (class_id, subject, score, respondents)
     select c.id, v.subject, 3.4 + ${dice('c.code || v.subject')} / 1000.0 * 1.5, least(c.capacity, 28) from training_class c
     cross join (values ('PROGRAMME'), ('LEARNERS'), ('TEACHERS'), ('FACILITIES'), ('COURSE'), ('EFFECT')) as v(subject)
     where c.ends_on > current_date - 500`,
  );
}

/** What runs today, with its sessions, and what takes people or is only planned. */
async function addRunning(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into training_class (programme_id, material_version_id, code, name, school_id, organisation_id, decision_number, decided_on, form, starts_on,
       ends_on, periods, capacity, state, is_open_to_sign_up, sign_up_until, costs, funding, cost)
     select g.id, g.material_version_id, r.code, g.name || r.suffix, g.school_id, (select id from organisation where code = $1), r.decision, current_date - 30,
       g.form, current_date + r.starts, current_date + r.ends, g.periods, r.capacity, r.state, r.open, case when r.open then current_date + r.starts - 3 end,
       jsonb_build_array(jsonb_build_object('line', 'HOC_PHI', 'amount', g.cost * r.capacity)),
       jsonb_build_array(jsonb_build_object('source', 'NSNN_TINH', 'amount', g.cost * r.capacity)), g.cost * r.capacity
     from (values
       ('MOT-CUA', 'MOT-CUA.MOI.1', ' – đang học', '301/QĐ-SNV', -9, 5, 30, 'RUNNING', false),
       ('VTVL-THAMMUU', 'VTVL.MOI.1', ' – đang học', '302/QĐ-SNV', -4, 10, 35, 'RUNNING', false),
       ('LLCT-TC', 'LLCT-TC.MOI.1', ' – khóa mới', '303/QĐ-SNV', 18, 140, 40, 'OPEN', false),
       ('CDS', 'CDS.MOI.1', ' – trực tuyến', '304/QĐ-SNV', 25, 29, 60, 'OPEN', true),
       ('VTVL-NGHIEPVU', 'VTVL.MOI.2', ' – đợt cuối năm', '305/QĐ-SNV', 14, 18, 25, 'OPEN', true),
       ('TIN-CB', 'TIN-CB.MOI.1', ' – đầu năm sau', null, 60, 75, 30, 'PLANNED', false))
       as r(programme, code, suffix, decision, starts, ends, capacity, state, open)
     join demo_programme g on g.code = r.programme`,
    [DEMO_UNITS.homeAffairs],
  );
  await client.query(
    `insert into training_enrolment (class_id, person_id, state, organisation_id, position_id, full_name, birth_date, employee_code, title, class_code,
       grade_code, is_leader, sex, is_minority, level, sent_by, enrolled_by)
     select x.id, p.id, x.state, s.organisation_id, s.position_id, p.full_name, p.birth_date, p.employee_code, s.title, s.class_code, s.grade_code,
       s.is_leader, p.sex, s.is_minority, k.attributes ->> 'tier', x.decision_number, '00000000-0000-0000-0000-000000000000'
     from (select c.*, case when c.state = 'RUNNING' then 'ATTENDING' else 'SELECTED' end as seat, s.person_id,
         row_number() over (partition by c.id order by hashtext(s.person_id::text || c.code)) as n
       from training_class c join person_state s on s.valid @> current_date and s.status_code = 'DANG_LV' and s.class_code in ('CC', 'VC')
       where c.state in ('RUNNING', 'OPEN') and c.code like '%.MOI.%') c
     cross join lateral (select c.id, c.seat as state, c.decision_number) x
     join person p on p.id = c.person_id join person_state s on s.person_id = p.id and s.valid @> current_date
     left join organisation_place o on o.organisation_id = s.organisation_id and o.valid @> current_date
     left join code_entry k on k.list = 'organisation_kinds' and k.code = o.kind
     where c.n <= case when c.state = 'RUNNING' then c.capacity - 4 else c.capacity / 2 end
       and not exists (select from credential h where h.person_id = p.id and c.code like 'LLCT%' and h.kind = 'POLITICAL')`,
  );
  await client.query(
    `with made as (insert into training_session (class_id, held_on, part, periods, topic, teacher_id)
       select c.id, d::date, part, 4, 'Buổi ' || (row_number() over (partition by c.id order by d, part desc)),
         (select t.id from training_teacher t where t.school_id = c.school_id order by t.full_name limit 1)
       from training_class c cross join lateral generate_series(c.starts_on, current_date - 1, '1 day') d cross join (values ('SANG'), ('CHIEU')) as p(part)
       where c.state = 'RUNNING' and extract(isodow from d) < 6 returning id, class_id)
     insert into training_attendance (session_id, enrolment_id, class_id, mark)
     select m.id, e.id, m.class_id, case when x.n < 930 then 'PRESENT' when x.n < 980 then 'EXCUSED' else 'ABSENT' end
     from made m join training_enrolment e on e.class_id = m.class_id cross join lateral (select ${dice('e.id::text || m.id')} as n) x`,
  );
}
