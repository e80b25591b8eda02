import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../../session';
import { Drawer, ErrorState, HoldsUnsavedWork, Skeleton, warnBeforeUnload } from '../../ui';
import { PersonFindings } from '../../quality/person-findings';
import { HistoryPanel } from './history-panel';
import { OpenFile } from './open-file';
import { PersonHeader, sayPlace } from './person-header';
import { SectionIndex } from './section-index';
import { ContactSection } from './sections/contact-section';
import { IdentitySection } from './sections/identity-section';
import { OtherSection } from './sections/other-section';
import { PartySection } from './sections/party-section';
import { RecruitmentSection } from './sections/recruitment-section';
import { SalarySection } from './sections/salary-section';
import { TrainingSection } from './sections/training-section';
import { WorkSection } from './sections/work-section';
import { PostsSection } from './sections/posts-section';
import { RecordSection } from './sections/record-section';
import { OpenRecord } from './record/open-record';
import { RestrictedSectionView } from './record/restricted-section';
import { UnlockDesk } from './record/unlock-desk';
import { UnlockForm } from './record/unlock-form';
import { PersonTimeline } from './person-timeline';
import { PersonDuePanel } from '../../due/person-due';
import { PersonTrainingPanel } from '../../training/person-training';

/** One person's file: strip, index, sections that change in place, events, history. */
@Component({
  selector: 'hr-person-page',
  imports: [
    ContactSection,
    Drawer,
    ErrorState,
    HistoryPanel,
    IdentitySection,
    MatButton,
    OtherSection,
    PersonFindings,
    PartySection,
    PersonHeader,
    PersonDuePanel,
    PersonTimeline,
    PersonTrainingPanel,
    PostsSection,
    RecordSection,
    RecruitmentSection,
    RestrictedSectionView,
    RouterLink,
    SalarySection,
    SectionIndex,
    Skeleton,
    TrainingSection,
    UnlockForm,
    WorkSection,
  ],
  providers: [OpenFile, OpenRecord, UnlockDesk],
  templateUrl: './person-page.html',
  styleUrl: './person-page.scss',
})
export class PersonPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();
  protected readonly open = inject(OpenFile);
  protected readonly desk = inject(UnlockDesk);
  private readonly session = inject(SessionStore);
  private readonly top = viewChild<unknown, ElementRef<HTMLElement>>(PersonHeader, { read: ElementRef });

  protected readonly file = this.open.file;
  protected readonly isHistoryOpen = signal(false);
  /** The strip has left the top edge; its short form takes its place there. */
  protected readonly isScrolled = signal(false);
  protected readonly mayReadHistory = computed(() => this.session.can('history.read'));
  protected readonly sayPlace = sayPlace;

  constructor() {
    const title = inject(Title);
    effect(() => this.open.id.set(this.id()));
    effect(() => {
      const name = this.file()?.fullName;
      if (name) title.setTitle(`${name} · Hồ sơ CBCCVC`);
    });
    const watcher = new IntersectionObserver(([seen]) => this.isScrolled.set(!seen.isIntersecting));
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
    effect(() => {
      const header = this.top()?.nativeElement;
      watcher.disconnect();
      if (header) watcher.observe(header);
    });
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.open.hasUnsavedWork();
  }
}
