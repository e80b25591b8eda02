import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { SessionStore } from '../session';
import {
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  Snack,
  type TreeNode,
  TreePicker,
} from '../ui';
import { TrainingApi } from './training-api';

/** Begins the plan of a unit for a year. */
@Component({
  selector: 'hr-new-plan',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey, TreePicker],
  template: `
    <hr-drawer heading="Lập kế hoạch đào tạo, bồi dưỡng" [(open)]="open">
      <form class="form" [formRoot]="planForm" hrSaveKey>
        <hr-error-summary [of]="planForm" />
        <hr-field label="Đơn vị" [of]="planForm.organisationId" required>
          <hr-tree-picker [nodes]="units()" [formField]="planForm.organisationId" />
        </hr-field>
        <hr-field label="Năm" [of]="planForm.year" required>
          <select hrInput [formField]="planForm.year">
            @for (one of years(); track one) {
              <option [value]="one">{{ one }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Ghi chú" [of]="planForm.note">
          <textarea hrInput rows="3" [formField]="planForm.note"></textarea>
        </hr-field>
        <p class="note">Lập xong, mở Đề xuất từ nhu cầu để đưa từng nhu cầu thành dòng kế hoạch.</p>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lập kế hoạch</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class NewPlan {
  readonly open = model(false);
  readonly year = input.required<number>();
  readonly units = input.required<readonly TreeNode[]>();
  private readonly api = inject(TrainingApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  protected readonly years = computed(() => {
    const now = Number(this.session.today().slice(0, 4));
    return [now, now + 1, now + 2].map(String);
  });
  private readonly draft = linkedSignal(() => {
    const years = this.years();
    const wanted = String(this.year());
    return {
      organisationId:
        this.session.session()?.roles.find(({ organisationId }) => organisationId)?.organisationId ?? '',
      year: years.includes(wanted) ? wanted : (years[0] ?? wanted),
      note: '',
    };
  });
  protected readonly planForm = sentForm(
    this.draft,
    (path) => required(path.organisationId, { message: 'Hãy chọn đơn vị.' }),
    {
      send: () => {
        const { organisationId, year, note } = this.draft();
        return this.api.createPlan({ organisationId, year: Number(year), note: note || null }).pipe(
          tap(({ id }) => {
            this.open.set(false);
            this.snack.say('Đã lập kế hoạch');
            void this.router.navigate(['/dao-tao/ke-hoach', id]);
          }),
        );
      },
    },
  );
}
