import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published schema, as committed. */
export const schemaText = (): string =>
  readFileSync(join(import.meta.dirname, '../../../libs/contracts/src/national-record.schema.json'), 'utf8');

let validators: { readonly document: ValidateFunction; readonly person: ValidateFunction } | undefined;

function compiled(): { readonly document: ValidateFunction; readonly person: ValidateFunction } {
  if (validators) return validators;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const schema = JSON.parse(schemaText()) as { $id: string };
  ajv.addSchema(schema);
  const document = ajv.getSchema(schema.$id);
  const person = ajv.getSchema(`${schema.$id}#/$defs/person`);
  if (!document || !person) throw new Error('the schema of a package does not compile');
  validators = { document, person };
  return validators;
}

/** @returns what is wrong, in a line each; none when the document fits the schema */
export const faultsOfDocument = (document: unknown): string[] => faults(compiled().document, document);
export const faultsOfPerson = (person: unknown): string[] => faults(compiled().person, person);

function faults(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(sayFault);
}

function sayFault({ instancePath, keyword, params, message }: ErrorObject): string {
  if (keyword === 'required' && params['missingProperty'] === 'citizenId')
    return 'Chưa có số định danh cá nhân.';
  return `${instancePath || '/'}: ${message ?? keyword}`;
}
