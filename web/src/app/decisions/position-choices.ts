import { httpResource } from '@angular/common/http';
import { computed, inject, Injector, Service, Signal, untracked } from '@angular/core';
import type { Staffing } from '@hr/contracts';
import { CodeOption, showNumber } from '../ui';

const none = computed<readonly CodeOption[]>(() => []);

/** Job positions to choose from: those of the unit, or of the body it belongs to, as of a day; each with its seats. */
@Service()
export class PositionChoices {
  private readonly injector = inject(Injector);
  private readonly kept = new Map<string, Signal<readonly CodeOption[]>>();

  at(organisationId: string, asOf: string): Signal<readonly CodeOption[]> {
    if (!organisationId) return none;
    const key = `${organisationId} ${asOf}`;
    const known = this.kept.get(key);
    if (known) return known;
    // Asked for while a template is being drawn, where no resource may be made.
    const staffing = untracked(() =>
      httpResource<Staffing>(
        () => ({ url: '/api/positions', params: { organisationId, ...(asOf ? { asOf } : {}) } }),
        { injector: this.injector },
      ),
    );
    const options = computed(() => (staffing.hasValue() ? optionsOf(staffing.value()) : []));
    this.kept.set(key, options);
    return options;
  }

  /** Somebody took a seat: what was counted before no longer holds. */
  forget(): void {
    this.kept.clear();
  }
}

export function optionsOf({ groups }: Pick<Staffing, 'groups'>): CodeOption[] {
  return groups.flatMap(({ positions }) =>
    positions.map(({ id, name, allocated, present, vacant, over }) => ({
      code: id,
      label: name,
      // The free seat first: on a narrow screen the rest is cut.
      note: `${over > 0 ? `thừa ${showNumber(over)}` : `còn trống ${showNumber(vacant)}`} · phân bổ ${showNumber(allocated)}, có ${showNumber(present)}`,
    })),
  );
}
