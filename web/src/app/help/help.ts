import { Component, computed, inject } from '@angular/core';
import { SessionStore } from '../session';
import { PageHeader, Panel } from '../ui';
import { helpTopics } from './help-topics';

/** What can be done here and how, for what the account permits. */
@Component({
  selector: 'hr-help',
  host: { class: 'hr-page hr-page-narrow' },
  imports: [PageHeader, Panel],
  template: `
    <hr-page-header heading="Hướng dẫn" summary="Những việc tài khoản này làm được, mỗi việc vài dòng" />
    @for (topic of topics(); track topic.heading) {
      <hr-panel [heading]="topic.heading">
        <ul>
          @for (step of topic.steps; track step) {
            <li>{{ step }}</li>
          }
        </ul>
      </hr-panel>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 6px;
      margin: 0;
      padding-left: 20px;
    }
  `,
})
export class Help {
  private readonly session = inject(SessionStore);
  protected readonly topics = computed(() =>
    helpTopics.filter(({ permission }) => permission === null || this.session.can(permission)),
  );
}
