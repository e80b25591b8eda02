import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SalaryPosition } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { SessionStore } from '../../../session';
import { DatePipe, Panel, showDate, StatusTag } from '../../../ui';
import { CodeLists } from '../../../fields/code-lists';
import { inForce, nextStep } from '../next-step';
import { PaperList } from '../../../papers';
import { DecisionLink } from '../decision-link';
import { OpenFile } from '../open-file';
import { ComputedItem } from '../record/computed-item';
import { RowActions } from '../row-actions';
import { RowEditor } from '../row-editor';
import { RowWork } from '../row-work';
import { salaryRows } from './salary-rows';

/** Grade and step over time; nothing is ever overwritten. */
@Component({
  selector: 'hr-salary-section',
  imports: [
    DecisionLink,
    ComputedItem,
    DatePipe,
    MatButton,
    Panel,
    PaperList,
    RowActions,
    RowEditor,
    StatusTag,
  ],
  templateUrl: './salary-section.html',
  styleUrl: '../rows-table.scss',
  styles: `
    hr-panel + hr-panel {
      margin-top: 12px;
    }

    .wide {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class SalarySection {
  private readonly file = inject(OpenFile).file;
  protected readonly personId = inject(OpenFile).id;
  protected readonly work = new RowWork<SalaryPosition>(salaryRows(inject(CodeLists)));
  protected readonly current = computed(() => this.file()?.currentItems.salary ?? null);
  protected readonly rows = computed(() =>
    [...(this.file()?.salaryPositions ?? [])].sort(
      (a, b) => b.paidFrom.localeCompare(a.paidFrom) || b.revision - a.revision,
    ),
  );
  protected readonly note = computed(() => {
    const count = inForce(this.rows()).length;
    const next = nextStep(this.rows());
    return [
      'mục 37.1',
      count > 0 ? `${count} lần xếp lương` : '',
      next ? `tính tiếp: bậc ${next.step} từ ${showDate(next.on)}` : '',
    ]
      .filter(Boolean)
      .join(' · ');
  });

  private readonly session = inject(SessionStore);
  protected readonly mayPrint = computed(() => this.session.can('person.print'));

  protected printOf(row: SalaryPosition, format: 'docx' | 'pdf'): string {
    return `/api/people/${this.file()?.id ?? ''}/salary-positions/${row.id}/prints/quyet-dinh-luong.${format}`;
  }

  protected sayStep({ step, steps }: SalaryPosition): string {
    return step === null ? '' : steps === null ? String(step) : `${step}/${steps}`;
  }

  protected sayDecimal(value: string | null, digits: number): string {
    return value === null ? '' : formatDecimal(value, digits);
  }

  /** 100 % goes without saying. */
  protected sayShare(row: SalaryPosition): string {
    const over =
      row.overScalePercent && Number(row.overScalePercent) > 0
        ? `vượt khung ${plain(row.overScalePercent)} %`
        : '';
    const paid =
      row.paidPercent && Number(row.paidPercent) !== 100 ? `hưởng ${plain(row.paidPercent)} %` : '';
    return [over, paid].filter(Boolean).join(', ');
  }
}

function plain(value: string): string {
  return formatDecimal(value.replace(/\.?0+$/, ''));
}
