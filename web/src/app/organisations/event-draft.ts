import { required, SchemaFn, validate } from '@angular/forms/signals';
import type { EventInput, OrganisationFile } from '@hr/contracts';
import { todayInVietnam } from '../ui';

/** What is done to a unit. */
export type Deed = EventInput['kind'];

/** What is typed in the form of an event; the fields that a deed has no use for stay empty. */
export interface EventDraft {
  readonly effectiveOn: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly documentIssuer: string;
  readonly note: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId: string;
  readonly organisationKind: string;
}

export const deedWords: Readonly<
  Record<Deed, { readonly heading: string; readonly action: string; readonly done: string }>
> = {
  CREATE: { heading: 'Lập đơn vị trực thuộc', action: 'Lập đơn vị', done: 'Đã ghi việc lập đơn vị' },
  RENAME: { heading: 'Đổi tên đơn vị', action: 'Đổi tên', done: 'Đã ghi việc đổi tên' },
  MOVE: { heading: 'Chuyển cấp trên', action: 'Chuyển cấp trên', done: 'Đã ghi việc chuyển cấp trên' },
  DISSOLVE: {
    heading: 'Kết thúc hoạt động',
    action: 'Kết thúc hoạt động',
    done: 'Đã ghi việc kết thúc đơn vị',
  },
};

export function emptyDraft(deed: Deed, unit: OrganisationFile): EventDraft {
  return {
    effectiveOn: '',
    documentNumber: '',
    documentDate: '',
    documentIssuer: '',
    note: '',
    name: deed === 'RENAME' ? unit.name : '',
    shortName: deed === 'RENAME' ? (unit.shortName ?? '') : '',
    parentId: '',
    organisationKind: deed === 'MOVE' ? unit.kind : '',
  };
}

/** What the form can tell by itself; whether the register allows it, the server says in the preview. */
export const draftRules =
  (deed: () => Deed): SchemaFn<EventDraft> =>
  (draft) => {
    const isOneOf =
      (...deeds: readonly Deed[]) =>
      (): boolean =>
        deeds.includes(deed());
    required(draft.effectiveOn, { message: 'Hãy ghi ngày hiệu lực.' });
    required(draft.documentNumber, { message: 'Hãy ghi số, ký hiệu văn bản.' });
    required(draft.documentDate, { message: 'Hãy ghi ngày ký.' });
    required(draft.documentIssuer, { message: 'Hãy ghi cơ quan ban hành.' });
    validate(draft.documentDate, ({ value }) =>
      value() > todayInVietnam() ? { kind: 'future', message: 'Ngày ký không thể sau hôm nay.' } : undefined,
    );
    required(draft.name, { message: 'Hãy ghi tên đơn vị.', when: isOneOf('CREATE', 'RENAME') });
    required(draft.parentId, { message: 'Hãy chọn cấp trên mới.', when: isOneOf('MOVE') });
    required(draft.organisationKind, { message: 'Hãy chọn loại đơn vị.', when: isOneOf('CREATE') });
  };

/** The request that a draft stands for. */
export function eventOf(deed: Deed, unit: OrganisationFile, version: number, draft: EventDraft): EventInput {
  const {
    effectiveOn,
    documentNumber,
    documentDate,
    documentIssuer,
    name,
    shortName,
    parentId,
    organisationKind,
  } = draft;
  const common = {
    kind: deed,
    effectiveOn,
    documentNumber,
    documentDate,
    documentIssuer,
    note: draft.note || null,
  };
  const changed = { organisationId: unit.id, version };
  switch (deed) {
    case 'CREATE':
      return { ...common, name, shortName: shortName || null, parentId: unit.id, organisationKind };
    case 'RENAME':
      return { ...common, ...changed, name, shortName: shortName || null };
    case 'MOVE':
      return { ...common, ...changed, parentId, organisationKind };
    case 'DISSOLVE':
      return { ...common, ...changed };
  }
}
