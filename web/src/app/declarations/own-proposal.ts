import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { DeclarationView, EditableSection, ProposalInput } from '@hr/contracts';
import { type DeclarableTable, declarableSection } from '@hr/domain';
import { firstValueFrom, of } from 'rxjs';
import { toEdited, toPayload } from '../fields/edited-values';
import { FieldsEditor } from '../fields/fields-editor';
import { FieldsForm } from '../fields/fields-form';
import { FieldsGrid } from '../fields/fields-grid';
import {
  ErrorState,
  type HoldsUnsavedWork,
  PageHeader,
  Panel,
  Problem,
  asProblem,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { DeclarationsApi } from './declarations-api';
import { RowProposals } from './row-proposals';
import { sectionSpecs } from './section-specs';

/** One section of the own file as a proposal: single facts in a form, rows one by one, then sent as one declaration. */
@Component({
  selector: 'hr-own-proposal',
  imports: [
    ErrorState,
    FieldsForm,
    FieldsGrid,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './own-proposal.html',
  styleUrl: './own-proposal.scss',
})
export class OwnProposal implements HoldsUnsavedWork {
  private readonly api = inject(DeclarationsApi);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  /** From the address. */
  readonly section = input.required<string>();
  readonly dot = input<string>();
  readonly toKhai = input<string>();

  protected readonly spec = computed(() => declarableSection(this.section()));
  protected readonly current = httpResource<EditableSection>(() => `/api/own/sections/${this.section()}`);
  protected readonly earlier = httpResource<DeclarationView>(() =>
    this.toKhai() ? `/api/own/declarations/${this.toKhai()}` : undefined,
  );
  protected readonly editor = signal<FieldsEditor | null>(null);
  protected readonly tables = signal<readonly RowProposals[]>([]);
  protected readonly note = signal('');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSending = signal(false);
  private readonly isDone = signal(false);
  /** The draft that holds what was typed: kept once, it is changed by another try and not made again. */
  private readonly kept = linkedSignal(() => this.toKhai() ?? null);
  private readonly makeEditor = (): FieldsEditor =>
    new FieldsEditor({ specs: sectionSpecs(this.spec() ?? emptySection), save: () => of(null) });

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
    effect(() => {
      const current = this.current.hasValue() ? this.current.value() : undefined;
      const earlier = this.toKhai() ? (this.earlier.hasValue() ? this.earlier.value() : undefined) : null;
      if (current && earlier !== undefined)
        untracked(() => runInInjectionContext(this.injector, () => this.start(current, earlier)));
    });
  }

  hasUnsavedWork(): boolean {
    if (this.isDone()) return false;
    return (this.editor()?.isDirty() ?? false) || this.tables().some(({ proposed }) => proposed().length > 0);
  }

  protected async finish(isSent: boolean): Promise<void> {
    this.problem.set(null);
    this.isSending.set(true);
    try {
      const kept = await firstValueFrom(this.api.keep(this.input(), this.kept()));
      this.kept.set(kept.id);
      if (isSent) await firstValueFrom(this.api.submit(kept.id));
      this.isDone.set(true);
      this.snack.say(
        isSent
          ? `Đã gửi tờ khai số ${kept.number}`
          : 'Đã lưu nháp. Đính kèm minh chứng cạnh từng thay đổi rồi gửi.',
      );
      await this.router.navigate(['/cua-toi/to-khai', kept.id]);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.isSending.set(false);
    }
  }

  protected reload(): void {
    if (this.current.error()) this.current.reload();
    if (this.earlier.error()) this.earlier.reload();
  }

  private start(current: EditableSection, earlier: DeclarationView | null): void {
    const spec = this.spec();
    if (!spec || this.editor()) return;
    const proposal = earlier?.proposal;
    const editor = this.makeEditor();
    const before = toEdited(editor.specs, current.fields, current.addresses);
    const edited = toEdited(
      editor.specs,
      { ...current.fields, ...proposal?.fields },
      { ...current.addresses, ...proposal?.addresses },
    );
    editor.open(before, edited);
    this.editor.set(editor);
    this.note.set(earlier?.note ?? '');
    this.tables.set(
      spec.tables.map((table: DeclarableTable) => {
        const rows = current.tables.find((one) => one.table === table.table)?.rows ?? [];
        return new RowProposals(
          table,
          rows,
          (proposal?.rows ?? []).filter((row) => row['table'] === table.table),
        );
      }),
    );
  }

  private input(): ProposalInput {
    const editor = this.editor();
    const { addresses, ...fields } = editor ? toPayload(editor.specs, editor.edited(), editor.before()) : {};
    return {
      section: this.section() as ProposalInput['section'],
      fields,
      ...(addresses ? { addresses: addresses as ProposalInput['addresses'] } : {}),
      rows: this.tables().flatMap((table) => table.payload()),
      note: this.note().trim() || null,
      campaignId: this.dot() ?? null,
    };
  }
}

const emptySection = { code: '', name: '', fields: [], addresses: [], tables: [] };
