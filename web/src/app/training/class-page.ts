import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { CLASS_FORMS, CLASS_STATES } from '@hr/domain';
import {
  ErrorState,
  type HoldsUnsavedWork,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  Skeleton,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { AttendanceGridView } from './attendance-grid';
import { ClassActDrawer, classActWords } from './class-act-drawer';
import { ClassCertificates } from './class-certificates';
import { ClassCost } from './class-cost';
import { ClassPapers } from './class-papers';
import { ClassPeople } from './class-people';
import { ClassResults } from './class-results';
import { sayMoney } from './say-money';
import { classTones } from './training-look';
import type { ClassAct, TrainingClass } from './training-types';

const tabs = [
  { key: 'nguoi', label: 'Người học' },
  { key: 'diem-danh', label: 'Điểm danh' },
  { key: 'ket-qua', label: 'Kết quả' },
  { key: 'chung-chi', label: 'Chứng chỉ' },
  { key: 'giay-to', label: 'Giấy tờ, đánh giá' },
  { key: 'kinh-phi', label: 'Kinh phí' },
] as const;
type Part = (typeof tabs)[number]['key'];

/** One class: its people, attendance, results, certificates, papers and cost. */
@Component({
  selector: 'hr-class-page',
  imports: [
    AttendanceGridView,
    ClassActDrawer,
    ClassCertificates,
    ClassCost,
    ClassPapers,
    ClassPeople,
    ClassResults,
    ErrorState,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './class-page.html',
  styleUrls: ['./training-page.scss', './class-page.scss'],
})
export class TrainingClassPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();
  readonly muc = input<string>();
  private readonly router = inject(Router);

  protected readonly resource = httpResource<TrainingClass>(() => `/api/training/classes/${this.id()}`);
  protected readonly view = linkedSignal<
    { readonly id: string; readonly now: TrainingClass | null },
    TrainingClass | null
  >({
    source: () => ({ id: this.id(), now: this.resource.hasValue() ? this.resource.value() : null }),
    // The last answer stays while the next is on its way, as long as it is the same class.
    computation: ({ id, now }, before) => now ?? (before?.value?.id === id ? before.value : null),
  });
  protected readonly tabs = tabs;
  protected readonly part = computed<Part>(() => tabs.find(({ key }) => key === this.muc())?.key ?? 'nguoi');
  protected readonly isFull = computed(() => {
    const view = this.view();
    return view !== null && view.seated >= view.capacity;
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    return view
      ? [
          view.code,
          view.kindName,
          view.schoolName,
          CLASS_FORMS[view.form].toLowerCase(),
          `${showDate(view.startsOn)} – ${showDate(view.endsOn)}`,
        ]
          .filter(Boolean)
          .join(' · ')
      : '';
  });
  protected readonly asked = signal<ClassAct | null>(null);
  protected readonly actWords = classActWords;
  protected readonly tones = classTones;
  protected readonly stateNames = CLASS_STATES;
  protected readonly sayMoney = sayMoney;
  private readonly results = viewChild(ClassResults);
  private readonly papers = viewChild(ClassPapers);

  constructor() {
    const title = inject(Title);
    effect(() => {
      const name = this.view()?.name;
      if (name) title.setTitle(`${name} · Hồ sơ CBCCVC`);
    });
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return (this.results()?.hasUnsavedWork() ?? false) || (this.papers()?.hasUnsavedWork() ?? false);
  }

  protected take(view: TrainingClass): void {
    this.resource.set(view);
    this.asked.set(null);
  }

  /** @returns whether that part is shown now */
  protected go(part: Part): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { muc: part === 'nguoi' ? null : part },
      queryParamsHandling: 'merge',
    });
  }

  /** Arrows go from tab to tab, as in every row of tabs. */
  protected async step(event: KeyboardEvent): Promise<void> {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ key }) => key === this.part());
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    if (await this.go(next.key)) document.getElementById(`tab-${next.key}`)?.focus();
  }
}
