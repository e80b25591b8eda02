import { birthsRetiringWithin, formatDate, pensionFrom } from '@hr/domain';
import { RETIRING_WITHIN_MONTHS } from './people-filter';
import type { PersonNote } from './people.dto';

interface NotedPerson {
  readonly is_working: boolean;
  readonly sex: 'M' | 'F' | null;
  readonly birth_date: string | null;
  readonly birth_first: string | null;
  readonly citizen_id: string | null;
  readonly is_citizen_id_odd: boolean;
  readonly education_code: string | null;
  readonly status_code: string | null;
  readonly status_name: string | null;
}

/** What a list says about its people beside their columns; made once for a list, since all share its day. */
export function notesOf(asOf: string): (person: NotedPerson) => PersonNote[] {
  const births = birthsRetiringWithin(asOf, RETIRING_WITHIN_MONTHS);
  return (person) => {
    if (!person.is_working) return [];
    const notes: PersonNote[] = [];
    const note = (kind: string, tone: PersonNote['tone'], text: string): number =>
      notes.push({ kind, tone, text });
    if (person.citizen_id === null) note('missing-citizen-id', 'late', 'Thiếu số CCCD');
    if (person.is_citizen_id_odd) note('odd-citizen-id', 'late', 'CCCD chưa khớp');
    if (person.birth_date === null) note('missing-birth-date', 'late', 'Thiếu ngày sinh');
    if (person.education_code === null) note('missing-education', 'due', 'Thiếu trình độ');
    const { sex, birth_date: birth, birth_first: first } = person;
    if (sex && birth && first && first >= births[sex].from && first < births[sex].until) {
      note('retiring-soon', 'due', `Nghỉ hưu ${formatDate(pensionFrom(sex, birth))}`);
    }
    if (person.status_code !== 'DANG_LV' && person.status_name) note('status', 'info', person.status_name);
    return notes;
  };
}
