import { httpResource } from '@angular/common/http';
import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { StaffingDifference } from '@hr/contracts';
import { DateInput, DatePipe, ErrorState, Field, Panel, Skeleton } from '../ui';

/** Two days of one body beside each other, explained person by person. */
@Component({
  selector: 'hr-difference-panel',
  imports: [DateInput, DatePipe, ErrorState, Field, FormField, MatButton, Panel, RouterLink, Skeleton],
  template: `
    <hr-panel heading="So với ngày khác" [note]="note()">
      <button panelActions matButton type="button" (click)="closed.emit()">Đóng</button>
      <div class="choice">
        <hr-field label="Từ ngày" [of]="dayForm.from"
          ><hr-date-input exact [formField]="dayForm.from"
        /></hr-field>
        <p class="hr-muted">đến {{ to() | hrDate }}</p>
      </div>
      @if (difference.hasValue()) {
        @for (list of lists(); track list.heading) {
          <h3>{{ list.heading }} ({{ list.people.length }})</h3>
          <ul>
            @for (person of list.people; track person.personId) {
              <li>
                <a [routerLink]="['/ho-so', person.personId]">{{ person.fullName }}</a>
                <span class="hr-muted">{{ sayMove(person.from, person.to) }}</span>
              </li>
            } @empty {
              <li class="hr-muted">không có ai</li>
            }
          </ul>
        }
      } @else if (difference.error()) {
        <hr-error-state [error]="difference.error()" (retried)="difference.reload()" />
      } @else if (difference.isLoading()) {
        <hr-skeleton lines="4" />
      }
    </hr-panel>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 14px;
    }

    .choice {
      display: flex;
      gap: 16px;
      align-items: center;
      max-width: 420px;
    }

    h3 {
      margin-top: 10px;
    }

    ul {
      columns: 2 320px;
      padding: 0;
      list-style: none;
      font-size: 13px;
    }

    li {
      display: flex;
      gap: 8px;
      padding: 3px 0;
      break-inside: avoid;
    }
  `,
})
export class DifferencePanel {
  readonly organisationId = input.required<string>();
  readonly to = input.required<string>();
  readonly closed = output();

  private readonly day = signal({ from: '' });
  protected readonly dayForm = form(this.day);
  protected readonly difference = httpResource<StaffingDifference>(() => {
    const { from } = this.day();
    if (from.length !== 10 || from >= this.to()) return undefined;
    return {
      url: '/api/positions/difference',
      params: { organisationId: this.organisationId(), from, to: this.to() },
    };
  });
  protected readonly note = computed(() => {
    if (!this.difference.hasValue()) return 'chọn một ngày trước đó';
    const { before, after, came, left } = this.difference.value();
    return `${before} + ${came.length} − ${left.length} = ${after} người`;
  });
  protected readonly lists = computed(() => {
    if (!this.difference.hasValue()) return [];
    const { came, left, moved } = this.difference.value();
    return [
      { heading: 'Đến', people: came },
      { heading: 'Đi', people: left },
      { heading: 'Đổi vị trí', people: moved },
    ];
  });

  protected sayMove(from: string | null, to: string | null): string {
    return from && to ? `${from} → ${to}` : (to ?? from ?? '');
  }
}
