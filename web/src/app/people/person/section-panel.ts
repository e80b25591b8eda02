import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PersonFile } from '@hr/contracts';
import { precision } from '@hr/domain';
import { CodeLists } from '../../fields/code-lists';
import { AddressKind, FieldSpec, isShown } from '../../fields/field-spec';
import { FieldsForm } from '../../fields/fields-form';
import { sayField } from '../../fields/say-field';
import { Icon, Panel, StatusTag } from '../../ui';
import { SectionWork } from './section-work';
import { VersionComparison } from './version-comparison';

/** A section of plain fields: a grid of labels and values that turns into a form in place. */
@Component({
  selector: 'hr-section-panel',
  imports: [FieldsForm, Icon, MatButton, Panel, StatusTag, VersionComparison],
  template: `
    <hr-panel [heading]="work().heading" [note]="work().editor.isOpen() ? 'đang sửa, chưa lưu' : note()">
      @if (work().mayWrite() && !work().editor.isOpen()) {
        <button
          panelActions
          matButton
          type="button"
          [attr.aria-label]="'Sửa mục ' + work().heading"
          (click)="work().start()"
        >
          Sửa
        </button>
      }
      @if (work().conflict.theirs()) {
        <hr-version-comparison
          [conflict]="work().conflict"
          [editor]="work().editor"
          (settled)="work().settle($event)"
        />
      } @else if (work().editor.isOpen()) {
        <hr-fields-form [editor]="work().editor" (cancelled)="work().discard()" />
      } @else {
        <dl class="hr-values">
          @for (cell of cells(); track cell.spec.key) {
            <div>
              <dt>{{ cell.spec.label }}</dt>
              <dd [class.hr-missing]="!cell.text">
                <span [class.lines]="cell.spec.kind === 'long'">{{ cell.text || 'chưa có' }}</span>
                @if (cell.vague) {
                  <hr-status-tag tone="due">{{ cell.vague }}</hr-status-tag>
                }
                @if (cell.now) {
                  <span class="now">nay: {{ cell.now }}</span>
                }
                @for (warning of cell.warnings; track warning) {
                  <span class="warning"><hr-icon name="warning" size="14" />{{ warning }}</span>
                }
              </dd>
            </div>
          }
          <ng-content />
        </dl>
      }
    </hr-panel>
    <ng-content select="[afterFields]" />
  `,
  styles: `
    .hr-values {
      grid-template-columns: repeat(auto-fill, minmax(min(164px, 100%), 1fr));
      gap: 12px 20px;
    }

    .lines {
      white-space: pre-line;
    }

    hr-status-tag {
      margin-left: 4px;
    }

    .now,
    .warning {
      display: block;
      color: var(--hr-text-muted);
      font-size: 13px;
      line-height: 20px;
    }

    .warning {
      display: flex;
      gap: 5px;
      color: var(--hr-due);
    }

    .warning hr-icon {
      margin-top: 3px;
    }
  `,
})
export class SectionPanel {
  readonly work = input.required<SectionWork>();
  readonly note = input('');
  private readonly lists = inject(CodeLists);

  protected readonly cells = computed(() => {
    const { file, specs } = this.work();
    const person = file();
    if (!person) return [];
    const values = this.work().valuesOf(person);
    return specs
      .filter((spec) => isShown(spec, values))
      .map((spec) => ({
        spec,
        text: addressOf(person, spec)?.text || sayField(spec, values, this.lists),
        now: addressOf(person, spec)?.nowText ?? '',
        vague: spec.kind === 'date' && spec.tellsVague ? sayVague(values.values[spec.key] ?? '') : '',
        warnings: person.warnings
          .filter(({ pointer }) => pointer === `#/${spec.key}`)
          .map(({ detail }) => detail),
      }));
  });
}

function addressOf(
  file: PersonFile,
  { kind, key }: FieldSpec,
): { text?: string | null; nowText?: string | null } | null {
  return kind === 'address' ? file.addresses[key as AddressKind] : null;
}

function sayVague(date: string): string {
  if (date === '' || precision(date) === 'day') return '';
  return precision(date) === 'year' ? 'chỉ có năm' : 'chỉ có tháng';
}
