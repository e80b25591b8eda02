import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router, RouterLink } from '@angular/router';
import { addMonths } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  CellTemplate,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  PageHeader,
  Paginator,
  Panel,
  sentenceOf,
  showDate,
  showNumber,
  Snack,
  StatusTag,
  TreePicker,
  latestOf,
} from '../ui';
import { certificateColumns } from './certificate-columns';
import { CertificateScans } from './certificate-scans';
import { TrainingApi } from './training-api';
import type { CertificatePage, TrainingCertificate, TrainingKinds } from './training-types';

const pageSize = 50;
const soonMonths = 6;

/** The register of certificates: from classes and from the past, which expire, which nobody has verified. */
@Component({
  selector: 'hr-certificate-list',
  imports: [
    CellTemplate,
    CertificateScans,
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    PageHeader,
    Paginator,
    Panel,
    RouterLink,
    StatusTag,
    TreePicker,
  ],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header
        heading="Sổ chứng chỉ"
        [summary]="summary()"
        backLink="/dao-tao/lop"
        backLabel="Các lớp"
      >
        @if (mayImport()) {
          <a matButton="outlined" routerLink="/nhap-lieu">Nhập chứng chỉ đã có</a>
        }
      </hr-page-header>
      <div class="bar hr-no-print">
        <input
          #find
          hrInput
          type="search"
          class="wide"
          placeholder="Tên người hoặc số hiệu"
          aria-label="Tìm theo tên người hoặc số hiệu"
          [value]="q() ?? ''"
          (change)="go({ q: find.value || null })"
        />
        <hr-tree-picker
          class="wide"
          label="Đơn vị, kể cả đơn vị trực thuộc"
          placeholder="Mọi đơn vị trong phạm vi"
          [nodes]="units()"
          [value]="donVi() ?? ''"
          (valueChange)="go({ donVi: $event || null })"
        />
        <select
          #kindBox
          hrInput
          class="wide"
          aria-label="Loại hình"
          (change)="go({ loai: kindBox.value || null })"
        >
          <option value="">Mọi loại hình</option>
          @for (one of kindList(); track one.code) {
            <option [value]="one.code" [selected]="one.code === loai()">{{ one.name }}</option>
          }
        </select>
        <label class="tick"
          ><input
            #soon
            type="checkbox"
            [checked]="sapHet() === '1'"
            (change)="go({ sapHet: soon.checked ? '1' : null })"
          />
          Hết hạn trong 6 tháng</label
        >
        <label class="tick"
          ><input
            #open
            type="checkbox"
            [checked]="chuaDoiChieu() === '1'"
            (change)="go({ chuaDoiChieu: open.checked ? '1' : null })"
          />
          Chưa đối chiếu</label
        >
      </div>
      @if (certificates.error() && !certificates.isLoading()) {
        <hr-panel
          ><hr-error-state [error]="certificates.error()" (retried)="certificates.reload()"
        /></hr-panel>
      } @else {
        <hr-data-table
          label="Sổ chứng chỉ"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="certificates.isLoading()"
          (opened)="show($event)"
        >
          <ng-template hrCell="expires" [hrCellOf]="rows()" let-row>
            @if (row.expiresOn && row.expiresOn <= soonDay()) {
              <hr-status-tag [tone]="row.expiresOn < today() ? 'late' : 'due'">{{
                day(row.expiresOn)
              }}</hr-status-tag>
            } @else {
              {{ day(row.expiresOn) }}
            }
          </ng-template>
          <ng-template hrCell="verified" [hrCellOf]="rows()" let-row>
            @if (row.isVerified) {
              <hr-status-tag tone="ok">{{ row.verifiedBy ?? 'đã đối chiếu' }}</hr-status-tag>
            } @else if (mayWrite()) {
              <button
                matButton
                type="button"
                [disabled]="busy() === row.id"
                [attr.aria-label]="'Ghi đã đối chiếu chứng chỉ của ' + row.fullName"
                (click)="verify(row)"
              >
                Đã đối chiếu
              </button>
            } @else {
              <hr-status-tag>chưa đối chiếu</hr-status-tag>
            }
          </ng-template>
          <ng-template hrCell="scans" [hrCellOf]="rows()" let-row>
            @if (row.scans > 0 || mayFile()) {
              <button
                matButton
                type="button"
                [attr.aria-label]="
                  (row.scans > 0 ? row.scans : 'Thêm') + ' bản quét chứng chỉ của ' + row.fullName
                "
                (click)="scansOf.set(row)"
              >
                {{ row.scans > 0 ? row.scans : 'Thêm' }}
              </button>
            } @else {
              <span class="hr-muted">0</span>
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
            heading="Không có chứng chỉ nào"
            text="Chứng chỉ được cấp ở trang của lớp; chứng chỉ đã có từ trước nhập bằng mẫu lý lịch ở Nhập liệu."
          />
          <hr-paginator
            tableFoot
            [total]="total()"
            [page]="pageNumber()"
            [pageSize]="pageSize"
            [sizes]="[pageSize]"
            (pageChange)="go({ trang: $event === 1 ? null : $event })"
          />
        </hr-data-table>
      }
    </div>
    @if (scansOf(); as certificate) {
      <hr-certificate-scans [of]="certificate" (closed)="closeScans()" />
    }
  `,
  styleUrl: './training-page.scss',
  styles: `
    :host {
      height: 100%;
    }
  `,
})
export class CertificateList {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  /** What the address says. */
  readonly q = input<string>();
  readonly donVi = input<string>();
  readonly loai = input<string>();
  readonly sapHet = input<string>();
  readonly chuaDoiChieu = input<string>();
  readonly trang = input<string>();

  protected readonly pageSize = pageSize;
  protected readonly units = inject(CodeLists).organisations();
  protected readonly today = this.session.today;
  protected readonly soonDay = computed(() => addMonths(this.today(), soonMonths));
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.trang())) || 1));
  protected readonly certificates = httpResource<CertificatePage>(() => {
    const [q, organisationId, kindCode] = [this.q(), this.donVi(), this.loai()];
    return {
      url: '/api/training/certificates',
      params: {
        page: this.pageNumber(),
        pageSize,
        ...(q ? { q } : {}),
        ...(organisationId ? { organisationId } : {}),
        ...(kindCode ? { kindCode } : {}),
        ...(this.sapHet() === '1' ? { expiresBy: this.soonDay() } : {}),
        ...(this.chuaDoiChieu() === '1' ? { isVerified: false } : {}),
      },
    };
  });
  private readonly latest = latestOf(this.certificates);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly summary = computed(() =>
    this.latest() ? `${showNumber(this.total())} chứng chỉ · mới cấp trước` : '',
  );
  private readonly kinds = httpResource<TrainingKinds>(() => '/api/training/kinds');
  protected readonly kindList = computed(() => (this.kinds.hasValue() ? this.kinds.value().items : []));
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly mayImport = computed(() => this.session.can('person.import'));
  protected readonly mayFile = computed(() => this.session.can('paper.write'));
  protected readonly scansOf = signal<TrainingCertificate | null>(null);
  protected readonly busy = signal('');
  protected readonly day = showDate;

  // Who may open no paper of a file is not told of them.
  protected readonly columns = certificateColumns(this.session.can('paper.read'));
  protected readonly rowId = ({ id }: TrainingCertificate): string => id;

  /** Scans may have been added meanwhile. */
  protected closeScans(): void {
    this.scansOf.set(null);
    this.certificates.reload();
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], {
      queryParams: { trang: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }

  protected show({ classId }: TrainingCertificate): void {
    if (classId) {
      void this.router.navigate(['/dao-tao/lop', classId], { queryParams: { muc: 'chung-chi' } });
    }
  }

  protected async verify({ id, fullName }: TrainingCertificate): Promise<void> {
    this.busy.set(id);
    try {
      await firstValueFrom(this.api.verifyCertificate(id));
      this.snack.say(`Đã ghi đối chiếu chứng chỉ của ${fullName}`);
      this.certificates.reload();
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.busy.set('');
    }
  }
}
