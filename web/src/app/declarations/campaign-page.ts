import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { CampaignPeople, CampaignPerson, CampaignView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  Confirm,
  DataTable,
  Empty,
  ErrorState,
  PageHeader,
  Paginator,
  Panel,
  sentenceOf,
  showDate,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { campaignState } from './campaign-state';
import { DeclarationsApi } from './declarations-api';
import { sayShare } from './share';

const pageSize = 50;

/** How far a review has come: by unit, and within a unit by person. */
@Component({
  selector: 'hr-campaign-page',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    MatButton,
    PageHeader,
    Paginator,
    Panel,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './campaign-page.html',
  styleUrl: './campaign-page.scss',
})
export class CampaignPage {
  private readonly api = inject(DeclarationsApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  readonly donVi = input<string>();
  readonly page = input<string>();
  protected readonly resource = httpResource<CampaignView>(() => `/api/campaigns/${this.id()}`);
  protected readonly campaign = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly state = computed(() => {
    const campaign = this.campaign();
    return campaign && campaignState(campaign, this.session.today());
  });
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  protected readonly pageSize = pageSize;
  protected readonly people = httpResource<CampaignPeople>(() => ({
    url: `/api/campaigns/${this.id()}/people`,
    params: {
      page: this.pageNumber(),
      pageSize,
      done: 'false',
      ...(this.donVi() ? { organisationId: this.donVi() as string } : {}),
    },
  }));
  protected readonly rows = computed(() => (this.people.hasValue() ? this.people.value().items : []));
  protected readonly total = computed(() => (this.people.hasValue() ? this.people.value().total : 0));
  protected readonly unitName = computed(
    () => this.campaign()?.units.find(({ organisationId }) => organisationId === this.donVi())?.name ?? '',
  );
  protected readonly summary = computed(() => {
    const campaign = this.campaign();
    return campaign
      ? `${campaign.sectionNames.join(', ')} · ${showDate(campaign.startsOn)} – ${showDate(campaign.endsOn)} · ${sayShare(campaign.done, campaign.people)} hoàn thành`
      : '';
  });
  protected readonly isBusy = signal(false);
  protected readonly sayShare = sayShare;
  protected readonly showNumber = showNumber;
  protected readonly columns: readonly Column<CampaignPerson>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '200px', card: 'title' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', card: 'line' },
    {
      key: 'answered',
      header: 'Đã trả lời',
      text: (row) => `${row.answered}/${this.campaign()?.sections.length ?? 0} mục`,
      align: 'end',
      width: '120px',
      card: 'line',
    },
    {
      key: 'reminded',
      header: 'Nhắc gần nhất',
      text: (row) => showDate(row.remindedAt),
      align: 'end',
      width: '150px',
    },
    {
      key: 'account',
      header: 'Tài khoản',
      text: (row) => (row.hasAccount ? 'có' : 'chưa có'),
      width: '130px',
    },
  ];
  protected readonly rowId = (row: CampaignPerson): string => row.personId;
  protected readonly linkTo = (row: CampaignPerson): string => `/ho-so/${row.personId}`;

  protected show(organisationId: string | null, page: number | null = null): void {
    void this.router.navigate([], { queryParams: { donVi: organisationId, page } });
  }

  protected async remind(): Promise<void> {
    this.isBusy.set(true);
    try {
      const { reminded, withoutAccount } = await firstValueFrom(
        this.api.remind(this.id(), this.donVi() ?? null),
      );
      this.snack.say(
        withoutAccount > 0
          ? `Đã nhắc ${reminded} người; ${withoutAccount} người chưa có tài khoản, hãy tải danh sách để báo`
          : `Đã nhắc ${reminded} người`,
      );
      this.people.reload();
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async close(): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Kết thúc đợt rà soát?',
      text: 'Người chưa trả lời sẽ không thấy đợt này nữa. Kết quả vẫn giữ.',
      action: 'Kết thúc đợt',
      grave: true,
    });
    if (!isSure) return;
    this.isBusy.set(true);
    try {
      this.resource.set(await firstValueFrom(this.api.closeCampaign(this.id())));
      this.snack.say('Đã kết thúc đợt');
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
