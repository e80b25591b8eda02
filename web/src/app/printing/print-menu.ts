import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { SessionStore } from '../session';
import { formats, personForms } from './print-forms';

/** Everything a person's file can be printed as: the page itself, and the forms as Word or PDF. */
@Component({
  selector: 'hr-print-menu',
  imports: [MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">In</button>
    <mat-menu #menu>
      @if (mayPrint()) {
        @for (item of items(); track item.address) {
          <a mat-menu-item [href]="item.address" download>{{ item.label }}</a>
        }
      }
      <button mat-menu-item type="button" (click)="printPage()">Trang đang xem</button>
    </mat-menu>
  `,
})
export class PrintMenu {
  readonly personId = input.required<string>();
  private readonly store = inject(SessionStore);
  protected readonly mayPrint = computed(() => this.store.can('person.print'));
  protected readonly items = computed(() =>
    personForms.flatMap(({ form, name }) =>
      formats.map(({ format, name: kind }) => ({
        label: `${name} – ${kind}`,
        address: `/api/people/${this.personId()}/prints/${form}.${format}`,
      })),
    ),
  );

  protected printPage(): void {
    // The menu has to be gone from the page before it is printed.
    setTimeout(() => window.print());
  }
}
