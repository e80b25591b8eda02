import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { Reorganisation, ReorganisationPosition } from '@hr/contracts';
import { Empty, InputDress, Panel } from '../ui';
import { changeOf } from './draft-change';
import { DraftSaver } from './draft-saver';

/** Which position takes the place of each one that ends. */
@Component({
  selector: 'hr-positions-editor',
  imports: [DraftSaver, Empty, InputDress, Panel],
  template: `
    <hr-panel heading="Vị trí việc làm" [note]="positions().length + ' vị trí của các đơn vị kết thúc'" flush>
      @if (positions().length === 0) {
        <hr-empty
          icon="briefcase"
          heading="Không có vị trí nào phải chuyển"
          text="Các đơn vị kết thúc không có danh sách vị trí riêng vào ngày hiệu lực."
        />
      } @else {
        <div class="wide" tabindex="0" role="group" aria-label="Vị trí việc làm">
          <table>
            <thead>
              <tr>
                <th scope="col">Vị trí đang có</th>
                <th scope="col">Đơn vị</th>
                <th scope="col">Về đơn vị</th>
                <th scope="col">Thành vị trí</th>
              </tr>
            </thead>
            <tbody>
              @for (position of positions(); track position.positionId) {
                <tr>
                  <th scope="row">{{ position.name }}</th>
                  <td>{{ position.bodyName }}</td>
                  @if (draft().mayEdit) {
                    <td>
                      <select
                        hrInput
                        [attr.aria-label]="'Về đơn vị: ' + position.name + ', ' + position.bodyName"
                        (change)="setUnit(position, $any($event.target).value)"
                      >
                        <option value="">Không có vị trí thay thế</option>
                        @for (place of places(); track place.id) {
                          <option [value]="place.id" [selected]="place.id === position.toOrganisationId">
                            {{ place.name }}
                          </option>
                        }
                      </select>
                    </td>
                    <td>
                      @if (position.toOrganisationId) {
                        <input
                          hrInput
                          [attr.aria-label]="'Thành vị trí: ' + position.name + ', ' + position.bodyName"
                          [value]="position.toName ?? ''"
                          (input)="set(position, { toName: $any($event.target).value })"
                        />
                      }
                    </td>
                  } @else {
                    <td>{{ nameOf(position.toOrganisationId) }}</td>
                    <td>{{ position.toName ?? 'không có' }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
      @if (draft().mayEdit) {
        <div panelFooter>
          <p class="hr-muted">
            Vị trí cùng tên ở cùng đơn vị gộp làm một. Tên chưa có thì vị trí được lập mới với nhóm, khung của
            vị trí cũ; số phân bổ cộng lại trong số được giao.
          </p>
          <hr-draft-saver
            [id]="draft().id"
            [change]="change()"
            [changed]="isChanged()"
            (saved)="saved.emit($event)"
            (dropped)="positions.set(draft().positions)"
          />
        </div>
      }
    </hr-panel>
  `,
  styleUrl: './editors.scss',
})
export class PositionsEditor {
  readonly draft = input.required<Reorganisation>();
  readonly saved = output<Reorganisation>();

  protected readonly positions = linkedSignal(() => this.draft().positions);
  readonly isChanged = computed(() => this.positions() !== this.draft().positions);
  protected readonly change = computed(() =>
    changeOf({
      ...this.draft(),
      positions: this.positions().map((one) =>
        one.toOrganisationId && one.toName?.trim()
          ? { ...one, toName: one.toName.trim() }
          : { ...one, toOrganisationId: null, toName: null },
      ),
    }),
  );
  protected readonly places = computed(() => {
    const own = this.draft()
      .units.filter(({ action }) => action !== 'CLOSE')
      .map(({ organisationId: id, name, shownName }) => ({ id, name: name ?? shownName }));
    const known = new Set(own.map(({ id }) => id));
    const others = this.draft().positions.flatMap(({ toOrganisationId: id }) =>
      id && !known.has(id) ? [id] : [],
    );
    return [...own, ...[...new Set(others)].map((id) => ({ id, name: 'Cơ quan tiếp nhận ngoài phương án' }))];
  });

  protected nameOf(unit: string | null): string {
    return this.places().find(({ id }) => id === unit)?.name ?? '';
  }

  protected setUnit(position: ReorganisationPosition, unit: string): void {
    this.set(position, {
      toOrganisationId: unit || null,
      toName: unit ? (position.toName ?? position.name) : null,
    });
  }

  protected set({ positionId }: ReorganisationPosition, change: Partial<ReorganisationPosition>): void {
    this.positions.update((rows) =>
      rows.map((row) => (row.positionId === positionId ? { ...row, ...change } : row)),
    );
  }
}
