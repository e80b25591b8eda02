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
      <hr-panel heading="Lộ trình" note="mục tiêu và dôi dư còn lại khi các trường hợp rời đi theo năm" flush>
        <div class="wide" tabindex="0" role="group" aria-label="Lộ trình">
          <table>
            <thead>
              <tr>
                <th scope="col">Đơn vị còn vượt mục tiêu</th>
                <th scope="col">Loại</th>
                @for (year of years(); track year) {
                  <th scope="col" class="number">{{ year }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (line of lines(); track line.key) {
                <tr>
                  <th scope="row">{{ line.name }}</th>
                  <td>{{ line.kindName }}</td>
                  @for (year of years(); track year) {
                    <td class="number">
                      @if (line.steps[year]; as step) {
                        {{ step.target | hrNumber }}
                        @if (step.surplus > 0) {
                          <span class="due">dôi {{ step.surplus | hrNumber }}</span>
                        }
                      }
                    </td>
                  }
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
  /** Bodies above their number in some year; the others are where they have to be. */
  protected readonly lines = computed(() =>
    this.road.hasValue()
      ? this.road
          .value()
          .bodies.filter(({ roadmap }) => roadmap.some(({ surplus }) => surplus > 0))
          .map(({ organisationId, kind, name, kindName, roadmap }) => ({
            key: `${organisationId} ${kind}`,
            name,
            kindName,
            steps: Object.fromEntries(roadmap.map((step) => [step.year, step])) as Readonly<
              Partial<Record<number, (typeof roadmap)[number]>>
            >,
          }))
      : [],
  );
  protected readonly years = computed(() =>
    [...new Set(this.lines().flatMap(({ steps }) => Object.keys(steps).map(Number)))].sort(),
  );

  constructor() {
    effect(() => {
      if (this.mark() > 0) untracked(() => this.road.reload());
    });
  }
}
