import { Component, computed, input } from '@angular/core';
import { RecordTable } from '../record/record-table';
import * as tables from '../record/open-tables';

/** Sections of the form that are tables and nothing else. */
const sections = {
  recruitment: [tables.recruitments],
  party: [tables.unionMemberships, tables.militaryServices, tables.policyBenefits],
  work: [tables.workHistory],
  salary: [tables.allowances, tables.positionPays, tables.salaryDelays],
  evaluation: [tables.evaluations],
  award: [tables.awards],
  remark: [tables.assetDeclarations, tables.employerRemarks],
} as const;

@Component({
  selector: 'hr-record-section',
  imports: [RecordTable],
  template: `
    @for (table of shown(); track table.key) {
      <hr-record-table [of]="table" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class RecordSection {
  readonly of = input.required<keyof typeof sections>();
  protected readonly shown = computed(() => sections[this.of()]);
}
