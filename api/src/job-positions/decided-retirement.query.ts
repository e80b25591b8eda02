import { Statement } from '../platform/database';

const RETIREMENT_KINDS = `'LUI_NGHI_HUU', 'NGHI_HUU_TUOI_THAP', 'KEO_DAI_CT'`;

/**
 * What was decided about when somebody retires, as `RetirementDueFact[]`; null for nothing. The same rows as `due_facts` has.
 * @param person expression for the key of the person
 */
export const decidedRetirement = (
  person: string,
): string => `(select json_agg(json_build_object('kind', rd.kind,
      'postponeReason', rl.payload ->> 'postponeReason', 'earlyMonths', (rl.payload ->> 'earlyMonths')::int, 'endsOn', rd.ends_on)
      order by rd.effective_on, rd.entered_no)
    from decision_person rl join decision rd on rd.id = rl.decision_id and rd.state = 'IN_FORCE' and rd.kind in (${RETIREMENT_KINDS})
    where rl.person_id = ${person} and rl.payload is not null)`;

/** Everybody in sight about whose retirement something was decided; few. */
export const decidedRetirements: Statement = {
  name: 'staffing_decided_retirements',
  text: `select p.id as "personId", p.sex, p.birth_date as birth, ${decidedRetirement('p.id')} as retirement
    from person p where p.sex is not null and p.birth_date is not null and p.id in (
      select l.person_id from decision d join decision_person l on l.decision_id = d.id and l.payload is not null
      where d.state = 'IN_FORCE' and d.kind in (${RETIREMENT_KINDS}))`,
};
