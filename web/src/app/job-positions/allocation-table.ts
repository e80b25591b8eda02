import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Staffing } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { asProblem, InputDress, NumberPipe, Panel, sentenceOf } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** The year's number split over the positions; the sum stands beside the quota while one types. */
@Component({
  selector: 'hr-allocation-table',
  imports: [InputDress, MatButton, NumberPipe, Panel],
  template: `
    <hr-panel [heading]="'Phân bổ năm ' + year()" [note]="note()" flush>
      <table>
        <thead>
          <tr>
            <th scope="col">Vị trí việc làm</th>
            <th scope="col" class="number">Kế hoạch</th>
            <th scope="col" class="number">Có mặt</th>
            <th scope="col" class="number">Phân bổ</th>
          </tr>
        </thead>
        <tbody>
          @for (position of positions(); track position.id) {
            <tr>
              <th scope="row">{{ position.name }}</th>
              <td class="number">{{ position.planned | hrNumber }}</td>
              <td class="number">{{ position.present | hrNumber }}</td>
              <td class="number">
                <input
                  hrInput
                  type="number"
                  min="0"
                  max="99999"
                  [attr.aria-label]="'Phân bổ cho ' + position.name"
                  [value]="amounts()[position.id]"
                  (input)="set(position.id, $any($event.target).value)"
                />
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (fault()) {
        <p class="fault" role="alert">{{ fault() }}</p>
      }
      <div panelFooter class="acts">
        <button matButton type="button" (click)="closed.emit()">Bỏ thay đổi</button>
        <button matButton="filled" type="button" [disabled]="isSending()" (click)="save()">
          Ghi phân bổ
        </button>
      </div>
    </hr-panel>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      padding: 4px 16px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      text-align: left;
    }

    thead th {
      padding-block: 8px;
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    .number {
      width: 120px;
      text-align: right;
    }

    input {
      width: 88px;
      text-align: right;
    }

    .fault {
      padding: 10px 16px;
      color: var(--hr-late);
    }

    .acts {
      display: flex;
      gap: 8px;
      justify-content: flex-end;
    }
  `,
})
export class AllocationTable {
  readonly view = input.required<Staffing>();
  readonly year = input.required<number>();
  readonly closed = output();
  readonly saved = output();

  private readonly api = inject(JobPositionsApi);
  protected readonly positions = computed(() => this.view().groups.flatMap(({ positions }) => positions));
  protected readonly amounts = linkedSignal<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(this.positions().map(({ id, allocated }) => [id, allocated])),
  );
  protected readonly isSending = signal(false);
  protected readonly fault = signal<string | null>(null);
  protected readonly note = computed(() => {
    const sum = Object.values(this.amounts()).reduce((total, amount) => total + amount, 0);
    const { quota } = this.view().totals;
    return `đã phân bổ ${sum} / được giao ${quota ?? 'chưa ghi'}`;
  });

  protected set(id: string, text: string): void {
    const amount = Math.max(0, Math.trunc(Number(text) || 0));
    this.amounts.update((amounts) => ({ ...amounts, [id]: amount }));
    this.fault.set(null);
  }

  protected async save(): Promise<void> {
    this.isSending.set(true);
    try {
      const rows = Object.entries(this.amounts()).map(([positionId, amount]) => ({ positionId, amount }));
      await firstValueFrom(
        this.api.allocate({ organisationId: this.view().organisationId, year: this.year(), rows }),
      );
      this.saved.emit();
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    } finally {
      this.isSending.set(false);
    }
  }
}
