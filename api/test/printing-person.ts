import type pg from 'pg';

/** Fills every item of the form for a person: long names, many rows, pages of history. Written as the owner. */
export async function fillEverything(db: pg.Client, id: string, rows = 4): Promise<void> {
  await db.query(
    `update person set other_names = 'Út Hòa', citizen_id_issued_on = '2021-05-10', ethnic_code = '01', religion_code = '99',
       phone = '0912345678', social_insurance_no = '9204004417', health_insurance_no = 'CC4929204004417',
       family_class = 'Nông dân', prior_occupation = 'Sinh viên', first_recruited_on = '2008-09-01',
       recruiting_body = 'Sở Nội vụ tỉnh Hậu Giang', joined_body_on = '2020-01-01', party_joined_on = '2010-05-19',
       party_official_on = '2011-05-19', first_union_joined_on = '2000-03-26', main_duty = 'Theo dõi, tổng hợp công tác cán bộ',
       strength = 'Tổng hợp', longest_job = 'Chuyên viên tổ chức cán bộ', revolution_joined_on = '2008' where id = $1`,
    [id],
  );
  await db.query(
    `insert into person_address (person_id, kind, as_declared) values ($1, 'BIRTH_PLACE', 'Xã Tân Phú Thạnh, huyện Châu Thành A, tỉnh Hậu Giang'),
       ($1, 'HOME_PLACE', 'Xã Nhơn Nghĩa, huyện Phong Điền, thành phố Cần Thơ'), ($1, 'CURRENT', 'Số 12 Nguyễn Trãi, phường Ninh Kiều, thành phố Cần Thơ')`,
    [id],
  );
  await db.query(
    `insert into credential (person_id, kind, level_code, major, institution, form_code, number, started_on, earned_on)
     values ($1, 'EDUCATION', (select code from code_entry where list = 'education_levels' and name_vi ilike 'thạc sĩ%' limit 1),
       'Quản lý công và chính sách phát triển nông thôn', 'Trường Đại học Cần Thơ', null, 'TS-0417', '2012-09', '2014-06-30')`,
    [id],
  );
  await db.query(
    `insert into work_history (person_id, started_on, ended_on, organisation_name, title)
     select $1, (1975 + n)::text || '-02', (1975 + n)::text || '-12',
       'Ủy ban nhân dân xã Tân Phú Thạnh, huyện Châu Thành A, tỉnh Hậu Giang (đơn vị thứ ' || n || ')', 'Cán bộ văn phòng – thống kê'
     from generate_series(1, $2::int) n`,
    [id, rows],
  );
  await db.query(
    `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, paid_from, count_from, kind)
     values ($1, '01.003', '2009-09-01', 1, 2.34, '2020-01-01', '2020-01-01', 'RECRUIT'),
       ($1, '01.003', '2009-09-01', 2, 2.67, '2023-01-01', '2023-01-01', 'REGULAR')`,
    [id],
  );
  await db.query(
    `insert into award (person_id, year, award_code, emulation_rating, number, decided_on, issuer)
     select $1, 2010 + n, case when n = 1 then 'BK_TINH' else 'GK' end, 'Lao động tiên tiến', (100 + n) || '/QĐ-UBND', make_date(2010 + n, 12, 20), 'Chủ tịch UBND thành phố'
     from generate_series(1, least($2::int, 14)) n`,
    [id, rows],
  );
  await db.query(
    `insert into evaluation (person_id, year, rank_code, score) select $1, 2025, code, 92 from code_entry where list = 'evaluation_ranks' order by position limit 1`,
    [id],
  );
  await db.query(
    `insert into allowance (person_id, kind_code, percent, valid) values ($1, 'CONG_VU', 25, '[2020-01-01,)')`,
    [id],
  );
  await db.query(
    `insert into health (person_id, status, height_cm, weight_kg, blood_group) values ($1, 'Tốt', 158.5, 52, 'O+')`,
    [id],
  );
  await db.query(
    `insert into history_statement (person_id, kind, started_on, ended_on, organisation_name, title, place)
     values ($1, 'FOREIGN', '2016-03', '2016-06', 'Viện KDI', 'Học viên', 'Seoul, Hàn Quốc')`,
    [id],
  );
  await db.query(
    `insert into discipline (person_id, form_code, behaviour, issuer, number, decided_on, valid)
     select $1, code, 'Chậm báo cáo thống kê', 'Giám đốc Sở Nội vụ', '15/QĐ-SNV', '2018-04-01', '[2018-04-01,2019-04-01)'
     from code_entry where list = 'disciplines' order by position limit 1`,
    [id],
  );
  await db.query(
    `insert into family_member (person_id, side, relation_code, full_name, birth_date, home_place, occupation, workplace, residence, memberships)
     select $1, case when n % 4 = 0 then 'SPOUSE' else 'SELF' end, case when n = 1 then 'CHA' when n = 2 then 'ME' when n % 4 = 0 then 'ANH' else 'EM' end,
       'Nguyễn Phạm Hoàng Quỳnh Như ' || n, (1950 + n)::text, 'Nhơn Nghĩa, Phong Điền, Cần Thơ', 'Giáo viên',
       'Trường Trung học phổ thông Phan Văn Trị', 'Phường Cái Răng, thành phố Cần Thơ', 'Công đoàn Việt Nam'
     from generate_series(1, $2::int) n`,
    [id, rows],
  );
  await db.query(
    `insert into family_economy (person_id, declared_on, salary_income, house_bought, land_bought)
     values ($1, '2025-12-01', '180.000.000 đồng/năm', 'Nhà cấp 3, 86 m², GCN số BK 123456', '120 m², GCN số BK 123456')`,
    [id],
  );
  await db.query(
    `insert into employer_remark (person_id, remarked_on, remark) values ($1, '2025-12-15', 'Hoàn thành xuất sắc nhiệm vụ, đoàn kết nội bộ.')`,
    [id],
  );
}

/** Opens restricted sections for an account, as the screen does. */
export const unlockAll = (db: pg.Client, id: string, username: string): Promise<unknown> =>
  db.query(
    `insert into file_unlock (person_id, account_id, sections, ground, expires_at)
     select $1, id, array['HEALTH', 'HISTORY', 'DISCIPLINE', 'FAMILY', 'ECONOMY'], 'Kiểm tra theo kế hoạch năm', now() + interval '1 hour'
     from account where username = $2`,
    [id, username],
  );
