import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CampaignList, CampaignListItem } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  PageHeader,
  showDate,
  StatusTag,
} from '../ui';
import { type CampaignState, campaignState } from './campaign-state';
import { sayShare } from './share';

/** Reviews that ask somebody in one's scope. */
@Component({
  selector: 'hr-campaign-list',
  imports: [CellTemplate, DataTable, Empty, ErrorState, MatButton, PageHeader, RouterLink, StatusTag],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header
        heading="Đợt rà soát"
        summary="Mỗi đợt hỏi người của các đơn vị xem lại một số mục của hồ sơ mình."
        backLink="/to-khai"
        backLabel="Tờ khai"
      >
        <a matButton="filled" routerLink="/to-khai/dot-ra-soat/moi">Mở đợt rà soát</a>
      </hr-page-header>
      @if (campaigns.error(); as error) {
        <hr-error-state [error]="error" (retried)="campaigns.reload()" />
      } @else {
        <hr-data-table
          label="Các đợt rà soát"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="linkTo"
          [loading]="campaigns.isLoading()"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            @let state = stateOf(row);
            <hr-status-tag [tone]="state.tone">{{ state.text }}</hr-status-tag>
          </ng-template>
          <hr-empty
            tableEmpty
            heading="Chưa có đợt rà soát"
            text="Mở một đợt để mọi người xem lại hồ sơ của mình."
          >
            <a matButton="outlined" routerLink="/to-khai/dot-ra-soat/moi">Mở đợt rà soát</a>
          </hr-empty>
        </hr-data-table>
      }
    </div>
  `,
})
export class CampaignListScreen {
  private readonly session = inject(SessionStore);
  protected readonly campaigns = httpResource<CampaignList>(() => '/api/campaigns');
  protected readonly rows = computed(() => (this.campaigns.hasValue() ? this.campaigns.value().items : []));
  protected readonly columns: readonly Column<CampaignListItem>[] = [
    { key: 'name', header: 'Tên đợt', text: (row) => row.name, width: '300px', card: 'title' },
    { key: 'sections', header: 'Mục', text: (row) => row.sectionNames.join(', ') },
    { key: 'units', header: 'Đơn vị', text: (row) => row.unitNames.join(', ') },
    {
      key: 'time',
      header: 'Thời gian',
      text: (row) => `${showDate(row.startsOn)} – ${showDate(row.endsOn)}`,
      width: '200px',
      card: 'line',
    },
    {
      key: 'done',
      header: 'Hoàn thành',
      text: (row) => sayShare(row.done, row.people),
      align: 'end',
      width: '150px',
      card: 'line',
    },
    {
      key: 'state',
      header: 'Trạng thái',
      text: (row) => this.stateOf(row).text,
      width: '140px',
    },
  ];
  protected readonly stateOf = (row: CampaignListItem): CampaignState =>
    campaignState(row, this.session.today());
  protected readonly rowId = (row: CampaignListItem): string => row.id;
  protected readonly linkTo = (row: CampaignListItem): string => `/to-khai/dot-ra-soat/${row.id}`;
}
