import { type DefinitionFault, type ReportDefinition, definitionFaults } from '@hr/domain';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** Larger than any form; what is longer is no definition. */
const LONGEST = 60_000;
const FILE = new URL('../../../libs/contracts/src/report-definition.schema.json', import.meta.url);

let text: string | undefined;
/** The published JSON Schema of definitions. */
export const definitionSchemaText = (): string => (text ??= readFileSync(FILE, 'utf8'));

type Validator = ReturnType<Ajv['compile']>;
let validator: Validator | undefined;
function validate(): Validator {
  if (validator) return validator;
  const ajv = new Ajv({ allErrors: true, strict: false });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  return (validator = ajv.compile(JSON.parse(definitionSchemaText()) as object));
}

export type ReadDefinition =
  | { readonly definition: ReportDefinition; readonly faults: readonly [] }
  | { readonly definition: null; readonly faults: readonly DefinitionFault[] };

/** A definition as written by the office, held against the schema and the rules beyond it. */
export function readDefinition(yaml: string): ReadDefinition {
  const refused = (faults: readonly DefinitionFault[]): ReadDefinition => ({ definition: null, faults });
  if (yaml.length > LONGEST) return refused([{ pointer: '', detail: 'Định nghĩa dài quá.' }]);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return refused(
      document.errors.map(({ pos }) => ({
        pointer: `dòng ${lines.linePos(pos[0]).line}`,
        detail: 'Chỗ này không đúng cú pháp YAML.',
      })),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return refused([{ pointer: '', detail: 'Định nghĩa dùng tham chiếu lồng nhau quá nhiều.' }]);
  }
  const check = validate();
  if (!check(value)) {
    return refused(
      (check.errors ?? []).slice(0, 20).map(({ instancePath, keyword, params }) => ({
        pointer: instancePath,
        detail: sentence(keyword, params as Record<string, unknown>),
      })),
    );
  }
  const faults = definitionFaults(value as ReportDefinition);
  return faults.length > 0 ? refused(faults) : { definition: value as ReportDefinition, faults: [] };
}

function sentence(keyword: string, params: Readonly<Record<string, unknown>>): string {
  switch (keyword) {
    case 'required':
      return `Thiếu mục “${String(params['missingProperty'])}”.`;
    case 'additionalProperties':
      return `Không có mục “${String(params['additionalProperty'])}”.`;
    case 'enum':
      return `Chỉ nhận: ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'type':
      return `Phải có kiểu ${String(params['type'])}.`;
    case 'dependencies':
      return `Có “${String(params['property'])}” thì phải có “${String(params['missingProperty'])}”.`;
    default:
      return 'Không đúng lược đồ của định nghĩa.';
  }
}
