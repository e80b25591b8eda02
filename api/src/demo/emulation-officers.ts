import type pg from 'pg';

/** Who works on emulation and awards carries it in the title, by which table 0605.N knows them. @source TT 02/2023/TT-BNV */
export async function nameEmulationOfficers(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `update assignment a set title = 'Chuyên viên thi đua, khen thưởng' from organisation_name n
     where n.organisation_id = a.organisation_id and n.name like 'Phòng Thi đua%' and a.title = 'Chuyên viên' and upper_inf(a.valid)
     returning a.person_id as id`,
  );
  return [...new Set(rows.map(({ id }) => id))];
}
