import { httpResource } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import type { OrganisationList } from '@hr/contracts';
import { AsOf } from '../session';
import { UnitTree } from './tree-rows';

const empty = new UnitTree([]);

/** The units of the day on screen, shared by the tree, the unit page and its forms; and which of them stand open. */
@Service({ autoProvided: false })
export class TreeStore {
  private readonly asOf = inject(AsOf);
  readonly units = httpResource<OrganisationList>(() => ({
    url: '/api/organisations',
    params: { asOf: this.asOf.date() },
  }));
  readonly tree = computed(() => (this.units.hasValue() ? new UnitTree(this.units.value().items) : empty));
  readonly expanded = signal<ReadonlySet<string>>(new Set());

  toggle(id: string, isOpen: boolean): void {
    const next = new Set(this.expanded());
    if (isOpen) next.add(id);
    else next.delete(id);
    this.expanded.set(next);
  }

  /** Opens the way down to a unit. */
  reveal(id: string): void {
    const way = this.tree().above(id);
    if (way.some((step) => !this.expanded().has(step)))
      this.expanded.set(new Set([...this.expanded(), ...way]));
  }
}
