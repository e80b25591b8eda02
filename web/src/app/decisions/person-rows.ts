import { httpResource } from '@angular/common/http';
import { computed } from '@angular/core';
import type { PersonFile } from '@hr/contracts';
import { DECISION_FIELDS, DecisionField, DecisionKind } from '@hr/domain';
import type { Choice } from '../fields/field-spec';
import { showDate } from '../ui';
import type { OwnRows } from './kind-fields';

interface About {
  /** '' when the decision is about nobody yet, or about many. */
  readonly id: string;
  readonly kind: DecisionKind | undefined;
}

/** The posts of the one person a decision is about, where its kind can name one. Made in an injection context. */
export class PersonRows {
  private readonly file = httpResource<PersonFile>(() => {
    const { id, kind } = this.about();
    return id && kind && namesRows(kind) ? `/api/people/${id}` : undefined;
  });

  readonly choices = computed<OwnRows>(() => {
    if (!this.file.hasValue()) return {};
    const posts = this.file.value().assignments;
    return {
      assignmentId: posts.map(asChoice),
      postId: posts.filter(({ to }) => to === null).map(asChoice),
      replacesAssignmentId: posts.filter(({ isPrimary }) => !isPrimary).map(asChoice),
    };
  });

  constructor(private readonly about: () => About) {}
}

function namesRows({ required, optional }: DecisionKind): boolean {
  return [...required, ...optional].some((name) => {
    const field: DecisionField = DECISION_FIELDS[name];
    return field.type === 'ROW';
  });
}

function asChoice({ id, title, organisationName, from, to }: PersonFile['assignments'][number]): Choice {
  const until = to ? `đến ${showDate(to)}` : 'đến nay';
  return { code: id, label: `${title}, ${organisationName ?? ''} (${showDate(from)} ${until})` };
}
