import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ImportView } from '@hr/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import {
  asProblem,
  Confirm,
  DatePipe,
  Empty,
  ErrorState,
  type HoldsUnsavedWork,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
  pollWhile,
} from '../ui';
import { isMoving, kindWords, type NewerChange, stateWords } from './import-views';
import { ImportMapping } from './import-mapping';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import { ImportsApi } from './imports-api';
import { newerIn } from './newer-changes';

const everyMs = 1_000;

/** One list on its way: read, mapped, looked through, written, and taken back if need be. */
@Component({
  selector: 'hr-import-page',
  imports: [
    DatePipe,
    Empty,
    ErrorState,
    Icon,
    ImportMapping,
    ImportProgress,
    ImportRows,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage implements HoldsUnsavedWork {
  private readonly api = inject(ImportsApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  /** What the address says. */
  readonly id = input.required<string>();
  readonly loc = input<string>();
  readonly page = input<string>();

  private readonly mapping = viewChild(ImportMapping);
  protected readonly stateWords = stateWords;
  protected readonly resource = httpResource<ImportView>(
    () => `/api/imports/${encodeURIComponent(this.id())}`,
  );
  /** The last answer stays on screen while the next is on its way, or does not come. */
  protected readonly view = linkedSignal<{ id: string; now: ImportView | undefined }, ImportView | undefined>(
    {
      source: () => ({ id: this.id(), now: this.resource.hasValue() ? this.resource.value() : undefined }),
      computation: ({ id, now }, before) => now ?? (before?.source.id === id ? before.value : undefined),
    },
  );
  protected readonly isWorking = computed(() => isMoving(this.view()?.state ?? 'failed'));
  /** Open while it is asked; in the preview on demand. */
  protected readonly isMappingOpen = linkedSignal(() => this.view()?.state === 'mapping');
  protected readonly isBusy = signal(false);
  protected readonly newer = linkedSignal<string, readonly NewerChange[] | null>({
    source: this.id,
    computation: () => null,
  });
  protected readonly filter = computed(() => this.loc() ?? '');
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));

  protected readonly good = computed(
    () => (this.view()?.counts.new ?? 0) + (this.view()?.counts.changed ?? 0),
  );
  private readonly left = computed(
    () => (this.view()?.counts.problems ?? 0) + (this.view()?.counts.ambiguous ?? 0),
  );
  protected readonly hasRows = computed(() =>
    ['ready', 'applied', 'undone'].includes(this.view()?.state ?? ''),
  );
  protected readonly hasRejected = computed(() => this.hasRows() && this.left() > 0 && !this.isMappingOpen());
  protected readonly mayRemove = computed(() => {
    const view = this.view();
    return view?.mayWrite === true && !['applying', 'applied', 'undoing'].includes(view.state);
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    if (!view) return '';
    return [
      view.kind ? kindWords[view.kind] : '',
      view.organisationName ?? '',
      `tính đến ${showDate(view.asOf)}`,
      `${view.createdBy ?? 'tài khoản đã xóa'} tải lên ${showDate(view.createdAt)}`,
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly written = computed(() => {
    const { counts } = this.view() ?? {};
    if (!counts) return '';
    const parts = [
      counts.new > 0 ? `${showNumber(counts.new)} hồ sơ mới` : '',
      counts.changed > 0 ? `${showNumber(counts.changed)} hồ sơ đã có được cập nhật` : '',
      this.left() > 0 ? `${showNumber(this.left())} dòng chưa ghi` : '',
    ];
    return parts.filter(Boolean).join(', ');
  });

  constructor() {
    pollWhile(this.resource, this.isWorking, everyMs);
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.mapping()?.isDirty() ?? false;
  }

  protected take(view: ImportView): void {
    this.resource.set(view);
  }

  protected async apply({ id, counts, organisationName }: ImportView): Promise<void> {
    const acts = [
      counts.new > 0 ? `Thêm ${showNumber(counts.new)} hồ sơ mới` : '',
      counts.changed > 0
        ? `${counts.new > 0 ? 'cập nhật' : 'Cập nhật'} ${showNumber(counts.changed)} hồ sơ đã có`
        : '',
    ];
    const left =
      this.left() > 0 ? ` ${showNumber(this.left())} dòng có lỗi hoặc chưa chọn không được ghi.` : '';
    const isSure = await this.confirm.ask({
      heading: `Ghi ${showNumber(this.good())} dòng vào sổ?`,
      text: `${acts.filter(Boolean).join(', ')} vào ${organisationName ?? 'đơn vị đã chọn'}.${left} Sau đó vẫn hoàn tác được cả danh sách, chừng nào chưa ai sửa các hồ sơ này.`,
      action: 'Ghi vào sổ',
    });
    if (isSure) await this.act(this.api.apply(id));
  }

  protected async undo({ id, counts }: ImportView): Promise<void> {
    const acts = [
      counts.new > 0 ? `Xóa ${showNumber(counts.new)} hồ sơ đã thêm` : '',
      counts.changed > 0
        ? `${counts.new > 0 ? 'trả' : 'Trả'} ${showNumber(counts.changed)} hồ sơ đã cập nhật về như trước`
        : '',
    ];
    const isSure = await this.confirm.ask({
      heading: 'Hoàn tác cả danh sách?',
      text: `${acts.filter(Boolean).join(', ')}. Lịch sử vẫn giữ lại việc ghi và việc hoàn tác. Nếu có hồ sơ được sửa sau khi ghi thì không hoàn tác.`,
      action: 'Hoàn tác cả danh sách',
      grave: true,
    });
    if (!isSure) return;
    this.newer.set(null);
    await this.act(this.api.undo(id));
  }

  protected async remove({ id, fileName }: ImportView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Bỏ danh sách này?',
      text: `Tệp ${fileName} và phần xem trước bị xóa. Sổ không thay đổi gì; muốn nhập lại thì tải tệp lên lại.`,
      action: 'Bỏ danh sách',
      grave: true,
    });
    if (!isSure) return;
    this.isBusy.set(true);
    try {
      await firstValueFrom(this.api.remove(id), { defaultValue: undefined });
      this.isMappingOpen.set(false);
      this.snack.say('Đã bỏ danh sách');
      await this.router.navigateByUrl('/nhap-lieu');
    } catch (error) {
      this.say(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  private async act(work: Observable<ImportView>): Promise<void> {
    this.isBusy.set(true);
    try {
      this.take(await firstValueFrom(work));
    } catch (error) {
      const newer = newerIn(asProblem(error));
      if (newer) this.newer.set(newer);
      else this.say(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Whoever was faster may have moved the list on; the screen shows how it now stands. */
  private say(error: unknown): void {
    this.snack.say(asProblem(error).message);
    this.resource.reload();
  }
}
