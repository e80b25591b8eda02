import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { firstValueFrom, tap } from 'rxjs';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import { type DecisionGiven, PlanDecision } from './plan-decision';
import { TrainingApi } from './training-api';
import type { Plan, PlanAct } from './training-types';

/** One step of a plan with what the step asks for. */
@Component({
  selector: 'hr-plan-act-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, PlanDecision, SaveKey],
  template: `
    <hr-drawer [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      @if (act() === 'APPROVE') {
        <hr-plan-decision
          [action]="heading()"
          text="Sau khi phê duyệt, các dòng không sửa được nữa; lớp mở theo kế hoạch và kết quả hiện cạnh từng dòng."
          [send]="approve"
        />
      } @else {
        <form class="form" [formRoot]="actForm" hrSaveKey>
          <hr-error-summary [of]="actForm" />
          <p class="note">{{ what() }}</p>
          <hr-field
            [label]="act() === 'RETURN' ? 'Lý do' : 'Ghi chú'"
            [of]="actForm.note"
            [required]="act() === 'RETURN'"
          >
            <textarea hrInput rows="4" [formField]="actForm.note"></textarea>
          </hr-field>
          <div class="hr-form-actions">
            <button matButton="filled" type="submit">{{ heading() }}</button>
          </div>
        </form>
      }
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class PlanActDrawer {
  readonly act = input.required<PlanAct>();
  readonly heading = input.required<string>();
  readonly plan = input.required<Plan>();
  readonly done = output<Plan>();
  readonly closed = output();

  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly draft = signal({ note: '' });
  protected readonly what = computed(() => {
    switch (this.act()) {
      case 'SUBMIT':
        return 'Kế hoạch đến Sở Nội vụ để tổng hợp; đơn vị không sửa được nữa, trừ khi được trả lại.';
      case 'CONSOLIDATE':
        return 'Các dòng vào kế hoạch chung của năm, chờ phê duyệt.';
      default:
        return 'Đơn vị sửa rồi trình lại; lý do hiện ở kế hoạch của đơn vị.';
    }
  });
  protected readonly actForm = sentForm(
    this.draft,
    (path) => {
      required(path.note, {
        message: 'Hãy ghi lý do để đơn vị biết cần sửa gì.',
        when: () => this.act() === 'RETURN',
      });
    },
    { send: () => this.send({ note: this.draft().note || null }) },
  );

  protected readonly approve = async (decision: DecisionGiven): Promise<void> => {
    await firstValueFrom(this.send(decision));
  };

  private send(given: { readonly note?: string | null } | DecisionGiven) {
    const { id, version } = this.plan();
    return this.api.actOnPlan(id, { act: this.act(), version, ...given }).pipe(
      tap((plan) => {
        this.snack.say('Đã ghi bước của kế hoạch');
        this.done.emit(plan);
      }),
    );
  }
}
