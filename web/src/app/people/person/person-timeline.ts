import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonDecisions, PersonFile } from '@hr/contracts';
import { SessionStore } from '../../session';
import { DatePipe, Panel, sentenceOf } from '../../ui';
import { happeningsOf } from './happenings';

/** What has happened, latest first, read together from the decisions and the rows of the file. */
@Component({
  selector: 'hr-person-timeline',
  imports: [DatePipe, Panel, RouterLink],
  template: `
    <hr-panel heading="Diễn biến" note="tính đến hôm nay">
      @if (failure(); as sentence) {
        <p class="failed">Chưa tải được quyết định: {{ sentence }}</p>
      }
      <ol>
        @for (happening of happenings(); track $index) {
          <li [class.coming]="happening.isComing" [class.struck]="happening.isStruck">
            <span class="on"
              >{{ happening.on | hrDate }}{{ happening.isComing ? ' · sắp tới' : ''
              }}{{ happening.mark ? ' · ' + happening.mark : '' }}</span
            >
            <span class="what">{{ happening.what }}</span>
            @if (happening.decisionId; as decision) {
              <a class="ground" [routerLink]="['/quyet-dinh', decision]">{{
                happening.ground || 'Mở quyết định'
              }}</a>
            } @else if (happening.ground) {
              <span class="ground">{{ happening.ground }}</span>
            }
          </li>
        } @empty {
          <li class="hr-missing">Chưa có diễn biến nào.</li>
        }
      </ol>
    </hr-panel>
  `,
  // It scrolls by itself, so the keyboard must be able to stand on it.
  host: { class: 'hr-no-print', role: 'group', 'aria-label': 'Diễn biến', tabindex: '0' },
  styles: `
    :host {
      border-radius: var(--hr-radius);
    }

    :host(:focus-visible) {
      outline-offset: -2px;
    }

    ol {
      padding: 0;
      list-style: none;
    }

    li {
      position: relative;
      display: grid;
      padding: 0 0 16px 22px;
      font-size: 13px;
      line-height: 20px;
    }

    li::before {
      position: absolute;
      top: 5px;
      left: 1px;
      width: 7px;
      height: 7px;
      border: 2px solid var(--hr-action);
      border-radius: 50%;
      content: '';
    }

    .coming::before {
      border-style: dashed;
      border-color: var(--hr-text-faint);
    }

    li:not(:last-child)::after {
      position: absolute;
      top: 18px;
      bottom: -3px;
      left: 6px;
      width: 1px;
      background: var(--hr-border);
      content: '';
    }

    .on,
    span.ground {
      color: var(--hr-text-muted);
    }

    .struck .what {
      color: var(--hr-text-muted);
      text-decoration: line-through;
    }

    .struck::before {
      border-color: var(--hr-border-strong);
    }

    .failed {
      margin-bottom: 12px;
      color: var(--hr-late);
      font-size: 13px;
    }
  `,
})
export class PersonTimeline {
  readonly file = input.required<PersonFile>();
  private readonly session = inject(SessionStore);

  private readonly decisions = httpResource<PersonDecisions>(() => {
    // Read anew with the file: what changed it may have been a decision.
    const { id, version } = this.file();
    return version > 0 && this.session.can('decision.read') ? `/api/people/${id}/decisions` : undefined;
  });
  private readonly known = linkedSignal<
    { readonly id: string; readonly now: PersonDecisions | undefined },
    { readonly id: string; readonly now: PersonDecisions | undefined }
  >({
    source: () => ({
      id: this.file().id,
      now: this.decisions.hasValue() ? this.decisions.value() : undefined,
    }),
    computation: (source, before) =>
      source.now || before?.value.id !== source.id ? source : { id: source.id, now: before.value.now },
  });
  protected readonly failure = computed(() =>
    this.decisions.error() ? sentenceOf(this.decisions.error()) : '',
  );
  protected readonly happenings = computed(() =>
    happeningsOf(this.file(), this.known().now?.items ?? [], this.session.today()),
  );
}
