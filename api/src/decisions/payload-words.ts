import { DECISION_FIELDS, type DecisionFieldName, formatDate, formatDecimal } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { namesOf } from '../personnel';

type Payload = Readonly<Record<string, unknown>>;
interface Spec {
  readonly label: string;
  readonly type: string;
  readonly list?: string;
  readonly choices?: Readonly<Record<string, string>>;
}
const specOf = (field: string): Spec | undefined => DECISION_FIELDS[field as DecisionFieldName];

/** What decisions say about people, as sentences: names behind codes and units are looked up once for all. */
export async function sayPayloads(
  tx: EntityManager,
  payloads: readonly (Payload | null)[],
): Promise<string[]> {
  const codes = new Map<string, readonly [string, string]>();
  const units = new Set<string>();
  const positions = new Set<string>();
  for (const payload of payloads) {
    for (const [field, value] of Object.entries(payload ?? {})) {
      const spec = specOf(field);
      if (typeof value !== 'string' || !spec) continue;
      if (spec.type === 'UNIT') units.add(value);
      if (spec.type === 'POSITION') positions.add(value);
      if (spec.type === 'CODE') codes.set(`${spec.list}|${value}`, [spec.list ?? '', value]);
    }
  }
  const names = await namesOf(tx, [...codes.values()], [...units], [], [...positions]);
  return payloads.map((payload) => sentence(payload, names));
}

function sentence(payload: Payload | null, names: ReadonlyMap<string, string>): string {
  const parts = Object.keys(DECISION_FIELDS).flatMap((field): string[] => {
    const value = payload?.[field];
    const spec = specOf(field);
    if (value === null || value === undefined || value === false || !spec || spec.type === 'ROW') return [];
    const text = say(value, spec, names);
    if (field === 'title' || field === 'postTitle') return [text];
    return spec.type === 'FLAG' ? [spec.label] : [`${spec.label}: ${text}`];
  });
  return parts.join('; ');
}

function say(value: unknown, { type, list, choices }: Spec, names: ReadonlyMap<string, string>): string {
  const text = String(value);
  if (type === 'UNIT') return names.get(`unit|${text}`) ?? text;
  if (type === 'POSITION') return names.get(`position|${text}`) ?? 'vị trí của cơ quan khác';
  if (type === 'CODE') return names.get(`${list}|${text}`) ?? text;
  if (type === 'CHOICE') return choices?.[text] ?? text;
  if (type === 'DAY' || type === 'PARTIAL_DATE') return formatDate(text);
  return type === 'DECIMAL' ? formatDecimal(text, text.includes('.') ? 2 : 0) : text;
}
