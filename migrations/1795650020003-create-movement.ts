import { MigrationInterface, QueryRunner } from 'typeorm';

/** `counting_organisation`, written out: called as a function it would be handed whole rows, which costs more than all else here. */
const counted = (state: string): string =>
  `case when ${state}.status_code = 'BIET_PHAI_DI' then ${state}.using_organisation_id else ${state}.organisation_id end`;

/**
 * Who came and who went, from the states: a presence is an unbroken run of states counted in one of the units, so that
 * D = A + B − C holds by construction, and moves between units of the set are neither.
 * @source Biểu 8C-BTCTW
 */
export class CreateMovement1795650020003 implements MigrationInterface {
  readonly name = 'CreateMovement1795650020003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The units are those below the given one at the end of the period, or on its own last day. Those who left are out
      -- of the unit's reach by now; that and why they left remains the unit's to know, hence definer's rights behind a
      -- look at the asker's units. KHAC_…: no decision and no exit kind says why.
      create function movement_rows(unit uuid, starts date, ends date, sides text[])
        returns table (side text, person_id uuid, happened date, reason text, class_code text, from_organisation uuid, to_organisation uuid)
        language plpgsql stable security definer set search_path = public, pg_temp set jit = off as $$
      #variable_conflict use_column
      declare units uuid[]; tree_day date;
      begin
        if not (coalesce(current_setting('role', true), '') = 'whole_register' or unit = any (actor_organisations())) then
          return;
        end if;
        select least(ends, max(coalesce(upper(valid) - 1, ends))) into tree_day from organisation_place where organisation_id = unit;
        units := array(select organisations_below(array[unit], coalesce(tree_day, ends)));
        if 'A' = any (sides) then
          return query select 'A', s.person_id, starts, null::text, s.class_code, null::uuid, ${counted('s')}
            from person_state s where s.valid @> starts and ${counted('s')} in (select unnest(units));
        end if;
        if 'D' = any (sides) then
          return query select 'D', s.person_id, ends, null::text, s.class_code, null::uuid, ${counted('s')}
            from person_state s where s.valid @> ends and ${counted('s')} in (select unnest(units));
        end if;
        if 'B' = any (sides) then
          return query select 'B', s.person_id, lower(s.valid), coalesce(kind_beginning(s.person_id, lower(s.valid)),
              case when p.person_id is null then 'KHAC_VAO' else 'KHAC_DEN' end),
              s.class_code, ${counted('p')}, ${counted('s')}
            from person_state s left join person_state p on p.person_id = s.person_id and upper(p.valid) = lower(s.valid)
            where lower(s.valid) > starts and lower(s.valid) <= ends and ${counted('s')} in (select unnest(units))
              and (p.person_id is null or ${counted('p')} not in (select unnest(units)));
        end if;
        if 'C' = any (sides) then
          return query select 'C', s.person_id, upper(s.valid), coalesce(
              case when n.person_id is null then exit_ending(s.person_id, upper(s.valid)) else kind_beginning(s.person_id, upper(s.valid)) end,
              case when n.person_id is null then 'KHAC_THOI' else 'KHAC_DI' end),
              s.class_code, ${counted('s')}, ${counted('n')}
            from person_state s left join person_state n on n.person_id = s.person_id and lower(n.valid) = upper(s.valid)
            where upper(s.valid) > starts and upper(s.valid) <= ends and ${counted('s')} in (select unnest(units))
              and (n.person_id is null or ${counted('n')} not in (select unnest(units)));
        end if;
      end $$;

      -- The kind of the decision by which something began that day: the employment's before the post's.
      create function kind_beginning(whose uuid, on_day date) returns text language sql stable
        return (select d.kind from (
            select e.decision_id, 1 as rank from employment e where e.person_id = whose and lower(e.valid) = on_day
            union all select a.decision_id, 2 from assignment a where a.person_id = whose and a.is_primary and lower(a.valid) = on_day) r
          join decision d on d.id = r.decision_id order by r.rank limit 1);
      create function exit_ending(whose uuid, on_day date) returns text language sql stable
        return (select e.exit_kind_code from employment e where e.person_id = whose and e.exit_kind_code is not null
          and (upper(e.valid) = on_day or lower(e.valid) = on_day) limit 1);
      revoke execute on function movement_rows(uuid, date, date, text[]), kind_beginning(uuid, date), exit_ending(uuid, date) from public;
      grant execute on function movement_rows(uuid, date, date, text[]) to whole_register, some_units;

      -- Names to the rows, as the unit knew them.
      create function person_names(people uuid[], unit uuid) returns table (person_id uuid, full_name text, employee_code text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if coalesce(current_setting('role', true), '') = 'whole_register' or unit = any (actor_organisations()) then
          return query select p.id, p.full_name, p.employee_code from person p where p.id = any (people)
            and exists (select from person_state s where s.person_id = p.id
              and (current_setting('role', true) = 'whole_register' or counting_organisation(s) = any (actor_organisations())));
        end if;
      end $$;
      revoke execute on function person_names(uuid[], uuid) from public;
      grant execute on function person_names(uuid[], uuid) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function person_names(uuid[], uuid), movement_rows(uuid, date, date, text[]), exit_ending(uuid, date), kind_beginning(uuid, date);
    `);
  }
}
