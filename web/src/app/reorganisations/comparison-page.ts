import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { Reorganisation, ReorganisationPreview } from '@hr/contracts';
import { ErrorState, PageHeader, Panel, showDate, showNumber, Skeleton } from '../ui';
import { kindWords } from './reorganisation-words';
import { reorganisationsUrl } from './reorganisations-api';

interface Line {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}
type Figure = (preview: ReorganisationPreview) => number;
const figures: readonly (readonly [string, Figure])[] = [
  ['Người trước sắp xếp', ({ before }) => before],
  ['Người sau sắp xếp', ({ after }) => after],
  ['Người có thay đổi', ({ moved }) => moved],
  ['Dôi dư so với mục tiêu năm', ({ surplus }) => surplus],
  ['Người đứng đầu thừa', ({ headsOver }) => headsOver],
  ['Cấp phó vượt định mức', ({ deputiesOver }) => deputiesOver],
  ['Mất vị trí việc làm', ({ unplaced }) => unplaced],
  ['Đã xác định dôi dư', ({ marked }) => marked],
  ['Đơn vị kết thúc', ({ units }) => units.filter(({ action }) => action === 'CLOSE').length],
  ['Đơn vị lập mới', ({ units }) => units.filter(({ action }) => action === 'CREATE').length],
  ['Quyết định tương lai liên quan', ({ decisions }) => decisions.length],
  ['Đề án đang mở', ({ dossiers }) => dossiers.length],
  ['Điều phải xử lý trước', ({ problems }) => problems.filter(({ severity }) => severity === 'error').length],
];

/** Two reorganisations beside each other: figures, units as they will stand, the road of each body. */
@Component({
  selector: 'hr-comparison-page',
  imports: [ErrorState, PageHeader, Panel, RouterLink, Skeleton],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="So sánh hai phương án"
        summary="số khác nhau được tô đậm"
        backLink="/don-vi/sap-xep"
        backLabel="Sắp xếp"
      />
      @if (error(); as error) {
        <hr-error-state [error]="error" (retried)="reload()" />
      } @else if (a.hasValue() && b.hasValue() && seenA.hasValue() && seenB.hasValue()) {
        @for (table of tables(); track table.heading) {
          <hr-panel [heading]="table.heading" flush>
            <div class="wide" tabindex="0" role="group" [attr.aria-label]="table.heading">
              <table>
                <thead>
                  <tr>
                    <th scope="col"><span class="hr-visually-hidden">Mục</span></th>
                    <th scope="col">
                      <a [routerLink]="['/don-vi/sap-xep', a.value().id]">{{ a.value().name }}</a>
                    </th>
                    <th scope="col">
                      <a [routerLink]="['/don-vi/sap-xep', b.value().id]">{{ b.value().name }}</a>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  @for (line of table.lines; track line.what) {
                    <tr [class.differs]="line.a !== line.b">
                      <th scope="row">{{ line.what }}</th>
                      <td>{{ line.a }}</td>
                      <td>{{ line.b }}</td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </hr-panel>
        }
      } @else {
        <hr-skeleton lines="8" />
      }
    </div>
  `,
  styles: `
    hr-panel {
      display: block;
      margin-bottom: 14px;
    }

    .wide {
      overflow-x: auto;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      width: 32%;
      padding: 7px 16px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      text-align: left;
    }

    tbody th {
      width: 36%;
      color: var(--hr-text-muted);
    }

    .differs td {
      font-weight: 600;
    }
  `,
})
export class ComparisonPage {
  private readonly route = inject(ActivatedRoute);
  private readonly asked = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly a = httpResource<Reorganisation>(() => this.urlOf('a', ''));
  protected readonly b = httpResource<Reorganisation>(() => this.urlOf('b', ''));
  protected readonly seenA = httpResource<ReorganisationPreview>(() => this.urlOf('a', '/preview'));
  protected readonly seenB = httpResource<ReorganisationPreview>(() => this.urlOf('b', '/preview'));
  protected readonly error = computed(
    () => this.a.error() ?? this.b.error() ?? this.seenA.error() ?? this.seenB.error(),
  );
  protected readonly tables = computed(() => {
    if (!this.a.hasValue() || !this.b.hasValue() || !this.seenA.hasValue() || !this.seenB.hasValue())
      return [];
    const [a, b, seenA, seenB] = [this.a.value(), this.b.value(), this.seenA.value(), this.seenB.value()];
    const said = (draft: Reorganisation): readonly string[] => [
      kindWords[draft.kind],
      showDate(draft.effectiveOn),
      draft.documentNumber ?? 'chưa có',
    ];
    const [heads, other] = [said(a), said(b)];
    return [
      {
        heading: 'Kết quả',
        lines: [
          ...['Hình thức', 'Ngày hiệu lực', 'Văn bản'].map((what, at): Line => ({
            what,
            a: heads[at] ?? '',
            b: other[at] ?? '',
          })),
          ...figures.map(([what, figure]): Line => ({
            what,
            a: showNumber(figure(seenA)),
            b: showNumber(figure(seenB)),
          })),
        ],
      },
      { heading: 'Đơn vị sau sắp xếp', lines: sideBySide(unitLines(seenA), unitLines(seenB)) },
      { heading: 'Dôi dư theo năm', lines: sideBySide(roadLines(seenA), roadLines(seenB)) },
    ].filter(({ lines }) => lines.length > 0);
  });

  protected reload(): void {
    for (const resource of [this.a, this.b, this.seenA, this.seenB]) resource.reload();
  }

  private urlOf(key: 'a' | 'b', part: string): string | undefined {
    const id = this.asked().get(key);
    return id ? `${reorganisationsUrl}/${id}${part}` : undefined;
  }
}

/** Units of one name are the same unit to whoever compares: each draft gives its new ones ids of its own. */
function sideBySide(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Line[] {
  return [...new Set([...a.keys(), ...b.keys()])].map((what) => ({
    what,
    a: a.get(what) ?? '–',
    b: b.get(what) ?? '–',
  }));
}

function unitLines({ units }: ReorganisationPreview): Map<string, string> {
  return new Map(
    units
      .filter(({ after }) => after > 0)
      .map(({ name, after, deputies, deputyNorm, deputiesOver }) => [
        name,
        `${showNumber(after)} người, ${deputies} cấp phó` +
          (deputyNorm === null ? '' : `/${deputyNorm}`) +
          (deputiesOver > 0 ? ` (vượt ${deputiesOver})` : ''),
      ]),
  );
}

function roadLines({ bodies }: ReorganisationPreview): Map<string, string> {
  return new Map(
    bodies
      .filter(({ present, roadmap }) => present > 0 || roadmap.length > 0)
      .map(({ name, kindName, roadmap, surplus }) => [
        `${name} · ${kindName}`,
        roadmap.length === 0
          ? showNumber(surplus)
          : roadmap.map((step) => `${step.year}: ${showNumber(step.surplus)}`).join(', '),
      ]),
  );
}
