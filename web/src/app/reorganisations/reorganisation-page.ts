import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Reorganisation, ReorganisationPreview } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  asProblem,
  Confirm,
  ErrorState,
  type HoldsUnsavedWork,
  PageHeader,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { AffectedList } from './affected-list';
import { DocumentEditor } from './document-editor';
import { PositionsEditor } from './positions-editor';
import { PreviewView } from './preview-view';
import { kindWords, stateOf } from './reorganisation-words';
import { ReorganisationsApi, reorganisationsUrl } from './reorganisations-api';
import { TargetsEditor } from './targets-editor';
import { UndoDrawer } from './undo-drawer';
import { UnitMaps } from './unit-maps';
import { UnitsEditor } from './units-editor';

const views = [
  { code: '', text: 'Kết quả' },
  { code: 'ban-do', text: 'Đơn vị cũ, mới' },
  { code: 'don-vi', text: 'Đơn vị' },
  { code: 'vi-tri', text: 'Vị trí' },
  { code: 'nguoi', text: 'Người' },
  { code: 'muc-tieu', text: 'Mục tiêu' },
  { code: 'van-ban', text: 'Văn bản' },
];

/** One reorganisation: written as a draft, seen through as figures, applied, undone. */
@Component({
  selector: 'hr-reorganisation-page',
  imports: [
    AffectedList,
    DocumentEditor,
    ErrorState,
    MatButton,
    PageHeader,
    PositionsEditor,
    PreviewView,
    RouterLink,
    Skeleton,
    StatusTag,
    TargetsEditor,
    UndoDrawer,
    UnitMaps,
    UnitsEditor,
  ],
  templateUrl: './reorganisation-page.html',
  styleUrl: './reorganisation-page.scss',
})
export class ReorganisationPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();

  private readonly api = inject(ReorganisationsApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(SessionStore);
  private readonly lists = inject(CodeLists);
  private readonly unitsEditor = viewChild(UnitsEditor);
  private readonly positionsEditor = viewChild(PositionsEditor);
  private readonly targetsEditor = viewChild(TargetsEditor);
  private readonly documentEditor = viewChild(DocumentEditor);
  /** Only the one that is shown is there. */
  private readonly editor = computed(
    () => this.unitsEditor() ?? this.positionsEditor() ?? this.targetsEditor() ?? this.documentEditor(),
  );

  protected readonly resource = httpResource<Reorganisation>(() => `${reorganisationsUrl}/${this.id()}`);
  protected readonly draft = linkedSignal<Reorganisation | null, Reorganisation | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly preview = httpResource<ReorganisationPreview>(
    () => `${reorganisationsUrl}/${this.id()}/preview`,
  );
  private readonly asked = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly view = computed(() => this.asked().get('xem') ?? '');
  protected readonly views = computed(() =>
    views.filter(
      ({ code }) =>
        (code !== 'van-ban' || this.draft()?.mayEdit) &&
        (code !== 'ban-do' || this.draft()?.state === 'APPLIED'),
    ),
  );
  protected readonly mayWrite = computed(() => this.session.can('reorganisation.write'));
  protected readonly isApplying = signal(false);
  protected readonly isUndoing = signal(false);
  protected readonly fault = signal<string | null>(null);
  protected readonly kindWords = kindWords;
  protected readonly stateOf = stateOf;
  protected readonly summary = computed(() => {
    const draft = this.draft();
    if (!draft) return '';
    const document = draft.documentNumber
      ? ` · ${draft.documentNumber}${draft.documentDate ? ` ngày ${showDate(draft.documentDate)}` : ''}`
      : '';
    return `${kindWords[draft.kind]} · hiệu lực ${showDate(draft.effectiveOn)}${document}`;
  });
  /** Who did what, in a line below the heading. */
  protected readonly story = computed(() => {
    const draft = this.draft();
    if (!draft) return '';
    const entered = draft.enteredBy ? `${draft.enteredBy} lập ${showDate(draft.enteredAt)}` : '';
    const applied = draft.appliedAt
      ? `${draft.appliedBy ?? 'Hệ thống'} áp dụng ${showDate(draft.appliedAt)}`
      : '';
    const undone = draft.undoneAt
      ? `${draft.undoneBy ?? ''} hoàn tác ${showDate(draft.undoneAt)}: ${draft.undoReason ?? ''}`
      : '';
    return [entered, applied, undone].filter((part) => part !== '').join(' · ');
  });

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
    let seen: number | undefined;
    effect(() => {
      const version = this.draft()?.version;
      if (seen !== undefined && version !== seen) untracked(() => this.preview.reload());
      seen = version;
    });
  }

  hasUnsavedWork(): boolean {
    return this.editor()?.isChanged() ?? false;
  }

  protected async show(code: string): Promise<void> {
    await this.router.navigate([], { queryParams: { xem: code || null }, queryParamsHandling: 'replace' });
  }

  protected take(draft: Reorganisation): void {
    this.fault.set(null);
    this.draft.set(draft);
  }

  /** Applied or undone: units came, went or changed their names. */
  protected settle(draft: Reorganisation): void {
    this.lists.reloadUnits();
    this.take(draft);
  }

  protected async apply(): Promise<void> {
    const [draft, preview] = [this.draft(), this.preview.hasValue() ? this.preview.value() : null];
    if (!draft || !preview) return;
    // The plan as it is stored would be applied, and not what stands on the screen.
    if (this.hasUnsavedWork()) {
      this.fault.set('Phần đang mở có thay đổi chưa lưu. Hãy lưu phương án hoặc bỏ thay đổi, rồi áp dụng.');
      return;
    }
    const isSure = await this.confirm.ask({
      heading: `Áp dụng “${draft.name}”?`,
      text: `${preview.moved} người chuyển theo một quyết định, có hiệu lực ${showDate(draft.effectiveOn)}. Hoàn tác được đến ngày đó, và sau đó khi chưa có gì mới hơn.`,
      action: 'Áp dụng',
    });
    if (!isSure) return;
    this.isApplying.set(true);
    this.fault.set(null);
    try {
      this.settle(await firstValueFrom(this.api.apply(draft.id, preview.version, preview.digest)));
      this.snack.say('Đã áp dụng phương án');
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
      this.resource.reload();
      this.preview.reload();
    } finally {
      this.isApplying.set(false);
    }
  }

  protected async copy(): Promise<void> {
    await this.tryTo(async () => {
      const copy = await firstValueFrom(this.api.copy(this.id()));
      this.snack.say('Đã lập phương án khác từ phương án này');
      await this.router.navigate(['/don-vi/sap-xep', copy.id]);
    });
  }

  protected async remove(): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    const isSure = await this.confirm.ask({
      heading: `Bỏ phương án “${draft.name}”?`,
      text: 'Bản nháp và các ngoại lệ của nó không còn. Sổ không thay đổi.',
      action: 'Bỏ phương án',
      grave: true,
    });
    if (!isSure) return;
    await this.tryTo(async () => {
      await firstValueFrom(this.api.remove(draft.id, draft.version));
      await this.router.navigate(['/don-vi/sap-xep']);
    });
  }

  private async tryTo(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    }
  }
}
