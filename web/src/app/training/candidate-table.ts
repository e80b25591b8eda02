import { Component, computed, input, model, signal } from '@angular/core';
import { DatePipe, Icon, InputDress, StatusTag, type Tone } from '../ui';
import { checkLook } from './training-look';
import type { Candidate, EnrolInput } from './training-types';

const standings: Readonly<Record<Candidate['standing'], { readonly text: string; readonly tone: Tone }>> = {
  FIT: { text: 'Đủ điều kiện', tone: 'ok' },
  WARNING: { text: 'Cần lưu ý', tone: 'due' },
  BLOCKED: { text: 'Không đủ điều kiện', tone: 'late' },
  ENROLLED: { text: 'Đã ở trong lớp', tone: 'neutral' },
  UNFOUND: { text: 'Không tìm thấy', tone: 'late' },
};
const gravest = { UNFOUND: 0, BLOCKED: 1, ENROLLED: 2, WARNING: 3, FIT: 4 } as const;

/** Who goes: the fit, those with a warning, and the blocked that somebody gave a reason for. */
export function acceptedIn(
  candidates: readonly Candidate[],
  overrides: ReadonlyMap<string, string>,
): readonly string[] {
  return candidates.flatMap(({ personId, standing }) => {
    if (personId === null) return [];
    if (standing === 'FIT' || standing === 'WARNING') return [personId];
    return standing === 'BLOCKED' && overrides.get(personId)?.trim() ? [personId] : [];
  });
}

export const givenOverrides = (
  overrides: ReadonlyMap<string, string>,
): NonNullable<EnrolInput['overrides']> =>
  [...overrides].flatMap(([personId, reason]) =>
    reason.trim() ? [{ personId, reason: reason.trim() }] : [],
  );

/** Those who are to be enrolled, the refused first, each with the reason and every line of the check. */
@Component({
  selector: 'hr-candidate-table',
  imports: [DatePipe, Icon, InputDress, StatusTag],
  template: `
    <div class="frame">
      <table>
        <caption class="hr-visually-hidden">
          Xem trước những người sẽ vào lớp
        </caption>
        <thead>
          <tr>
            @if (hasRows()) {
              <th scope="col" class="number">Dòng</th>
            }
            <th scope="col">Họ và tên</th>
            <th scope="col" class="wide">Đơn vị</th>
            <th scope="col">Kết luận</th>
            <th scope="col">Lý do</th>
            <th scope="col" class="acts"><span class="hr-visually-hidden">Từng điều kiện</span></th>
          </tr>
        </thead>
        <tbody>
          @for (one of ordered(); track one.row + '-' + one.personId + one.fullName) {
            <tr [class.refused]="one.standing === 'BLOCKED' || one.standing === 'UNFOUND'">
              @if (hasRows()) {
                <td class="number hr-muted">{{ one.row }}</td>
              }
              <th scope="row">
                {{ one.fullName }}
                <span class="second">{{ one.birthDate | hrDate }}</span>
              </th>
              <td class="wide">
                {{ one.organisationName }}
                <span class="second">{{ one.title }}</span>
              </td>
              <td>
                <hr-status-tag [tone]="standings[one.standing].tone">{{
                  standings[one.standing].text
                }}</hr-status-tag>
              </td>
              <td>
                {{ one.reason }}
                @if (one.standing === 'BLOCKED' && one.personId; as personId) {
                  <label class="override">
                    <span>Vẫn cử, vì</span>
                    <input
                      #reason
                      hrInput
                      [attr.aria-label]="'Lý do vẫn cử ' + one.fullName"
                      [value]="overrides().get(personId) ?? ''"
                      (input)="override(personId, reason.value)"
                    />
                  </label>
                }
              </td>
              <td class="acts">
                @if (one.lines.length > 0) {
                  <button
                    type="button"
                    class="why"
                    [attr.aria-expanded]="isOpen(one)"
                    [attr.aria-label]="'Từng điều kiện của ' + one.fullName"
                    (click)="toggle(one)"
                  >
                    Vì sao
                    <hr-icon [name]="isOpen(one) ? 'chevron-up' : 'chevron-down'" size="14" />
                  </button>
                }
              </td>
            </tr>
            @if (isOpen(one)) {
              <tr>
                <td [attr.colspan]="hasRows() ? 6 : 5" class="lines">
                  <ul>
                    @for (line of one.lines; track line.rule) {
                      <li>
                        <hr-status-tag [tone]="look[line.result]?.tone ?? 'neutral'">{{
                          look[line.result]?.text
                        }}</hr-status-tag>
                        <span
                          ><strong>{{ line.name }}</strong> · {{ line.evidence }}
                          <span class="hr-muted"
                            >{{ line.basis }}{{ line.weight === 'block' ? '' : ' · chỉ lưu ý' }}</span
                          ></span
                        >
                      </li>
                    }
                  </ul>
                </td>
              </tr>
            }
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './training-table.scss',
  styles: `
    .frame {
      max-height: 62vh;
      overflow: auto;
    }

    .override {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-top: 4px;
    }

    .override span {
      color: var(--hr-text-muted);
    }

    .override input {
      flex: 1 1 180px;
      min-height: 30px;
      padding: 2px 8px;
    }

    .why {
      display: inline-flex;
      gap: 2px;
      align-items: center;
      min-height: 28px;
      padding: 0 4px;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      cursor: pointer;
    }

    .lines {
      background: var(--hr-sunken);
    }

    ul {
      display: grid;
      gap: 6px;
      padding: 4px 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      gap: 10px;
      align-items: start;
    }

    strong {
      font-weight: 500;
    }

    @media (width < 700px) {
      .wide {
        display: none;
      }
    }
  `,
})
export class CandidateTable {
  readonly candidates = input.required<readonly Candidate[]>();
  readonly overrides = model<ReadonlyMap<string, string>>(new Map());
  protected readonly standings = standings;
  protected readonly look = checkLook;
  private readonly opened = signal<ReadonlySet<Candidate>>(new Set());
  protected readonly hasRows = computed(() => this.candidates().some(({ row }) => row !== null));
  protected readonly ordered = computed(() =>
    [...this.candidates()].sort(
      (a, b) => gravest[a.standing] - gravest[b.standing] || (a.row ?? 0) - (b.row ?? 0),
    ),
  );

  protected isOpen(one: Candidate): boolean {
    return this.opened().has(one);
  }

  protected toggle(one: Candidate): void {
    const next = new Set(this.opened());
    if (!next.delete(one)) next.add(one);
    this.opened.set(next);
  }

  protected override(personId: string, reason: string): void {
    this.overrides.update((overrides) => new Map(overrides).set(personId, reason));
  }
}
