import { Component, computed, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { Computed, PersonFile } from '@hr/contracts';
import { FieldSpec } from '../../../fields/field-spec';
import { toPayload } from '../../../fields/edited-values';
import { Icon, StatusTag } from '../../../ui';
import { RowEditor } from '../row-editor';
import { RowWork } from '../row-work';
import { WhyNote } from '../why-note';

type Override = NonNullable<Computed['override']>;

const fields: readonly FieldSpec[] = [
  { key: 'value', label: 'Ghi là', kind: 'text', required: true, isWide: true },
  { key: 'reason', label: 'Lý do ghi khác kết quả tính', kind: 'text', required: true, isWide: true },
];

/** An item that is worked out: what it says, why, and what somebody stated instead, with the reason. */
@Component({
  // A div, for a dl may hold nothing else around its dt and dd.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'div[hrComputedItem]',
  imports: [Icon, MatIconButton, RowEditor, StatusTag, WhyNote],
  template: `
    <dt>{{ label() }}</dt>
    <dd [class.hr-missing]="!found()">
      {{ found()?.text || 'chưa có' }}
      @if (override()) {
        <hr-status-tag tone="due">ghi thay</hr-status-tag>
      }
      @if (why().length > 0) {
        <hr-why-note [of]="label()" [lines]="why()" />
      }
      @if (work.mayWrite() && !work.isBusy()) {
        <span class="acts hr-no-print">
          <button
            matIconButton
            type="button"
            [attr.aria-label]="'Ghi khác kết quả tính: ' + label()"
            (click)="start()"
          >
            <hr-icon name="edit" size="16" />
          </button>
          @if (override(); as stated) {
            <button
              matIconButton
              type="button"
              [attr.aria-label]="'Bỏ giá trị ghi thay: ' + label()"
              (click)="work.remove(stated)"
            >
              <hr-icon name="delete" size="16" />
            </button>
          }
        </span>
      }
      @if (work.isBusy()) {
        <hr-row-editor [work]="work" />
      }
    </dd>
  `,
  host: { '[class.editing]': 'work.isBusy()' },
  styles: `
    :host {
      display: block;
    }

    :host(.editing) {
      grid-column: 1 / -1;
    }

    .acts {
      display: inline-flex;
      color: var(--hr-text-muted);
      opacity: 0.6;
    }

    .acts button {
      margin-block: -10px;
    }

    :host(:hover) .acts,
    .acts:focus-within {
      opacity: 1;
    }

    hr-row-editor {
      margin-top: 8px;
    }
  `,
})
export class ComputedItem {
  readonly label = input.required<string>();
  /** Its name in table computed_override. */
  readonly item = input.required<string>();
  readonly found = input.required<Computed | null>();

  protected readonly override = computed(() => this.found()?.override ?? null);
  protected readonly why = computed(() => {
    const found = this.found();
    if (!found) return [];
    const stated = found.override
      ? [`Ghi thay vì: ${found.override.reason}`, `Kết quả tính: ${found.computed ?? 'chưa có'}.`]
      : [];
    return [...stated, ...found.why];
  });
  protected readonly work = new RowWork<Override>({
    kind: 'record/computed-overrides',
    noun: 'giá trị ghi thay',
    specs: fields,
    rowsOf: (file) => overridesIn(file),
    idOf: ({ id }) => id,
    say: ({ value }) => value,
    payloadOf: (edited, row, before) => ({
      ...toPayload(fields, edited, before),
      ...(row === null ? { item: this.item() } : {}),
    }),
    removalEffect: 'Hồ sơ sẽ ghi lại theo kết quả tính.',
  });

  protected start(): void {
    const stated = this.override();
    if (stated) this.work.change(stated);
    else this.work.add();
  }
}

function overridesIn({ highest, currentItems }: PersonFile): readonly Override[] {
  return [...Object.values(highest), ...Object.values(currentItems)].flatMap(
    (found) => found?.override ?? [],
  );
}
