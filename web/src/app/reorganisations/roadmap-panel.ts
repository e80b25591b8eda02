import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input, untracked } from '@angular/core';
import type { SurplusRoadmap } from '@hr/contracts';
import { NumberPipe, Panel } from '../ui';

/** Bodies of an applied reorganisation year by year: target, expected with the cases as planned, what is left over. */
@Component({
  selector: 'hr-roadmap-panel',
  imports: [NumberPipe, Panel],
  template: `
    @if (lines().length > 0) {
      <hr-panel heading="Lộ trình" note="dự kiến: có mặt trừ những trường hợp rời đi theo năm" flush>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Đơn vị</th>
                <th scope="col">Loại</th>
                <th scope="col">Năm</th>
                <th scope="col" class="number">Mục tiêu</th>
                <th scope="col" class="number">Dự kiến</th>
                <th scope="col" class="number">Dôi dư</th>
              </tr>
            </thead>
            <tbody>
              @for (line of lines(); track line.key) {
                <tr>
                  <th scope="row">{{ line.name }}</th>
                  <td>{{ line.kindName }}</td>
                  <td>{{ line.year }}</td>
                  <td class="number">{{ line.target | hrNumber }}</td>
                  <td class="number">{{ line.expected | hrNumber }}</td>
                  <td class="number" [class.due]="line.surplus > 0">{{ line.surplus | hrNumber }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </hr-panel>
    }
  `,
  styleUrl: './preview-view.scss',
})
export class RoadmapPanel {
  readonly reorganisationId = input.required<string>();
  /** Changes when the cases did. */
  readonly mark = input.required<number>();

  private readonly road = httpResource<SurplusRoadmap>(
    () => `/api/reorganisations/${this.reorganisationId()}/roadmap`,
  );
  protected readonly lines = computed(() =>
    this.road.hasValue()
      ? this.road.value().bodies.flatMap(({ organisationId, kind, name, kindName, roadmap }) =>
          roadmap.map((step) => ({
            ...step,
            name,
            kindName,
            key: `${organisationId} ${kind} ${step.year}`,
          })),
        )
      : [],
  );

  constructor() {
    effect(() => {
      if (this.mark() > 0) untracked(() => this.road.reload());
    });
  }
}
