import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DeclarationView } from '@hr/contracts';
import { REPORT_SECTION, WHOLE_DECLARATION } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { ErrorState, PageHeader, Panel, sentenceOf, showDate, Skeleton, Snack, StatusTag } from '../ui';
import { sayDaysLeft, toneOf } from './declaration-look';
import { DeclarationsApi, type Step } from './declarations-api';
import { type Choices, DeclaredRows } from './declared-rows';
import { EvidenceList } from './evidence-list';
import { StepList } from './step-list';

const done: Readonly<Record<Step, string>> = {
  acceptance: 'Đã chấp nhận, chuyển Sở Nội vụ duyệt',
  approval: 'Đã duyệt',
  return: 'Đã trả lại người khai',
  rejection: 'Đã ghi: không chấp nhận',
};

/** One declaration beside the file, and what the officer may do with it. */
@Component({
  selector: 'hr-declaration-page',
  imports: [
    DeclaredRows,
    ErrorState,
    EvidenceList,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
    StepList,
  ],
  templateUrl: './declaration-page.html',
  styleUrl: './declaration-page.scss',
})
export class DeclarationPageScreen {
  private readonly api = inject(DeclarationsApi);
  private readonly snack = inject(Snack);
  readonly id = input.required<string>();
  protected readonly resource = httpResource<DeclarationView>(() => `/api/declarations/${this.id()}`);
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly choices = linkedSignal<string, Choices>({ source: this.id, computation: () => ({}) });
  protected readonly note = signal('');
  protected readonly failure = signal('');
  protected readonly isBusy = signal(false);
  protected readonly summary = computed(() => {
    const view = this.view();
    return view ? [view.sectionName, view.fullName, view.organisationName].filter(Boolean).join(' · ') : '';
  });
  protected readonly isMoved = computed(() => {
    const view = this.view();
    return view !== undefined && view.mayDo.length > 0 && view.baseVersion !== view.currentVersion;
  });
  protected readonly report = REPORT_SECTION;
  protected readonly whole = WHOLE_DECLARATION;
  protected readonly toneOf = toneOf;
  protected readonly day = showDate;
  protected readonly sayDaysLeft = sayDaysLeft;

  protected may(deed: DeclarationView['mayDo'][number]): boolean {
    return this.view()?.mayDo.includes(deed) ?? false;
  }

  protected async act(step: Step): Promise<void> {
    this.failure.set('');
    this.isBusy.set(true);
    try {
      const body = {
        note: this.note().trim() || null,
        ...(step === 'approval' ? { choices: this.choices() } : {}),
      };
      this.resource.set(await firstValueFrom(this.api.step(this.id(), step, body)));
      this.note.set('');
      this.snack.say(done[step]);
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
