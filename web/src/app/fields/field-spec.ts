import type { PersonFile } from '@hr/contracts';
import { sayViolation, Violation } from '@hr/domain';
import type { CodeOption } from '../ui';

export type AddressKind = keyof PersonFile['addresses'];

/** What a form holds: every field as text ('' is nothing, '1' a tick), places by their codes. */
export interface EditedValues {
  readonly values: Readonly<Record<string, string>>;
  readonly addresses: Readonly<Record<string, AddressValues>>;
}

export type AddressValues = Readonly<
  Record<'scheme' | 'provinceCode' | 'districtCode' | 'communeCode' | 'detail' | 'asDeclared', string>
>;

export interface Choice {
  readonly code: string;
  readonly label: string;
}

interface Common {
  /** The name the API knows it by. */
  readonly key: string;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
  /** Takes the whole row of the grid. */
  readonly isWide?: boolean;
  /** Left out (and sent as nothing) while this says no. */
  readonly isAsked?: (values: Readonly<Record<string, string>>) => boolean;
}

/** One field, declared once: the grid, the form and the comparison of two versions are drawn from it. */
export type FieldSpec = Common &
  (
    | { readonly kind: 'long' | 'organisation' | 'tick' | 'decimal' | 'whole' }
    /** `suggestions`: offered while typing, anything else may be written. */
    | { readonly kind: 'text'; readonly suggestions?: readonly string[] }
    /**
     * `exact`: a day; otherwise a month or a year will do. `pivot`: two-digit years below it lie ahead.
     * `tellsVague`: reading says so when the day or month is not known.
     */
    | {
        readonly kind: 'date';
        readonly exact?: boolean;
        readonly pivot?: number;
        readonly tellsVague?: boolean;
      }
    /** From a code list; a list that depends on another field is given as a function. */
    | {
        readonly kind: 'code';
        readonly list: string | ((values: Readonly<Record<string, string>>) => string);
        /** Entries that the list has closed may be chosen too, for rows of their time. */
        readonly takesClosed?: boolean;
      }
    /** From a list that somebody else fetches; which one may depend on the other fields. */
    | {
        readonly kind: 'options';
        readonly options: (values: Readonly<Record<string, string>>) => readonly CodeOption[];
      }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    | { readonly kind: 'address'; readonly key: AddressKind }
  );

/** What a rule found at a field: an error stops the save, a warning stands in amber. */
export interface Fault {
  readonly key: string;
  readonly message: string;
  readonly isError: boolean;
}

/** Rules that need no server call. */
export type FieldRules = (values: Readonly<Record<string, string>>) => readonly Fault[];

export function asFault(violation: Violation): Fault {
  return { key: violation.path, message: sayViolation(violation), isError: violation.severity === 'error' };
}

export const emptyAddress: AddressValues = {
  scheme: '',
  provinceCode: '',
  districtCode: '',
  communeCode: '',
  detail: '',
  asDeclared: '',
};

export function listOf(
  spec: FieldSpec & { readonly kind: 'code' },
  values: Readonly<Record<string, string>>,
): string {
  return typeof spec.list === 'string' ? spec.list : spec.list(values);
}

export function isShown(spec: FieldSpec, { values }: EditedValues): boolean {
  return spec.isAsked?.(values) ?? true;
}
