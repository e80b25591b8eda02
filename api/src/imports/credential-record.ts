import { type ListField, type PersonDraft, searchKey } from '@hr/domain';
import { type CodeBook } from './code-book';

export interface CredentialRecord {
  readonly kind: string;
  readonly level_code: string;
  readonly level_name: string;
  readonly rank: number | null;
  readonly language?: string;
  readonly major?: string;
}

type Say = (field: ListField, reason: string, severity: 'error' | 'warning') => void;

/** Degrees and certificates named in a row. What no list knows is said, and left out. */
export function credentialsOf(draft: PersonDraft, codes: CodeBook, say: Say): CredentialRecord[] {
  const found: CredentialRecord[] = [];
  const add = (
    field: ListField,
    kind: string,
    list: string,
    text: string | undefined,
    extra: Partial<CredentialRecord> = {},
  ): void => {
    if (!text) return;
    const entry = codes.find(list, text);
    if (entry)
      found.push({ kind, level_code: entry.code, level_name: entry.name, rank: entry.rank, ...extra });
    else say(field, `Không có "${text}" trong danh mục; mục này sẽ không được ghi.`, 'warning');
  };
  add(
    'education',
    'EDUCATION',
    'education_levels',
    draft.education,
    draft.educationMajor ? { major: draft.educationMajor } : {},
  );
  add('politicalTheory', 'POLITICAL', 'political_theory_levels', draft.politicalTheory);
  add('stateManagement', 'STATE_MANAGEMENT', 'state_management_levels', draft.stateManagement);
  const spoken = draft.language ? readLanguage(draft.language) : undefined;
  add(
    'language',
    'LANGUAGE',
    'foreign_language_levels',
    spoken?.level,
    spoken?.language ? { language: spoken.language } : {},
  );
  add('it', 'IT', 'it_levels', draft.it);
  return found;
}

const LANGUAGES = ['Anh', 'Pháp', 'Nga', 'Trung', 'Nhật', 'Hàn', 'Đức', 'Khmer'];
/** @source TT 01/2014/TT-BGDĐT: the six steps and their letters */
const STEPS: Readonly<Record<string, string>> = {
  a1: 'BAC1',
  a2: 'BAC2',
  b1: 'BAC3',
  b2: 'BAC4',
  c1: 'BAC5',
  c2: 'BAC6',
};

/** "Anh văn B1", "Tiếng Anh - bậc 3", "IELTS 6.5", "C": the language, when one is named, and the level. */
function readLanguage(text: string): { readonly language?: string; readonly level: string } {
  const key = ` ${searchKey(text).replace(/[^a-z0-9/]+/g, ' ')} `;
  const name = LANGUAGES.find((language) => key.includes(` ${searchKey(language)} `));
  const language = name ? { language: `Tiếng ${name}` } : {};
  const step = /bac (\d)/.exec(key)?.[1];
  const letters = / ([abc][12]) /.exec(key)?.[1];
  if (letters) return { ...language, level: STEPS[letters] ?? text };
  if (step) return { ...language, level: `BAC${step}` };
  if (/ielts|toefl|toeic/.test(key)) return { language: 'Tiếng Anh', level: 'QT' };
  if (/dai hoc|cu nhan/.test(key)) return { ...language, level: 'DH' };
  if (/cao dang/.test(key)) return { ...language, level: 'CD' };
  return { ...language, level: / ([abcd]) /.exec(key)?.[1]?.toUpperCase() ?? text };
}
