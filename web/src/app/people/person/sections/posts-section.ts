import { Component, computed, inject } from '@angular/core';
import { Panel } from '../../../ui';
import { OpenFile } from '../open-file';
import { ComputedItem } from '../record/computed-item';
import { partyPosts, successionPlans } from '../record/open-tables';
import { RecordTable } from '../record/record-table';

/** What someone holds today, worked out from the posts below; Party posts and plans beside it. */
@Component({
  selector: 'hr-posts-section',
  imports: [ComputedItem, Panel, RecordTable],
  template: `
    <hr-panel heading="Chức vụ hiện tại" note="mục 23, 25, tính từ quá trình công tác">
      <dl class="hr-values">
        <div
          hrComputedItem
          label="Chức vụ hiện tại"
          item="CURRENT_POST"
          [found]="items()?.post ?? null"
        ></div>
        <div
          hrComputedItem
          label="Chức vụ kiêm nhiệm"
          item="CONCURRENT_POSTS"
          [found]="items()?.concurrentPosts ?? null"
        ></div>
      </dl>
    </hr-panel>
    <hr-record-table [of]="plans" />
    <hr-record-table [of]="party" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }

    .hr-values {
      grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    }
  `,
})
export class PostsSection {
  private readonly file = inject(OpenFile).file;
  protected readonly items = computed(() => this.file()?.currentItems);
  protected readonly plans = successionPlans;
  protected readonly party = partyPosts;
}
