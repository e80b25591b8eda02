import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import type { DecisionKindList, DecisionKindView } from '@hr/contracts';

/** The kinds of decision with their names and whether a second person confirms them; read once, kept. */
@Service()
export class KindList {
  readonly resource = httpResource<DecisionKindList>(() => '/api/decision-kinds');
  readonly kinds = computed<readonly DecisionKindView[]>(() =>
    this.resource.hasValue() ? this.resource.value().items : [],
  );

  nameOf(code: string): string {
    return this.kinds().find((kind) => kind.code === code)?.name ?? '';
  }

  needsConfirmation(code: string): boolean {
    return this.kinds().find((kind) => kind.code === code)?.needsConfirmation ?? false;
  }
}
