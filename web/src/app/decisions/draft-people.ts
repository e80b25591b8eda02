import { Component, computed, inject } from '@angular/core';
import { FieldTree } from '@angular/forms/signals';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonListItem } from '@hr/contracts';
import { coefficientOfStep, formatDecimal } from '@hr/domain';
import { CodeLists } from '../fields/code-lists';
import { FieldControl } from '../fields/field-control';
import type { FieldSpec } from '../fields/field-spec';
import { Icon, showDate } from '../ui';
import { DraftWork } from './draft-work';

/** The people of a decision: where each stands on its day and, where they differ, what it says of each. */
@Component({
  selector: 'hr-draft-people',
  imports: [FieldControl, Icon, MatIconButton, RouterLink],
  templateUrl: './draft-people.html',
  styleUrl: './draft-people.scss',
})
export class DraftPeople {
  protected readonly work = inject(DraftWork);
  private readonly lists = inject(CodeLists);
  private readonly grades = this.lists.entries('grades');
  private readonly scales = this.lists.entries('salary_scales');
  protected readonly own = computed<readonly FieldSpec[]>(() => this.work.shape()?.own ?? []);
  protected readonly rows = computed(() =>
    this.work.people().map((id) => {
      const person = this.work.standing().get(id);
      return {
        id,
        name: person?.fullName ?? this.nameIn(id) ?? '',
        born: person?.birthDate ? showDate(person.birthDate) : '',
        where: person ? sayWhere(person) : '',
        paid: person ? sayPaid(person) : '',
      };
    }),
  );

  /** What is said of each, with the unit that it is about: a list of positions depends on it. */
  protected readonly valuesOf = computed<ReadonlyMap<string, Readonly<Record<string, string>>>>(
    () =>
      new Map(
        this.work.people().map((id) => {
          const own = this.values(id);
          return [id, { ...own, organisationId: own['organisationId'] || this.work.unitOf(id) }];
        }),
      ),
  );

  protected field(id: string, spec: FieldSpec): FieldTree<string> | undefined {
    return this.work.form.rows[id]?.values[spec.key];
  }

  private values(id: string): Readonly<Record<string, string>> {
    return this.work.model().rows[id]?.values ?? {};
  }

  protected errorsOf(field: FieldTree<string>): readonly string[] {
    const state = field();
    return state.touched() ? state.errors().map(({ message }) => message ?? 'Giá trị chưa đúng.') : [];
  }

  protected warningsOf(id: string, spec: FieldSpec): readonly string[] {
    return this.work.warningsAt(['rows', id]).get(spec.key) ?? [];
  }

  /** What the scale says of the step, where the coefficient is left to it. */
  protected placeholder(id: string, spec: FieldSpec): string {
    if (spec.key !== 'coefficient') return '';
    const values = this.values(id);
    const gradeCode = values['gradeCode'] || this.work.standing().get(id)?.gradeCode;
    const group = this.grades().find(({ code }) => code === gradeCode)?.attributes['salary_group'];
    const scale = this.scales().find(({ code }) => code === group)?.attributes;
    const step = values['step'] ?? '';
    if (!scale || !/^\d+$/.test(step)) return '';
    const coefficient = coefficientOfStep(
      {
        firstCoefficient: String(scale['first_coefficient']),
        stepIncrease: String(scale['step']),
        steps: Number(scale['steps']),
      },
      Number(step),
    );
    return coefficient === undefined ? '' : formatDecimal(coefficient, 2);
  }

  private nameIn(id: string): string | undefined {
    return this.work.previewed()?.people.find(({ personId }) => personId === id)?.fullName;
  }
}

function sayWhere({ title, organisationName, unitName, statusName }: PersonListItem): string {
  const units = [organisationName, unitName].filter((name, at, all) => name && all.indexOf(name) === at);
  const where = [title, units.join(', ')].filter(Boolean).join(' · ');
  return where || (statusName ?? 'Không có vị trí công tác vào ngày này');
}

/** "Chuyên viên 3/9 · 3,00" */
function sayPaid({ gradeName, gradeCode, step, steps, coefficient }: PersonListItem): string {
  if (!gradeCode) return '';
  const at = step === null ? '' : ` ${step}${steps === null ? '' : `/${steps}`}`;
  return `${gradeName ?? gradeCode}${at}${coefficient === null ? '' : ` · ${formatDecimal(coefficient, 2)}`}`;
}
