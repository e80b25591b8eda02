import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { OwnCampaign, OwnFile, OwnOverview, OwnReaders } from '@hr/contracts';
import { DECLARABLE_SECTIONS } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { PersonPhoto } from '../papers';
import {
  Empty,
  ErrorState,
  Icon,
  PageHeader,
  Panel,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { OwnTrainingPanel } from '../training/own-training';
import { toneOf } from './declaration-look';
import { DeclarationsApi } from './declarations-api';
import { OwnPaperList } from './own-papers';

/** The person's own page: what he is asked, what he asked, his whole file, and who looked into it. */
@Component({
  selector: 'hr-own-page',
  imports: [
    Empty,
    ErrorState,
    Icon,
    MatButton,
    OwnPaperList,
    OwnTrainingPanel,
    PageHeader,
    Panel,
    PersonPhoto,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './own-page.html',
  styleUrl: './own-page.scss',
})
export class OwnPage {
  private readonly api = inject(DeclarationsApi);
  private readonly snack = inject(Snack);
  protected readonly sections = DECLARABLE_SECTIONS;
  protected readonly overview = httpResource<OwnOverview>(() => '/api/own');
  protected readonly file = httpResource<OwnFile>(() => '/api/own/file');
  protected readonly readers = httpResource<OwnReaders>(() => '/api/own/readers?pageSize=50');
  protected readonly me = computed(() => (this.overview.hasValue() ? this.overview.value() : undefined));
  protected readonly fileSections = computed(() => (this.file.hasValue() ? this.file.value().sections : []));
  protected readonly reads = computed(() => (this.readers.hasValue() ? this.readers.value().items : []));
  protected readonly unread = computed(() => this.me()?.notices.filter(({ isRead }) => !isRead) ?? []);
  protected readonly summary = computed(() => {
    const me = this.me();
    return [me?.title, me?.organisationName, me?.employeeCode && `số hiệu ${me.employeeCode}`]
      .filter(Boolean)
      .join(' · ');
  });
  /** Of the middle and the given name, as names are written here. */
  protected readonly initials = computed(() =>
    (this.me()?.fullName ?? '')
      .split(' ')
      .slice(-2)
      .map((word) => word.charAt(0))
      .join(''),
  );
  protected readonly busy = signal('');
  protected readonly day = showDate;
  protected readonly toneOf = toneOf;

  protected isAnswered({ sections }: OwnCampaign): boolean {
    return sections.every(({ answer }) => answer !== null);
  }

  protected async confirm(campaign: OwnCampaign, section: string): Promise<void> {
    this.busy.set(campaign.id + section);
    try {
      this.overview.set(await firstValueFrom(this.api.confirm(campaign.id, section)));
      this.snack.say('Đã ghi: không có gì thay đổi');
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.busy.set('');
    }
  }

  protected async markRead(id: string): Promise<void> {
    try {
      await firstValueFrom(this.api.readNotice(id));
      this.overview.reload();
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }
}
