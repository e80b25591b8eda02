import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { SessionStore } from '../session';
import { formats } from './print-forms';

/** The paper of a decision that wrote salary rows, as Word or PDF; about many people it carries their list. */
@Component({
  selector: 'hr-decision-print-menu',
  imports: [MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    @if (mayPrint()) {
      <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">In quyết định</button>
    }
    <mat-menu #menu>
      @for (item of items(); track item.address) {
        <a mat-menu-item [href]="item.address" download>{{ item.label }}</a>
      }
    </mat-menu>
  `,
})
export class DecisionPrintMenu {
  readonly decisionId = input.required<string>();
  private readonly store = inject(SessionStore);
  protected readonly mayPrint = computed(() => this.store.can('person.print'));
  protected readonly items = computed(() =>
    formats.map(({ format, name }) => ({
      label: `Quyết định về lương – ${name}`,
      address: `/api/decisions/${this.decisionId()}/prints/quyet-dinh-luong.${format}`,
    })),
  );
}
