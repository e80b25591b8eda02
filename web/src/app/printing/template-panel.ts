import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { OwnTemplate, TemplateForm } from '@hr/contracts';
import { lastValueFrom } from 'rxjs';
import { sayBytes } from '../papers';
import { asProblem, Confirm, Icon, Panel, sentenceOf, showDate, Snack } from '../ui';
import { PrintsApi } from './prints-api';

/** One form: which templates are in use where, putting another in place, and what it may name. */
@Component({
  selector: 'hr-template-panel',
  imports: [Icon, MatButton, Panel],
  template: `
    <hr-panel [heading]="form().name" [note]="form().source">
      <div class="uses">
        @for (own of form().own; track own.organisationId) {
          <div class="use">
            <p>
              <strong>{{ own.organisationName }}</strong>
              <span class="hr-muted"
                >{{ own.fileName }} · {{ sayBytes(own.bytes) }} · {{ showDate(own.uploadedAt) }}
                {{ own.uploadedBy }}</span
              >
            </p>
            <span class="acts">
              <a matButton [href]="fileOf(own.organisationId)" download>Tải về</a>
              <button matButton type="button" (click)="backToDefault(own)">Về mẫu mặc định</button>
            </span>
          </div>
        }
        <div class="use">
          <p>
            <strong>{{ form().own.length > 0 ? 'Các đơn vị còn lại' : 'Mọi đơn vị' }}</strong>
            <span class="hr-muted">mẫu mặc định của hệ thống, nếu đơn vị cấp trên không có mẫu riêng</span>
          </p>
        </div>
      </div>
      @if (refusal()) {
        <div class="refusal" role="alert">
          <p>{{ refusal() }}</p>
          @if (unknownTags().length > 0) {
            <ul>
              @for (tag of unknownTags(); track tag) {
                <li>
                  <code>{{ '{' + tag + '}' }}</code>
                </li>
              }
            </ul>
          }
        </div>
      }
      <div class="replace">
        <a
          matButton="outlined"
          [href]="fileOf(organisationId())"
          download
          [attr.aria-label]="'Tải mẫu đang dùng cho ' + unitName()"
        >
          <hr-icon matButtonIcon name="download" size="16" />Tải mẫu đang dùng
        </a>
        <button
          matButton="outlined"
          type="button"
          [disabled]="isSending()"
          [attr.aria-label]="'Thay mẫu cho ' + unitName()"
          (click)="box.click()"
        >
          <hr-icon matButtonIcon name="upload" size="16" />Thay mẫu
        </button>
        <input
          #box
          type="file"
          hidden
          accept=".docx"
          [attr.aria-label]="'Tệp mẫu ' + form().name"
          (change)="replace(box)"
        />
      </div>
      <details>
        <summary>Các thẻ dùng được ({{ form().fields.length }} mục, {{ form().lists.length }} bảng)</summary>
        <dl class="tags">
          @for (field of form().fields; track field.tag) {
            <div>
              <dt>
                <code>{{ '{' + field.tag + '}' }}</code>
              </dt>
              <dd>{{ field.label }}</dd>
            </div>
          }
        </dl>
        @for (list of form().lists; track list.tag) {
          <h3>
            {{ list.label }} <code>{{ '{#' + list.tag + '} … {/' + list.tag + '}' }}</code>
          </h3>
          <dl class="tags">
            @for (column of list.columns; track column.tag) {
              <div>
                <dt>
                  <code>{{ '{' + column.tag + '}' }}</code>
                </dt>
                <dd>{{ column.label }}</dd>
              </div>
            }
          </dl>
        }
      </details>
    </hr-panel>
  `,
  styles: `
    .use {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
      padding: 6px 0;
      border-bottom: 1px solid var(--hr-border);
    }

    .use p {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
    }

    .replace {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 12px 0;
    }

    .refusal {
      margin-top: 12px;
      padding: 8px 12px;
      border-left: 3px solid var(--hr-late);
      background: var(--hr-neutral-soft);
    }

    .refusal ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 4px 0 0 18px;
    }

    .tags {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
      gap: 2px 24px;
      margin: 8px 0 16px;
      font-size: 13px;
    }

    .tags div {
      display: flex;
      gap: 12px;
    }

    .tags dt {
      flex: 0 0 170px;
      overflow-wrap: anywhere;
    }

    h3 {
      font-size: 13px;
      font-weight: 600;
    }

    summary {
      cursor: pointer;
    }
  `,
})
export class TemplatePanel {
  readonly form = input.required<TemplateForm>();
  readonly organisationId = input.required<string>();
  readonly unitName = input.required<string>();
  readonly changed = output();
  private readonly api = inject(PrintsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);

  protected readonly showDate = showDate;
  protected readonly sayBytes = sayBytes;
  protected readonly isSending = signal(false);
  protected readonly refusal = signal('');
  protected readonly unknownTags = signal<readonly string[]>([]);
  protected readonly address = computed(() => `/api/print-templates/${this.form().form}/file`);

  protected fileOf(organisationId: string): string {
    return `${this.address()}?organisationId=${organisationId}`;
  }

  protected async replace(box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    box.value = '';
    if (!file) return;
    this.refusal.set('');
    this.unknownTags.set([]);
    this.isSending.set(true);
    try {
      await lastValueFrom(this.api.replaceTemplate(this.form().form, this.organisationId(), file));
      this.snack.say(`Đã thay mẫu cho ${this.unitName()}`);
      this.changed.emit();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      const { unknownTags } = asProblem(error).body;
      this.unknownTags.set(Array.isArray(unknownTags) ? unknownTags.map(String) : []);
    } finally {
      this.isSending.set(false);
    }
  }

  protected async backToDefault(own: OwnTemplate): Promise<void> {
    const isAgreed = await this.confirm.ask({
      heading: 'Trở về mẫu mặc định?',
      text: `Mẫu ${own.fileName} của ${own.organisationName} bị bỏ khỏi hệ thống. Nên tải về giữ lại trước.`,
      action: 'Về mẫu mặc định',
      grave: true,
    });
    if (!isAgreed) return;
    try {
      await lastValueFrom(this.api.backToDefault(this.form().form, own.organisationId));
      this.snack.say('Đã trở về mẫu mặc định');
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
    this.changed.emit();
  }
}
