import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { tap } from 'rxjs';
import {
  type CodeOption,
  CodePicker,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  Snack,
} from '../ui';
import { AmountList } from './amount-list';
import { fundingOptions } from './amount-words';
import { lineGrounds } from './plan-words';
import { sayQuarter } from './say-money';
import { TrainingApi } from './training-api';
import type {
  LineGround,
  LineProposal,
  Plan,
  PlanLine,
  PlanLineChange,
  ProgrammePage,
} from './training-types';

const mostProgrammes = 200;

/** One line of a plan, by hand or begun from a need. */
@Component({
  selector: 'hr-plan-line-drawer',
  imports: [
    AmountList,
    CodePicker,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
  ],
  template: `
    <hr-drawer
      [heading]="line() ? 'Sửa dòng kế hoạch' : 'Thêm dòng kế hoạch'"
      [open]="true"
      (openChange)="closed.emit()"
    >
      <form class="form" [formRoot]="lineForm" hrSaveKey>
        <hr-error-summary [of]="lineForm" />
        @if (proposal(); as proposal) {
          <p class="note">
            Từ nhu cầu: {{ proposal.need }} người cần {{ proposal.kindName
            }}{{ proposal.unknown > 0 ? ', trong đó ' + proposal.unknown + ' người chưa rõ' : '' }}.
          </p>
        }
        <hr-field label="Chương trình" [of]="lineForm.programmeId" required>
          <hr-code-picker [options]="programmes()" [formField]="lineForm.programmeId" />
        </hr-field>
        <div class="pair">
          <hr-field label="Quý" [of]="lineForm.quarter" required>
            <select hrInput [formField]="lineForm.quarter">
              @for (one of quarters; track one) {
                <option [value]="one">{{ sayQuarter(+one) }}</option>
              }
            </select>
          </hr-field>
          <hr-field label="Số lớp" [of]="lineForm.classes"
            ><input hrInput type="number" [formField]="lineForm.classes"
          /></hr-field>
        </div>
        <div class="pair">
          <hr-field label="Số chỗ" [of]="lineForm.seats" required
            ><input hrInput type="number" [formField]="lineForm.seats"
          /></hr-field>
          <hr-field label="Trong đó lãnh đạo, quản lý" [of]="lineForm.leaderSeats"
            ><input hrInput type="number" [formField]="lineForm.leaderSeats"
          /></hr-field>
        </div>
        <hr-field label="Căn cứ" [of]="lineForm.ground">
          <select hrInput [formField]="lineForm.ground">
            @for (one of grounds; track one.code) {
              <option [value]="one.code">{{ one.name }}</option>
            }
          </select>
        </hr-field>
        <hr-amount-list heading="Kinh phí theo nguồn" noun="nguồn" [options]="funding" [(rows)]="budget" />
        <hr-field label="Ghi chú" [of]="lineForm.note">
          <textarea hrInput rows="2" [formField]="lineForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions">
          <button matButton="filled" type="submit">Lưu dòng kế hoạch</button>
        </div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
      align-items: end;
    }
  `,
})
export class PlanLineDrawer {
  readonly plan = input.required<Plan>();
  readonly line = input.required<PlanLine | null>();
  readonly proposal = input<LineProposal | null>(null);
  readonly saved = output<Plan>();
  readonly closed = output();

  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly programmePage = httpResource<ProgrammePage>(() => ({
    url: '/api/training/programmes',
    params: { pageSize: mostProgrammes },
  }));
  protected readonly programmes = computed<readonly CodeOption[]>(() => {
    const line = this.line();
    const listed = (this.programmePage.hasValue() ? this.programmePage.value().items : []).map(
      ({ id, name, kindName, periods }) => ({ code: id, label: name, note: `${kindName} · ${periods} tiết` }),
    );
    // A programme that is no longer current keeps its name in an old line.
    return line && !listed.some(({ code }) => code === line.programmeId)
      ? [{ code: line.programmeId, label: line.programmeName, note: line.kindName }, ...listed]
      : listed;
  });
  protected readonly quarters = ['1', '2', '3', '4'];
  protected readonly sayQuarter = sayQuarter;
  protected readonly funding = fundingOptions;
  protected readonly grounds = Object.entries(lineGrounds).map(([code, name]) => ({ code, name }));

  protected readonly budget = linkedSignal(() =>
    (this.line()?.budget ?? []).map(({ source, amount }) => ({ code: source as string, amount })),
  );
  private readonly draft = linkedSignal(() => {
    const line = this.line();
    const proposal = this.proposal();
    const needed = proposal ? Math.max(1, proposal.need - proposal.planned) : null;
    return {
      programmeId: line?.programmeId ?? proposal?.programmeId ?? '',
      quarter: String(line?.quarter ?? proposal?.quarter ?? 1),
      classes: line?.classes ?? (proposal ? 1 : null),
      seats: line?.seats ?? needed,
      // Some of the leaders may stand in the plan already.
      leaderSeats: line?.leaderSeats ?? (proposal ? Math.min(proposal.leaders, needed ?? 0) : null),
      ground: (line?.ground ?? proposal?.ground ?? 'OTHER') as string,
      note: line?.note ?? '',
    };
  });
  protected readonly lineForm = sentForm(
    this.draft,
    (path) => {
      required(path.programmeId, { message: 'Hãy chọn chương trình.' });
      required(path.seats, { message: 'Hãy ghi số chỗ.' });
      min(path.seats, 1, { message: 'Số chỗ ít nhất là 1.' });
    },
    {
      send: () =>
        this.api.saveLine(this.plan().id, this.line()?.id ?? null, this.asInput()).pipe(
          tap((plan) => {
            this.snack.say('Đã lưu dòng kế hoạch');
            this.saved.emit(plan);
          }),
        ),
    },
  );

  private asInput(): PlanLineChange {
    const { quarter, seats, ground, note, ...rest } = this.draft();
    return {
      ...rest,
      version: this.plan().version,
      quarter: Number(quarter),
      seats: seats ?? 0,
      need: this.line()?.need ?? this.proposal()?.need ?? null,
      ground: ground as LineGround,
      note: note || null,
      budget: this.budget()
        .filter(({ amount }) => amount > 0)
        .map(({ code, amount }) => ({ source: code as PlanLineChange['budget'][number]['source'], amount })),
    };
  }
}
