import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CLASSIFICATIONS } from '@hr/domain';
import { tap } from 'rxjs';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  DateInput,
  Drawer,
  Empty,
  ErrorState,
  ErrorSummary,
  Field,
  InputDress,
  NumberPipe,
  Panel,
  SaveKey,
  sentForm,
  showDate,
  showNumber,
  Snack,
  StatusTag,
  latestOf,
} from '../ui';
import { TrainingApi } from './training-api';
import type { CertificatePage, TrainingCertificate, TrainingClass } from './training-types';

const shownAtMost = 200;

/** Certificates of a class: issued together with running numbers, printed one by one or all at once. */
@Component({
  selector: 'hr-class-certificates',
  imports: [
    CellTemplate,
    DataTable,
    DateInput,
    Drawer,
    Empty,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SaveKey,
    StatusTag,
  ],
  template: `
    <div class="bar hr-no-print">
      <p class="note">{{ said() }}</p>
      <span class="end">
        @if (of().certificates > 0) {
          <a matButton="outlined" [href]="address('certificates.pdf')" download>In cả lớp (PDF)</a>
          <a matButton="outlined" [href]="address('certificates.docx')" download>Word</a>
        }
        @if (of().mayIssue && waiting() > 0) {
          <button matButton="outlined" type="button" (click)="isIssuing.set(true)">
            Cấp {{ waiting() | hrNumber }} chứng chỉ
          </button>
        }
      </span>
    </div>
    @if (warnings().length > 0) {
      <hr-panel heading="Cần lưu ý sau khi cấp">
        <ul class="warnings">
          @for (one of warnings(); track one) {
            <li>{{ one }}</li>
          }
        </ul>
      </hr-panel>
    }
    @if (certificates.error() && !certificates.isLoading()) {
      <hr-panel><hr-error-state [error]="certificates.error()" (retried)="certificates.reload()" /></hr-panel>
    } @else {
      <hr-data-table
        label="Chứng chỉ của lớp"
        [columns]="columns"
        [rows]="rows()"
        [rowId]="rowId"
        [loading]="certificates.isLoading()"
      >
        <ng-template hrCell="filed" [hrCellOf]="rows()" let-row>
          @if (row.isFiled) {
            <hr-status-tag tone="ok">đã vào hồ sơ</hr-status-tag>
          } @else {
            <hr-status-tag>sổ chứng chỉ</hr-status-tag>
          }
        </ng-template>
        <ng-template hrCell="print" [hrCellOf]="rows()" let-row>
          <a
            [href]="'/api/training/certificates/' + row.id + '/print.pdf'"
            download
            [attr.aria-label]="'In chứng chỉ của ' + row.fullName"
            >In</a
          >
        </ng-template>
        <hr-empty
          tableEmpty
          icon="award"
          heading="Chưa cấp chứng chỉ nào"
          text="Ghi kết quả của lớp; những người hoàn thành được cấp chứng chỉ cùng một lần, số hiệu chạy tiếp nhau."
        />
      </hr-data-table>
    }
    <hr-drawer heading="Cấp chứng chỉ" [(open)]="isIssuing">
      @if (isIssuing()) {
        <form class="form" [formRoot]="issueForm" hrSaveKey>
          <hr-error-summary [of]="issueForm" />
          <p class="note">
            {{ waiting() | hrNumber }} người hoàn thành chưa có chứng chỉ.
            {{ of().feeds ? 'Chứng chỉ ghi vào hồ sơ: ' + of().feeds + '.' : '' }} Yêu cầu vị trí việc làm
            được tính lại ngay.
          </p>
          <hr-field
            label="Mẫu số hiệu"
            [of]="issueForm.numberPattern"
            required
            [hint]="'{so} là số chạy; số đầu tiên sẽ là ' + firstShown()"
            ><input hrInput [formField]="issueForm.numberPattern"
          /></hr-field>
          <hr-field label="Số bắt đầu" [of]="issueForm.firstNumber" required
            ><input hrInput type="number" [formField]="issueForm.firstNumber"
          /></hr-field>
          <hr-field label="Ngày cấp" [of]="issueForm.issuedOn" required
            ><hr-date-input exact [formField]="issueForm.issuedOn"
          /></hr-field>
          <hr-field label="Nơi cấp" [of]="issueForm.issuer"
            ><input hrInput [formField]="issueForm.issuer"
          /></hr-field>
          <hr-field label="Người ký" [of]="issueForm.signer"
            ><input hrInput [formField]="issueForm.signer"
          /></hr-field>
          <hr-field label="Chức vụ người ký" [of]="issueForm.signerPost"
            ><input hrInput [formField]="issueForm.signerPost"
          /></hr-field>
          <div class="hr-form-actions">
            <button matButton="filled" type="submit">Cấp {{ waiting() | hrNumber }} chứng chỉ</button>
          </div>
        </form>
      }
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .end {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .warnings {
      padding-left: 18px;
      font-size: 13px;
    }
  `,
})
export class ClassCertificates {
  readonly of = input.required<TrainingClass>();
  readonly changed = output();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);

  protected readonly certificates = httpResource<CertificatePage>(() => ({
    url: '/api/training/certificates',
    params: { classId: this.of().id, pageSize: shownAtMost },
  }));
  private readonly latest = latestOf(this.certificates);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly waiting = computed(() => Math.max(0, this.of().finished - this.of().certificates));
  protected readonly said = computed(
    () =>
      `${showNumber(this.of().certificates)} chứng chỉ của ${showNumber(this.of().finished)} người hoàn thành` +
      (this.of().feeds ? ` · ghi vào hồ sơ: ${this.of().feeds}` : ''),
  );
  protected readonly isIssuing = signal(false);
  protected readonly warnings = signal<readonly string[]>([]);
  private readonly draft = linkedSignal(() => {
    const { endsOn, schoolName } = this.of();
    const today = this.session.today();
    return {
      numberPattern: `{so}/${endsOn.slice(0, 4)}/CC`,
      firstNumber: 1 as number | null,
      issuedOn: endsOn > today ? today : endsOn,
      issuer: schoolName ?? '',
      signer: '',
      signerPost: '',
    };
  });
  protected readonly firstShown = computed(() =>
    this.draft().numberPattern.replace('{so}', String(this.draft().firstNumber ?? 1)),
  );
  protected readonly issueForm = sentForm(
    this.draft,
    (path) => {
      required(path.numberPattern, { message: 'Hãy ghi mẫu số hiệu.' });
      validate(path.numberPattern, ({ value }) =>
        value().includes('{so}')
          ? undefined
          : { kind: 'pattern', message: 'Mẫu phải có {so} ở chỗ của số chạy.' },
      );
      required(path.firstNumber, { message: 'Hãy ghi số bắt đầu.' });
      min(path.firstNumber, 1, { message: 'Số bắt đầu ít nhất là 1.' });
      required(path.issuedOn, { message: 'Hãy ghi ngày cấp.' });
    },
    {
      send: () => {
        const { firstNumber, issuer, signer, signerPost, ...rest } = this.draft();
        return this.api
          .issue(this.of().id, {
            ...rest,
            firstNumber: firstNumber ?? 1,
            issuer: issuer || null,
            signer: signer || null,
            signerPost: signerPost || null,
          })
          .pipe(
            tap(({ issued, filed, warnings }) => {
              this.snack.say(
                `Đã cấp ${showNumber(issued)} chứng chỉ, ${showNumber(filed)} người có trình độ mới trong hồ sơ`,
              );
              this.warnings.set(warnings);
              this.isIssuing.set(false);
              this.certificates.reload();
              this.changed.emit();
            }),
          );
      },
    },
  );

  protected readonly columns: readonly Column<TrainingCertificate>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '200px', card: 'title' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '' },
    { key: 'number', header: 'Số hiệu', text: (row) => row.number ?? '', width: '150px', card: 'line' },
    { key: 'register', header: 'Số vào sổ', text: (row) => row.registerNumber ?? '', width: '110px' },
    {
      key: 'class',
      header: 'Xếp loại',
      text: (row) => (row.classification ? CLASSIFICATIONS[row.classification] : ''),
      width: '100px',
    },
    {
      key: 'issued',
      header: 'Ngày cấp',
      text: (row) => showDate(row.issuedOn),
      align: 'end',
      width: '100px',
    },
    {
      key: 'expires',
      header: 'Giá trị đến',
      text: (row) => showDate(row.expiresOn),
      align: 'end',
      width: '100px',
    },
    {
      key: 'filed',
      header: 'Hồ sơ',
      text: (row) => (row.isFiled ? 'đã vào hồ sơ' : 'sổ chứng chỉ'),
      width: '130px',
      card: 'line',
    },
    { key: 'print', header: 'In', text: () => 'In', width: '56px', card: 'line' },
  ];
  protected readonly rowId = ({ id }: TrainingCertificate): string => id;

  protected address(file: string): string {
    return `/api/training/classes/${this.of().id}/${file}`;
  }
}
