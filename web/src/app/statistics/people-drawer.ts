import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../session';
import { Drawer, Empty, ErrorState, Icon, Paginator, showDate, showNumber, Skeleton } from '../ui';
import { ChangeList } from './change-list';
import type { ReportPeople, ReportPeopleCount, ReportPerson } from '@hr/contracts';
import { PeopleFileForm } from './people-file-form';
import type { RunQuery } from './report-query';

const pageSize = 50;

/** One figure of a table that somebody opened. */
export interface AskedFigure {
  readonly row: string;
  /** Everybody of the row without one. */
  readonly column?: string;
}

/** The people behind one figure, exactly as many as it says; against another day, who came, left, gained and lost it. */
@Component({
  selector: 'hr-people-drawer',
  imports: [
    ChangeList,
    Drawer,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    Paginator,
    PeopleFileForm,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './people-drawer.html',
  styleUrl: './people-drawer.scss',
})
export class PeopleDrawer {
  readonly reportId = input.required<string>();
  readonly query = input.required<RunQuery>();
  readonly figure = input.required<AskedFigure | null>();
  /** The column in the words of the table, until the server has said the heading. */
  readonly words = input('');
  readonly compareTo = input<string | null>(null);
  /** A report that was not saved yet: what is sent in place of its name. */
  readonly pivot = input<object | null>(null);
  readonly closed = output();

  private readonly session = inject(SessionStore);
  protected readonly pageSize = pageSize;
  protected readonly mayExport = computed(() => this.session.can('person.export') && this.pivot() === null);
  protected readonly isExporting = linkedSignal<unknown, boolean>({
    source: this.figure,
    computation: () => false,
  });
  protected readonly page = linkedSignal<unknown, number>({ source: this.figure, computation: () => 1 });
  protected readonly side = signal<'people' | 'change'>('people');
  protected readonly showsChange = computed(() => this.compareTo() !== null && this.side() === 'change');

  protected readonly people = httpResource<ReportPeople>(() =>
    this.asked('people', { page: this.page(), pageSize }),
  );
  /** Asked apart: the names do not wait for their number. */
  protected readonly count = httpResource<ReportPeopleCount>(() => this.asked('people-count', {}));
  protected readonly total = computed(() => (this.count.hasValue() ? this.count.value().total : null));
  protected readonly heading = computed(() =>
    this.people.hasValue() ? this.people.value().heading : this.words() || 'Danh sách',
  );
  protected readonly note = computed(() => {
    if (this.count.error()) return 'Chưa đếm được. Hãy đóng và mở lại.';
    if (!this.count.hasValue()) return 'Đang đếm…';
    const { total, people, unitWord } = this.count.value();
    const count = `${showNumber(total)} ${unitWord}`;
    // Lượt beside người, never one for the other.
    const counted = unitWord === 'lượt' ? `${count} của ${showNumber(people)} người` : count;
    return `${counted} · tính đến ${showDate(this.query().asOf)} · đúng phạm vi được xem`;
  });
  protected readonly comparedWords = computed(() => `Thay đổi từ ${showDate(this.compareTo())}`);

  private asked(what: 'people' | 'people-count', page: object): HttpResourceRequest | undefined {
    const figure = this.figure();
    if (figure === null || this.showsChange()) return undefined;
    const pivot = this.pivot();
    const asked = { ...this.query(), ...figure, ...page };
    return pivot === null
      ? { url: `/api/reports/${this.reportId()}/${what}`, params: asked }
      : { url: `/api/pivots/${what}`, method: 'POST', body: { ...asked, pivot } };
  }

  /** What tells one from the next, in the order of the form. */
  protected about(person: ReportPerson): string {
    return [person.title, person.unitName].filter(Boolean).join(' · ');
  }

  protected more(person: ReportPerson): string {
    return [
      person.birthDate ? `sinh ${showDate(person.birthDate)}` : 'chưa có ngày sinh',
      person.sex === 'F' ? 'nữ' : person.sex === 'M' ? 'nam' : '',
      person.className,
      person.gradeCode ? `ngạch ${person.gradeCode}` : '',
      person.educationName,
      person.politicalName ? `LLCT ${person.politicalName}` : '',
      person.isParty ? 'đảng viên' : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  protected close(isOpen: boolean): void {
    if (!isOpen) this.closed.emit();
  }
}
