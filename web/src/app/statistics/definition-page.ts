import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ReportView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import {
  asProblem,
  Confirm,
  ErrorState,
  type HoldsUnsavedWork,
  Icon,
  PageHeader,
  Panel,
  showDate,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { type PlacedProblem, placed } from './definition-lines';
import { ReportsApi } from './reports-api';

/** A report's layout as text: read, taken away as a file, put back as a new version from a day on. */
@Component({
  selector: 'hr-definition-page',
  imports: [ErrorState, Icon, MatButton, PageHeader, Panel, Skeleton, StatusTag],
  templateUrl: './definition-page.html',
  styleUrl: './definition-page.scss',
})
export class DefinitionPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();
  /** The version that holds on this day. */
  readonly asOf = input<string>();

  private readonly api = inject(ReportsApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  private readonly gutter = viewChild<ElementRef<HTMLElement>>('gutter');

  protected readonly view = httpResource<ReportView>(() => ({
    url: `/api/reports/${this.id()}`,
    params: { ...(this.asOf() ? { asOf: this.asOf() ?? '' } : {}) },
  }));
  protected readonly known = computed(() => (this.view.hasValue() ? this.view.value() : undefined));
  protected readonly text = linkedSignal(() => this.known()?.yaml ?? '');
  protected readonly lineNumbers = computed(() =>
    this.text()
      .split('\n')
      .map((_, at) => at + 1),
  );
  protected readonly problems = linkedSignal<unknown, readonly PlacedProblem[] | null>({
    source: this.text,
    computation: () => null,
  });
  protected readonly wrongLines = computed(() => new Set((this.problems() ?? []).map(({ line }) => line)));
  protected readonly isBusy = signal(false);
  protected readonly say = showDate;
  protected readonly summary = computed(() => {
    const view = this.known();
    if (!view) return '';
    const until = view.validUntil ? ` đến ${showDate(view.validUntil)}` : ' đến nay';
    return `${view.form} · phiên bản ${view.version}, từ ${showDate(view.validFrom)}${until} · ${saySource(view.source)}`;
  });

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.known() !== undefined && this.text() !== this.known()?.yaml;
  }

  protected async check(): Promise<void> {
    this.isBusy.set(true);
    try {
      const { errors } = await firstValueFrom(this.api.checkDefinition(this.text()));
      this.problems.set(placed(this.text(), errors));
    } catch (error) {
      this.refuse(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async save(): Promise<void> {
    const from = /^valid:\s*\{?\s*from:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(this.text())?.[1];
    const isSure = await this.confirm.ask({
      heading: 'Ban hành phiên bản mới?',
      text: `Từ ${from ? showDate(from) : 'ngày ghi trong mẫu'}, báo cáo tính theo mẫu này. Số liệu trước ngày đó và các bản đã chốt vẫn theo mẫu cũ.`,
      action: 'Ban hành',
    });
    if (!isSure) return;
    this.isBusy.set(true);
    try {
      const saved = await firstValueFrom(this.api.saveDefinition(this.id(), this.text()));
      this.view.set(saved);
      this.problems.set(null);
      this.snack.say(`Đã ban hành phiên bản ${saved.version}`);
    } catch (error) {
      this.refuse(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async upload(box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    if (file) this.text.set(await file.text());
    box.value = '';
  }

  protected download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.text()], { type: 'application/yaml' }));
    link.download = `${this.id()}.yaml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  protected goTo(line: number): void {
    const box = this.box()?.nativeElement;
    if (!box || line < 1) return;
    const lines = this.text().split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    box.focus();
    box.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    box.scrollTop = Math.max(0, (line - 6) * 20);
  }

  /** Numbers of lines follow the text. */
  protected follow(): void {
    const [box, gutter] = [this.box()?.nativeElement, this.gutter()?.nativeElement];
    if (box && gutter) gutter.scrollTop = box.scrollTop;
  }

  private refuse(error: unknown): void {
    const problem = asProblem(error);
    const errors = problem.errors.map(({ pointer, detail }) => ({
      pointer: pointer.replace(/^#?\/yaml/, ''),
      detail,
    }));
    this.problems.set(
      placed(this.text(), errors.length > 0 ? errors : [{ pointer: '', detail: problem.detail }]),
    );
  }
}

/** The source of a form without the marks of how well it is known; a guess says so in words. */
function saySource(source: string): string {
  return source
    .replaceAll('[?]', '(chưa chắc)')
    .replace(/\[[A-Z]\d?\]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
