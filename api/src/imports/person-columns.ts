import { type ListField } from '@hr/domain';

/** Columns of `person` that a list can fill, and the field of the list they come from. */
export interface PersonColumn {
  readonly column: string;
  readonly type: 'text' | 'date' | 'partial';
  readonly field: ListField;
}

export const PERSON_COLUMNS: readonly PersonColumn[] = [
  { column: 'full_name', type: 'text', field: 'fullName' },
  { column: 'sex', type: 'text', field: 'sex' },
  { column: 'birth_date', type: 'partial', field: 'birthDate' },
  { column: 'citizen_id', type: 'text', field: 'citizenId' },
  { column: 'citizen_id_issued_on', type: 'date', field: 'citizenIdIssuedOn' },
  { column: 'employee_code', type: 'text', field: 'employeeCode' },
  { column: 'ethnic_code', type: 'text', field: 'ethnic' },
  { column: 'religion_code', type: 'text', field: 'religion' },
  { column: 'phone', type: 'text', field: 'phone' },
  { column: 'social_insurance_no', type: 'text', field: 'socialInsuranceNo' },
  { column: 'first_recruited_on', type: 'partial', field: 'firstRecruitedOn' },
  { column: 'joined_body_on', type: 'partial', field: 'joinedOrgOn' },
  { column: 'party_joined_on', type: 'partial', field: 'partyJoinedOn' },
  { column: 'party_official_on', type: 'partial', field: 'partyOfficialOn' },
  { column: 'general_education_code', type: 'text', field: 'generalEducation' },
];

const sqlType = { text: 'text', date: 'date', partial: 'text' } as const;

/** `full_name text, sex text, …` for jsonb_to_record. */
export const personRecord = [...PERSON_COLUMNS, { column: 'note', type: 'text' as const }]
  .map(({ column, type }) => `${column} ${sqlType[type]}`)
  .join(', ');

/**
 * One row for each column in which the list (`n`) says something else than the file (`p`). A name in capitals or with
 * the accent on the other vowel is the same name; a date the file knows more exactly than the list is no change.
 */
export const personChanges = PERSON_COLUMNS.map(({ column, type, field }) => {
  const differs =
    column === 'full_name'
      ? `n.${column} <> p.${column} and name_form(n.${column}) <> name_form(p.${column})`
      : type === 'partial'
        ? `(p.${column} is null or not starts_with(p.${column}::text, n.${column}))`
        : `n.${column} is distinct from p.${column}`;
  return `('${column}', '${field}', p.${column}::text, n.${column}::text, n.${column} is not null and ${differs})`;
}).join(',\n        ');
