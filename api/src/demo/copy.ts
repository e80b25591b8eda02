import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Value = string | number | boolean | null;

/** Tables in the order in which their foreign keys want them, with the columns the demo fills. */
const TABLES = {
  organisation: ['id', 'code', 'place_scheme', 'place_level', 'place_code'],
  organisation_event: [
    'id',
    'kind',
    'effective_on',
    'document_number',
    'document_date',
    'document_issuer',
    'note',
  ],
  organisation_place: ['organisation_id', 'parent_id', 'kind', 'valid', 'event_id', 'sort_order'],
  organisation_name: ['organisation_id', 'name', 'short_name', 'valid', 'event_id'],
  organisation_succession: ['event_id', 'from_id', 'to_id', 'share', 'takes_records'],
  decision: ['id', 'kind', 'number', 'signed_on', 'issuer', 'effective_on'],
  person: [
    'id',
    'owner_organisation_id',
    'employee_code',
    'citizen_id',
    'citizen_id_issued_on',
    'full_name',
    'other_names',
    'sex',
    'birth_date',
    'ethnic_code',
    'religion_code',
    'phone',
    'email',
    'social_insurance_no',
    'family_class',
    'prior_occupation',
    'first_recruited_on',
    'recruiting_body',
    'joined_body_on',
    'party_joined_on',
    'party_official_on',
    'party_card_no',
    'first_union_joined_on',
    'enlisted_on',
    'discharged_on',
    'policy_category_code',
    'general_education_code',
    'main_duty',
    'is_invented',
  ],
  person_address: [
    'id',
    'person_id',
    'kind',
    'scheme',
    'province_code',
    'district_code',
    'commune_code',
    'detail',
    'as_declared',
  ],
  employment: [
    'id',
    'person_id',
    'class_code',
    'type_code',
    'status_code',
    'managing_organisation_id',
    'using_organisation_id',
    'paying_organisation_id',
    'valid',
    'exit_kind_code',
    'decision_id',
    'contract_number',
    'contract_ends_on',
  ],
  assignment: [
    'id',
    'person_id',
    'employment_id',
    'organisation_id',
    'title',
    'is_leader',
    'is_primary',
    'leader_allowance',
    'valid',
    'decision_id',
    'appointment_kind',
    'appointed_on',
    'term_ends_on',
  ],
  salary_position: [
    'id',
    'person_id',
    'grade_code',
    'grade_since',
    'step',
    'coefficient',
    'over_scale_percent',
    'paid_from',
    'count_from',
    'reason',
    'kind',
    'decision_id',
  ],
  credential: [
    'id',
    'person_id',
    'kind',
    'level_code',
    'language',
    'major',
    'institution',
    'form_code',
    'score',
    'started_on',
    'earned_on',
    'expires_on',
    'is_verified',
  ],
  recruitment: [
    'id',
    'person_id',
    'method',
    'exam_period',
    'number',
    'decided_on',
    'issuer',
    'position_name',
    'grade_code',
    'starts_on',
  ],
  work_history: ['id', 'person_id', 'started_on', 'ended_on', 'organisation_name', 'title', 'place'],
  union_membership: ['id', 'person_id', 'organisation_name', 'joined_on', 'left_on', 'post'],
  military_service: ['id', 'person_id', 'enlisted_on', 'discharged_on', 'rank_name', 'unit_name'],
  policy_benefit: ['id', 'person_id', 'category_code', 'war_invalid_class_code', 'injury_rate', 'granted_on'],
  party_post: ['id', 'person_id', 'title', 'organisation_name', 'is_concurrent', 'started_on', 'ended_on'],
  evaluation: ['id', 'person_id', 'year', 'rank_code', 'organisation_name'],
  award: ['id', 'person_id', 'year', 'award_code', 'method_code', 'detail', 'number', 'decided_on', 'issuer'],
  employer_remark: ['id', 'person_id', 'remarked_on', 'remark', 'organisation_name'],
  allowance: ['id', 'person_id', 'kind_code', 'coefficient', 'percent', 'valid'],
  position_pay: ['id', 'person_id', 'position_name', 'career_level_code', 'valid'],
  succession_plan: [
    'id',
    'person_id',
    'post_title',
    'organisation_name',
    'term',
    'is_carried_over',
    'number',
    'decided_on',
    'entered_on',
    'left_on',
    'leave_reason',
  ],
  asset_declaration: ['id', 'person_id', 'kind', 'year', 'filed_on', 'receiver', 'is_verified'],
  salary_delay: ['id', 'person_id', 'reason', 'months', 'from_on', 'note'],
  discipline: ['id', 'person_id', 'form_code', 'behaviour', 'issuer', 'number', 'decided_on', 'valid'],
  health: ['id', 'person_id', 'checked_on', 'status', 'height_cm', 'weight_kg', 'blood_group'],
  family_member: [
    'id',
    'person_id',
    'side',
    'relation_code',
    'full_name',
    'sex',
    'birth_date',
    'is_deceased',
    'occupation',
    'residence',
    'memberships',
  ],
  family_economy: [
    'id',
    'person_id',
    'declared_on',
    'salary_income',
    'other_income',
    'house_bought',
    'land_bought',
  ],
  history_statement: [
    'id',
    'person_id',
    'kind',
    'started_on',
    'ended_on',
    'organisation_name',
    'title',
    'declared_to',
  ],
} as const;

/** The tables of the form beside career, pay and credentials. */
export const RECORD_TABLES = [
  'recruitment',
  'work_history',
  'union_membership',
  'military_service',
  'policy_benefit',
  'party_post',
  'evaluation',
  'award',
  'employer_remark',
  'allowance',
  'position_pay',
  'succession_plan',
  'asset_declaration',
  'salary_delay',
  'discipline',
  'health',
  'family_member',
  'family_economy',
  'history_statement',
] as const;

export type TableName = keyof typeof TABLES;
/** One value for each column of the table; a row too short or too long does not compile. */
export type RowOf<T extends TableName> = Cells<(typeof TABLES)[T]>;
type Cells<Columns extends readonly string[]> = { readonly [K in keyof Columns]: Value };

/** Rows on their way into the database: kept as text, sent by COPY, then forgotten. */
export class CopyBatch {
  private readonly lines = new Map<TableName, string[]>();

  add<T extends TableName>(table: T, row: RowOf<T>): void {
    const line = `${(row as readonly Value[]).map(copyText).join('\t')}\n`;
    const lines = this.lines.get(table);
    if (lines === undefined) this.lines.set(table, [line]);
    else lines.push(line);
  }

  async send(client: pg.ClientBase): Promise<void> {
    for (const table of Object.keys(TABLES) as TableName[]) {
      const lines = this.lines.get(table);
      if (lines === undefined) continue;
      this.lines.delete(table);
      const stream = client.query(copyFrom(`copy ${table} (${TABLES[table].join(', ')}) from stdin`));
      await pipeline(Readable.from(blocks(lines)), stream);
    }
  }
}

/** Lines joined to blocks of a size that the socket likes. */
function* blocks(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield lines.slice(from, from + 500).join('');
}

/** A value in the text format of COPY. */
export function copyText(value: Value): string {
  if (value === null) return '\\N';
  if (value === true) return 't';
  if (value === false) return 'f';
  if (typeof value === 'number') return String(value);
  return /[\\\t\n\r]/.test(value)
    ? value.replace(
        /[\\\t\n\r]/g,
        (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign,
      )
    : value;
}
