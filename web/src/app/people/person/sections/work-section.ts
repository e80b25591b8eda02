import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Employment } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { SessionStore } from '../../../session';
import { Panel, StatusTag } from '../../../ui';
import { PaperList } from '../../../papers';
import { DecisionLink } from '../decision-link';
import { OpenFile } from '../open-file';
import { RowActions } from '../row-actions';
import { RowEditor } from '../row-editor';
import { RowWork } from '../row-work';
import { saySpan } from '../spans';
import { assignmentRows } from './assignment-rows';
import { employmentRows } from './employment-rows';

/** Where and as what someone has worked: posts above, the employment they stand on below. */
@Component({
  selector: 'hr-work-section',
  imports: [DecisionLink, MatButton, Panel, PaperList, RowActions, RowEditor, StatusTag],
  templateUrl: './work-section.html',
  styleUrl: '../rows-table.scss',
  styles: `
    hr-panel + hr-panel {
      margin-top: 12px;
    }
  `,
})
export class WorkSection {
  private readonly file = inject(OpenFile).file;
  protected readonly personId = inject(OpenFile).id;
  private readonly session = inject(SessionStore);
  protected readonly posts = new RowWork(assignmentRows);
  protected readonly terms = new RowWork(employmentRows);
  protected readonly assignments = computed(() => latestFirst(this.file()?.assignments ?? []));
  protected readonly employments = computed(() => latestFirst(this.file()?.employments ?? []));
  protected readonly saySpan = saySpan;
  protected readonly formatDecimal = formatDecimal;

  /** Who manages and who pays, where that is not the unit itself. */
  protected sayOthers(row: Employment): readonly string[] {
    const {
      usingOrganisationId: using,
      managingOrganisationId: managing,
      payingOrganisationId: paying,
    } = row;
    if (managing === paying && managing !== using)
      return [`quản lý, trả lương: ${row.managingOrganisationName ?? ''}`];
    return [
      managing === using ? '' : `quản lý: ${row.managingOrganisationName ?? ''}`,
      paying === using ? '' : `trả lương: ${row.payingOrganisationName ?? ''}`,
    ].filter(Boolean);
  }

  protected isPast(to: string | null): boolean {
    return to !== null && to < this.session.today();
  }
}

function latestFirst<T extends { readonly from: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => b.from.localeCompare(a.from));
}
