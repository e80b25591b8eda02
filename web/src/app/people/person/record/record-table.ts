import {
  Component,
  computed,
  inject,
  Injector,
  input,
  runInInjectionContext,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Decision, PaperInput, PersonFile } from '@hr/contracts';
import { checkRecordRow, paperComponentOf } from '@hr/domain';
import { CodeLists } from '../../../fields/code-lists';
import { asFault, Fault } from '../../../fields/field-spec';
import { PaperList } from '../../../papers';
import { SessionStore } from '../../../session';
import { ErrorState, Icon, Panel, Skeleton, StatusTag } from '../../../ui';
import { OpenFile } from '../open-file';
import { RowActions } from '../row-actions';
import { RowEditor } from '../row-editor';
import { RowWork } from '../row-work';
import { sayDecision } from '../spans';
import { AnyRow, OpenRecord } from './open-record';
import { addressOf, RecordColumn, RecordSpec, RowWords } from './record-spec';

interface ShownRow {
  readonly row: AnyRow;
  readonly name: string;
  readonly cells: readonly {
    readonly column: RecordColumn;
    readonly main: string;
    readonly tag: string;
    readonly more: readonly string[];
  }[];
  readonly warnings: readonly string[];
  /** The decision that made the row; such a row is changed by a decision. */
  readonly decision: string;
  /** Where its papers lie: with the decision that made it, else with itself. */
  readonly papers: {
    readonly personId: string;
    readonly aboutTable: NonNullable<PaperInput['aboutTable']>;
    readonly aboutId: string;
    readonly component: string;
  } | null;
}

/** One table of the form: rows that turn into a form in place. Drawn from its declaration. */
@Component({
  selector: 'hr-record-table',
  imports: [ErrorState, Icon, MatButton, PaperList, Panel, RowActions, RowEditor, Skeleton, StatusTag],
  templateUrl: './record-table.html',
  styleUrl: '../rows-table.scss',
  styles: `
    :host {
      display: block;
    }

    .year {
      width: 88px;
    }

    .main,
    .second {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    .warning {
      display: flex;
      gap: 5px;
      color: var(--hr-due);
    }

    .warning hr-icon {
      margin-top: 3px;
    }

    hr-skeleton {
      padding: 14px 16px;
    }
  `,
})
export class RecordTable {
  readonly of = input.required<RecordSpec>();
  private readonly injector = inject(Injector);
  private readonly open = inject(OpenFile);
  private readonly lists = inject(CodeLists);
  private readonly session = inject(SessionStore);
  protected readonly record = inject(OpenRecord);

  /** Made once the declaration is known. */
  protected readonly work = computed(() => {
    const spec = this.of();
    return untracked(() => runInInjectionContext(this.injector, () => this.begin(spec)));
  });
  /** Something is being typed, or stands typed. */
  readonly isBusy = computed(() => this.work().isBusy());
  protected readonly rows = computed<readonly ShownRow[] | undefined>(() =>
    this.record.rows(this.of().key)?.map((row) => this.show(row)),
  );
  protected readonly mayAdd = computed(
    () => this.work().mayWrite() && !(this.of().isSingle && (this.rows()?.length ?? 0) > 0),
  );

  private begin(spec: RecordSpec): RowWork<AnyRow> {
    const work: RowWork<AnyRow> = new RowWork<AnyRow>({
      kind: `record/${addressOf(spec)}`,
      noun: spec.noun,
      specs: spec.fields,
      rules: (values) => this.check(values, work.current()),
      rowsOf: () => this.record.rowsNow(spec.key, spec.restricted !== undefined),
      idOf: ({ id }) => id,
      say: (row) => this.nameOf(row),
      fresh: () => spec.fresh ?? {},
    });
    return work;
  }

  private check(values: Readonly<Record<string, string>>, row: AnyRow | null): readonly Fault[] {
    const file: PersonFile | undefined = this.open.file();
    const { key } = this.of();
    return checkRecordRow(
      key,
      { ...values, id: row?.id },
      {
        today: this.session.today(),
        birthDate: file?.birthDate,
        sex: file?.sex,
        partyJoinedOn: file?.partyJoinedOn,
        others: (this.record.rows(key) ?? []).filter(({ id }) => id !== row?.id),
      },
    )
      .filter(({ path }) => path in values)
      .map(asFault);
  }

  private show(row: AnyRow): ShownRow {
    const words = this.words(row);
    return {
      row,
      name: this.nameOf(row),
      cells: this.of().columns.map((column) => ({
        column,
        main: column.main(words),
        tag: column.tag?.(words) ?? '',
        more: column.more?.(words) ?? [],
      })),
      warnings: this.record.warnings(this.of().key, row.id).map(({ detail }) => detail),
      decision: sayDecision((row['decision'] as Decision | null | undefined) ?? null),
      papers: this.papersOf(row),
    };
  }

  private papersOf(row: AnyRow): ShownRow['papers'] {
    const table = this.of().papers;
    if (!table) return null;
    const decision = row['decision'] as Decision | null | undefined;
    return {
      personId: this.open.id(),
      ...(decision
        ? { aboutTable: 'decision', aboutId: decision.id }
        : { aboutTable: table, aboutId: row.id }),
      component: paperComponentOf(table),
    };
  }

  private nameOf(row: AnyRow): string {
    const { columns, noun } = this.of();
    const words = this.words(row);
    const name = (columns.find(({ isName }) => isName) ?? columns[0])?.main(words) ?? '';
    return [name || noun, columns[0]?.isName ? '' : (columns[0]?.main(words) ?? '')]
      .filter(Boolean)
      .join(', ');
  }

  private words(row: AnyRow): RowWords {
    return new RowWords(row, this.lists, this.of().fields);
  }
}
