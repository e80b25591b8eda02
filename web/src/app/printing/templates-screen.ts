import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { TemplateForms } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { ErrorState, Field, PageHeader, Skeleton, TreePicker, latestOf } from '../ui';
import { TemplatePanel } from './template-panel';

/** Templates of printed forms: each unit may put its own .docx in place of the one delivered. */
@Component({
  selector: 'hr-templates-screen',
  imports: [ErrorState, Field, FormField, PageHeader, Skeleton, TemplatePanel, TreePicker],
  template: `
    <div class="hr-page hr-page-narrow">
      <hr-page-header
        heading="Mẫu in"
        summary="Thay mẫu Word bằng mẫu của cơ quan: tải mẫu đang dùng, sửa trong Word, giữ các thẻ trong dấu { }, rồi tải lên. Bản PDF luôn theo mẫu chuẩn."
        backLink="/in-an"
        backLabel="In ấn"
      />
      @if (templates.error()) {
        <hr-error-state
          [error]="templates.error()"
          heading="Chưa tải được các mẫu in"
          (retried)="templates.reload()"
        />
      } @else if (latest(); as found) {
        <hr-field
          label="Đơn vị dùng mẫu"
          [of]="unitForm.organisationId"
          hint="Mẫu áp dụng cho đơn vị này và các đơn vị bên dưới."
        >
          <hr-tree-picker [nodes]="nodes()" [formField]="unitForm.organisationId" />
        </hr-field>
        @if (chosen().id) {
          @for (one of found.items; track one.form) {
            <hr-template-panel
              [form]="one"
              [organisationId]="chosen().id"
              [unitName]="chosen().name"
              (changed)="templates.reload()"
            />
          }
        }
      } @else {
        <hr-skeleton [lines]="10" />
      }
    </div>
  `,
  styles: `
    hr-template-panel,
    hr-field {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class TemplatesScreen {
  protected readonly templates = httpResource<TemplateForms>(() => '/api/print-templates');
  protected readonly latest = latestOf(this.templates);
  protected readonly nodes = inject(CodeLists).organisations();
  private readonly choice = signal({ organisationId: '' });
  protected readonly unitForm = form(this.choice);
  /** The unit above all others, until another one is chosen. */
  protected readonly chosen = computed(() => {
    const { organisationId } = this.choice();
    const nodes = this.nodes();
    const node =
      nodes.find(({ id }) => id === organisationId) ?? nodes.find(({ parentId }) => parentId === null);
    return { id: node?.id ?? '', name: node?.label ?? '' };
  });
}
