import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { COST_LINES, FUNDING_SOURCES } from '@hr/domain';
import { Empty, NumberPipe, Panel } from '../ui';
import type { TrainingClass } from './training-types';

/** What the class costs and who pays for it; both sides are the same sum. */
@Component({
  selector: 'hr-class-cost',
  imports: [Empty, MatButton, NumberPipe, Panel, RouterLink],
  template: `
    @if (of().costs.length === 0) {
      <hr-panel>
        <hr-empty
          icon="table"
          heading="Chưa ghi kinh phí"
          text="Ghi các khoản chi và nguồn kinh phí; tổng nguồn bằng tổng chi."
        >
          @if (of().mayEdit) {
            <a matButton="outlined" [routerLink]="['/dao-tao/lop', of().id, 'sua']">Ghi kinh phí</a>
          }
        </hr-empty>
      </hr-panel>
    } @else {
      <div class="sides">
        <hr-panel heading="Khoản chi" note="đồng" flush>
          <table>
            <caption class="hr-visually-hidden">
              Khoản chi
            </caption>
            <thead class="hr-visually-hidden">
              <tr>
                <th scope="col">Khoản</th>
                <th scope="col">Số tiền</th>
              </tr>
            </thead>
            <tbody>
              @for (row of of().costs; track row.line) {
                <tr>
                  <th scope="row">{{ lines[row.line] }}</th>
                  <td class="number">{{ row.amount | hrNumber }}</td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Cộng</th>
                <td class="number">{{ of().cost | hrNumber }}</td>
              </tr>
            </tfoot>
          </table>
        </hr-panel>
        <hr-panel heading="Nguồn kinh phí" note="đồng" flush>
          <table>
            <caption class="hr-visually-hidden">
              Nguồn kinh phí
            </caption>
            <thead class="hr-visually-hidden">
              <tr>
                <th scope="col">Nguồn</th>
                <th scope="col">Số tiền</th>
              </tr>
            </thead>
            <tbody>
              @for (row of of().funding; track row.source) {
                <tr>
                  <th scope="row">{{ sources[row.source] }}</th>
                  <td class="number">{{ row.amount | hrNumber }}</td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Cộng</th>
                <td class="number">{{ funded() | hrNumber }}</td>
              </tr>
            </tfoot>
          </table>
        </hr-panel>
      </div>
      @if (perPerson(); as each) {
        <p class="note">Bình quân {{ each | hrNumber }} đồng một chỗ đã có người.</p>
      }
    }
  `,
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 12px;
      align-items: start;
    }

    .note {
      margin-top: 10px;
    }
  `,
})
export class ClassCost {
  readonly of = input.required<TrainingClass>();
  protected readonly lines = COST_LINES;
  protected readonly sources = FUNDING_SOURCES;
  protected readonly funded = computed(() => this.of().funding.reduce((sum, { amount }) => sum + amount, 0));
  protected readonly perPerson = computed(() =>
    this.of().seated > 0 ? Math.round(this.of().cost / this.of().seated) : 0,
  );
}
