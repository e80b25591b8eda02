import type { ColumnAnswer, ImportView, MappingInput } from '@hr/contracts';
import { listFields } from '@hr/domain';
import type { CodeOption } from '../ui';

/** What a picker holds for "pass this over": its empty value means that nothing was said yet. */
export const passedOver = '-';

export interface MappingDraft {
  readonly columns: readonly { readonly index: number; readonly field: string }[];
  readonly units: readonly { readonly key: string; readonly organisationId: string }[];
  readonly classCode: string;
}

export function draftOf(view: ImportView): MappingDraft {
  return {
    columns: view.mapping.map(({ index, field, isAsked }) => ({
      index,
      field: field ?? (isAsked ? '' : passedOver),
    })),
    units: view.units
      .filter(({ isAsked }) => isAsked)
      .map(({ key, candidates }) => ({
        key,
        // The only unit it can be is proposed; the officer still confirms it.
        organisationId: candidates.length === 1 ? (candidates[0]?.id ?? '') : '',
      })),
    classCode: view.classCode ?? '',
  };
}

/** What is said otherwise than the server has it, and everything it asked for. */
export function answersOf(draft: MappingDraft, view: ImportView): MappingInput {
  const known = new Map(view.mapping.map((column) => [column.index, column]));
  return {
    columns: draft.columns
      .map(({ index, field }) => ({ index, field: fieldOf(field) }))
      .filter(({ index, field }) => known.get(index)?.isAsked || known.get(index)?.field !== field),
    units: draft.units.map(({ key, organisationId }) => ({
      key,
      organisationId: organisationId === passedOver ? null : organisationId,
    })),
    ...(draft.classCode && { classCode: draft.classCode }),
  };
}

function fieldOf(value: string): ColumnAnswer['field'] {
  return listFields.find((field) => field === value) ?? null;
}

/** The register's fields first, those it only reads after them. */
export function fieldOptions({ fields }: ImportView): CodeOption[] {
  const kept = fields.filter(({ isKept }) => isKept);
  const others = fields.filter(({ isKept }) => !isKept);
  return [
    { code: passedOver, label: 'Bỏ qua cột này' },
    ...kept.map(({ field, label }) => ({ code: field, label })),
    ...others.map(({ field, label }) => ({ code: field, label, note: 'chỉ đọc, sổ chưa giữ' })),
  ];
}
