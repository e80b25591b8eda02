import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { OwnPaper, OwnPapers } from '@hr/contracts';
import { sayPaper, showPaper } from '../papers';
import { ErrorState, Icon, Skeleton } from '../ui';

/** The papers of the own file by component; a scanned one opens in the viewer. */
@Component({
  selector: 'hr-own-papers',
  imports: [ErrorState, Icon, Skeleton],
  template: `
    @if (papers.error()) {
      <hr-error-state [error]="papers.error()" (retried)="papers.reload()" />
    } @else if (components(); as components) {
      @for (component of components; track component.code) {
        <section>
          <h3>{{ component.name }}</h3>
          <ul>
            @for (paper of component.papers; track paper.id) {
              <li>
                <hr-icon [name]="paper.originalName ? 'file' : 'place'" size="16" />
                @if (paper.originalName) {
                  <button class="link" type="button" (click)="show(paper)">{{ paper.title }}</button>
                } @else {
                  <span>{{ paper.title }} <span class="hr-muted">(bản giấy, chưa quét)</span></span>
                }
                <span class="hr-muted">{{ say(paper) }}</span>
              </li>
            }
          </ul>
        </section>
      } @empty {
        <p class="hr-missing">Hồ sơ chưa có giấy tờ nào.</p>
      }
    } @else {
      <hr-skeleton lines="4" />
    }
  `,
  styles: `
    section + section {
      margin-top: 12px;
    }

    h3 {
      margin: 0 0 4px;
      font-size: 13px;
      font-weight: 500;
      color: var(--hr-text-muted);
    }

    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 8px;
      align-items: baseline;
      min-height: 28px;
    }

    .link {
      padding: 0;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      text-align: left;
      cursor: pointer;
    }

    .link:hover {
      text-decoration: underline;
    }

    p {
      margin: 0;
    }
  `,
})
export class OwnPaperList {
  private readonly dialog = inject(MatDialog);
  protected readonly papers = httpResource<OwnPapers>(() => '/api/own/papers');
  protected readonly components = computed(() => {
    if (!this.papers.hasValue()) return undefined;
    const byCode = new Map<string, { code: string; name: string; papers: OwnPaper[] }>();
    for (const paper of this.papers.value().items) {
      const known = byCode.get(paper.componentCode);
      if (known) known.papers.push(paper);
      else
        byCode.set(paper.componentCode, {
          code: paper.componentCode,
          name: paper.componentName,
          papers: [paper],
        });
    }
    return [...byCode.values()];
  });
  protected readonly say = sayPaper;

  protected show(paper: OwnPaper): void {
    showPaper(this.dialog, {
      title: paper.title,
      facts: sayPaper(paper),
      pages: paper.viewablePages ?? 0,
      address: `/api/own/papers/${paper.id}`,
    });
  }
}
