import { Component, inject, viewChild } from '@angular/core';
import { HoldsUnsavedWork } from '../ui';
import { OrganisationPage } from './organisation-page';
import { TreeStore } from './tree-store';

/** Without a unit in the address: the top of the tree, beside it. */
@Component({
  selector: 'hr-top-unit',
  imports: [OrganisationPage],
  template: `
    @if (store.tree().items[0]; as top) {
      <hr-organisation-page [id]="top.id" />
    }
  `,
})
export class TopUnit implements HoldsUnsavedWork {
  protected readonly store = inject(TreeStore);
  private readonly page = viewChild(OrganisationPage);

  hasUnsavedWork(): boolean {
    return this.page()?.hasUnsavedWork() ?? false;
  }
}
