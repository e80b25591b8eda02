import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { FieldsGrid } from '../fields/fields-grid';
import type { FieldSpec } from '../fields/field-spec';
import {
  ErrorState,
  ErrorSummary,
  HoldsUnsavedWork,
  Icon,
  PageHeader,
  Panel,
  SaveKey,
  showDate,
  showNumber,
  Skeleton,
  Snack,
  warnBeforeUnload,
} from '../ui';
import { ChangePreview } from './change-preview';
import { DraftPeople } from './draft-people';
import { DraftStart } from './draft-start';
import { DraftWork } from './draft-work';
import { KindChooser } from './kind-chooser';
import { KindList } from './kind-list';
import { PeopleChooser } from './people-chooser';
import { isForemost } from './row-keys';

/** An officer writes a decision down: kind, people, document, what it says; beside it, what the files would become. */
@Component({
  selector: 'hr-new-decision',
  imports: [
    ChangePreview,
    DraftPeople,
    ErrorState,
    ErrorSummary,
    FieldsGrid,
    FormRoot,
    Icon,
    KindChooser,
    MatButton,
    PageHeader,
    Panel,
    PeopleChooser,
    SaveKey,
    Skeleton,
  ],
  providers: [DraftWork, DraftStart],
  templateUrl: './new-decision.html',
  styleUrl: './new-decision.scss',
})
export class NewDecision implements HoldsUnsavedWork {
  /** What the address says. */
  readonly corrects = input<string>();

  protected readonly work = inject(DraftWork);
  protected readonly start = inject(DraftStart);
  protected readonly kinds = inject(KindList);
  private readonly router = inject(Router);
  private readonly chooser = viewChild(KindChooser);
  private readonly more = viewChild<ElementRef<HTMLDetailsElement>>('more');

  protected readonly isChoosing = signal(false);
  protected readonly kindName = computed(() => this.kinds.nameOf(this.work.kindCode()));
  protected readonly needsSecond = computed(() => this.kinds.needsConfirmation(this.work.kindCode()));
  protected readonly summary = computed(() =>
    this.work.correctsId()
      ? 'Thay cho quyết định đã ghi sai; bản cũ vẫn còn trong sổ với dấu “Đã đính chính”'
      : 'Hồ sơ đổi theo quyết định; xem trước từng dòng rồi mới ghi',
  );
  protected readonly peopleNote = computed(() => {
    const count = this.work.people().length;
    return count === 0 ? 'một hay nhiều người' : `${showNumber(count)} người`;
  });
  protected readonly day = computed(() => this.work.model().document.values['effectiveOn'] ?? '');
  protected readonly foremost = computed(() => this.common().filter(({ key }) => this.isFirst(key)));
  protected readonly further = computed(() => this.common().filter(({ key }) => !this.isFirst(key)));
  private readonly common = computed<readonly FieldSpec[]>(() => this.work.shape()?.common ?? []);
  protected readonly hasContent = computed(() => this.common().length > 0);
  protected readonly documentWarnings = computed(() => this.work.warningsAt(['document']));
  protected readonly commonWarnings = computed(() => this.work.warningsAt(['common']));

  constructor() {
    const snack = inject(Snack);
    warnBeforeUnload(() => this.hasUnsavedWork());
    effect(() => {
      const id = this.corrects();
      untracked(() => this.start.begin(id ?? null));
    });
    // What the server or a rule holds against a folded field opens the fold.
    effect(() => {
      const fold = this.more()?.nativeElement;
      const isWrong = this.further().some(({ key }) => this.work.form.common.values[key]?.().errors().length);
      if (fold && isWrong) fold.open = true;
    });
    effect(() => {
      const result = this.work.recorded();
      if (!result) return;
      snack.say(
        result.state === 'WAITING'
          ? 'Đã ghi; quyết định chờ người thứ hai xác nhận'
          : result.isUpcoming
            ? `Đã ghi nhận; có hiệu lực từ ${showDate(this.day())}`
            : 'Đã ghi nhận quyết định, hồ sơ đã đổi theo',
      );
      untracked(() => void this.router.navigate(['/quyet-dinh', result.id], { replaceUrl: true }));
    });
  }

  hasUnsavedWork(): boolean {
    return this.work.hasUnsavedWork();
  }

  protected choose(code: string): void {
    this.isChoosing.set(false);
    this.work.chooseKind(code);
  }

  protected chooseAgain(): void {
    this.isChoosing.set(true);
    setTimeout(() => this.chooser()?.focus());
  }

  private isFirst(key: string): boolean {
    const kind = this.work.kind();
    return kind !== undefined && isForemost(kind, key);
  }
}
