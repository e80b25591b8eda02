import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ENROLMENT_STATES, type EnrolmentState } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import {
  CellTemplate,
  type Column,
  DataTable,
  Drawer,
  Empty,
  ErrorState,
  ErrorSummary,
  Field,
  Icon,
  InputDress,
  NumberPipe,
  Paginator,
  Panel,
  SaveKey,
  SelectionBar,
  sentenceOf,
  sentForm,
  showNumber,
  Snack,
  StatusTag,
  latestOf,
} from '../ui';
import { EnrolPanel } from './enrol-panel';
import { TrainingApi } from './training-api';
import { enrolmentTones } from './training-look';
import type { Enrolment, EnrolmentAct, EnrolmentPage, TrainingClass } from './training-types';

const pageSize = 100;
const actWords: Readonly<Record<EnrolmentAct, string>> = {
  CONFIRM: 'Xác nhận',
  SEND: 'Cử đi học',
  CANCEL: 'Rút khỏi lớp',
  DROP: 'Ghi bỏ học',
};

/** Who is in the class, who waits, and what may be done with those chosen. */
@Component({
  selector: 'hr-class-people',
  imports: [
    CellTemplate,
    DataTable,
    Drawer,
    Empty,
    EnrolPanel,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    Paginator,
    Panel,
    RouterLink,
    SaveKey,
    SelectionBar,
    StatusTag,
  ],
  templateUrl: './class-people.html',
  styleUrl: './training-page.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .full {
      display: flex;
      gap: 8px;
      align-items: center;
      padding: 8px 14px;
      border: 1px solid var(--hr-due);
      border-radius: var(--hr-radius);
      background: var(--hr-due-soft);
      color: var(--hr-due);
      font-size: 13px;

      hr-icon {
        flex: none;
      }
    }

    .end {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class ClassPeople {
  readonly of = input.required<TrainingClass>();
  readonly changed = output();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly router = inject(Router);

  protected readonly pageSize = pageSize;
  protected readonly q = signal('');
  protected readonly state = signal('');
  protected readonly page = signal(1);
  protected readonly people = httpResource<EnrolmentPage>(() => ({
    url: `/api/training/classes/${this.of().id}/enrolments`,
    params: {
      page: this.page(),
      pageSize,
      ...(this.q() ? { q: this.q() } : {}),
      ...(this.state() ? { state: this.state() } : {}),
    },
  }));
  private readonly latest = latestOf(this.people);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly states = computed(() =>
    Object.entries(this.of().byState)
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, name: ENROLMENT_STATES[code as EnrolmentState], count })),
  );
  protected readonly isFull = computed(() => this.of().seated >= this.of().capacity);
  protected readonly isEnrolling = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly noneSelected: ReadonlySet<string> = new Set();
  protected readonly selected = signal(this.noneSelected);
  protected readonly mayAct = computed(() => this.rows().some(({ acts }) => acts.length > 0));
  /** What every chosen one may be done with. */
  protected readonly possibleActs = computed(() => {
    const chosen = this.rows().filter(({ id }) => this.selected().has(id));
    return (Object.keys(actWords) as EnrolmentAct[]).filter(
      (act) => chosen.length > 0 && chosen.every(({ acts }) => acts.includes(act)),
    );
  });
  protected readonly actWords = actWords;
  protected readonly asked = signal<EnrolmentAct | null>(null);
  protected readonly tones = enrolmentTones;
  protected readonly stateNames = ENROLMENT_STATES;
  private readonly draft = linkedSignal(() => {
    this.asked();
    return { sentBy: '', note: '' };
  });
  protected readonly actForm = sentForm(
    this.draft,
    (path) => {
      required(path.note, { message: 'Hãy ghi lý do.', when: () => this.asked() !== 'SEND' });
    },
    { send: () => this.act(this.asked() ?? 'CONFIRM') },
  );

  protected readonly columns: readonly Column<Enrolment>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '190px', card: 'title' },
    { key: 'unit', header: 'Đơn vị lúc khai giảng', text: (row) => row.organisationName ?? '', card: 'line' },
    { key: 'title', header: 'Chức vụ, vị trí', text: (row) => row.title ?? '' },
    { key: 'class', header: 'Loại', text: (row) => row.className ?? '', width: '104px' },
    { key: 'sent', header: 'Cử theo', text: (row) => row.sentBy ?? '', width: '120px' },
    {
      key: 'attendance',
      header: 'Có mặt',
      text: (row) => (row.attendance === null ? '' : `${showNumber(row.attendance)} %`),
      align: 'end',
      width: '78px',
    },
    {
      key: 'certificate',
      header: 'Chứng chỉ',
      text: (row) => row.certificateNumber ?? '',
      width: '130px',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => (row.waitingNo === null ? ENROLMENT_STATES[row.state] : `Chờ, số ${row.waitingNo}`),
      width: '178px',
      card: 'line',
    },
  ];
  protected readonly rowId = ({ id }: Enrolment): string => id;

  protected ask(change: { readonly q?: string; readonly state?: string }): void {
    if (change.q !== undefined) this.q.set(change.q.trim());
    if (change.state !== undefined) this.state.set(change.state);
    this.page.set(1);
    this.selected.set(this.noneSelected);
  }

  protected open(row: Enrolment): void {
    if (row.mayOpen) void this.router.navigate(['/ho-so', row.personId]);
  }

  protected enrolled(): void {
    this.people.reload();
    this.changed.emit();
  }

  /** Only what asks for nothing goes at once. */
  protected async begin(act: EnrolmentAct): Promise<void> {
    if (act !== 'CONFIRM') {
      this.asked.set(act);
      return;
    }
    this.isBusy.set(true);
    try {
      await this.act(act);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async act(act: EnrolmentAct): Promise<void> {
    const { sentBy, note } = this.draft();
    const { changed, promoted, placesLeft } = await firstValueFrom(
      this.api.actOnEnrolments(this.of().id, {
        enrolmentIds: [...this.selected()],
        act,
        sentBy: sentBy || null,
        note: note || null,
      }),
    );
    this.snack.say(
      [
        `${actWords[act]}: ${showNumber(changed)} người.`,
        promoted > 0 ? `${showNumber(promoted)} người từ danh sách chờ được đưa lên.` : '',
        `Còn ${showNumber(placesLeft)} chỗ.`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    this.asked.set(null);
    this.selected.set(this.noneSelected);
    this.enrolled();
  }
}
