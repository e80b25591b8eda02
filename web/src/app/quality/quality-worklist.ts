import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router } from '@angular/router';
import type { FindingItem, FindingsPage, QualityCheckList } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  CellTemplate,
  ChipAdd,
  CodePicker,
  type CodeOption,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  Field,
  FilterBar,
  FilterChip,
  InputDress,
  PageHeader,
  Paginator,
  Popover,
  showDate,
  showNumber,
  StatusTag,
  TreePicker,
  latestOf,
} from '../ui';
import { severities, severityLook } from './severity';

const pageSize = 50;

/** What has to be mended, file by file; each row opens the file at the place. */
@Component({
  selector: 'hr-quality-worklist',
  imports: [
    CellTemplate,
    ChipAdd,
    CodePicker,
    DataTable,
    Empty,
    ErrorState,
    Field,
    FilterBar,
    FilterChip,
    InputDress,
    MatButton,
    PageHeader,
    Paginator,
    Popover,
    StatusTag,
    TreePicker,
  ],
  templateUrl: './quality-worklist.html',
  styleUrl: './quality-worklist.scss',
})
export class QualityWorklist {
  private readonly router = inject(Router);
  private readonly lists = inject(CodeLists);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly organisationId = input<string>();
  readonly checkId = input<string>();
  readonly severity = input<string>();
  readonly waived = input<string>();
  readonly page = input<string>();

  protected readonly pageSize = pageSize;
  protected readonly look = severityLook;
  protected readonly severities = severities;
  protected readonly isOpen = signal(false);
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  private readonly asked = computed(() => {
    const given = {
      organisationId: this.organisationId(),
      checkId: this.checkId(),
      severity: this.severity(),
      waived: this.waived(),
    };
    return Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
  });
  protected readonly findings = httpResource<FindingsPage>(() => ({
    url: '/api/quality/findings',
    params: { ...this.asked(), page: this.pageNumber(), pageSize },
  }));
  private readonly latest = latestOf(this.findings);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  private readonly checks = httpResource<QualityCheckList>(() => '/api/quality/checks');
  protected readonly checkOptions = computed<CodeOption[]>(() =>
    (this.checks.hasValue() ? this.checks.value().items : []).map(({ id, title, severity }) => ({
      code: id,
      label: title,
      note: severityLook[severity].text,
    })),
  );
  protected readonly units = computed(() => this.lists.organisations('')());
  protected readonly mayExport = computed(() => this.session.can('person.export'));
  protected readonly exportLink = computed(
    () => `/api/quality/findings/export?${new URLSearchParams(this.asked())}`,
  );
  protected readonly chips = computed(() => {
    const found: { key: string; label: string; value: string }[] = [];
    const check = this.checkId();
    const severity = severities.find((one) => one === this.severity());
    const unit = this.organisationId();
    if (check)
      found.push({
        key: 'checkId',
        label: 'Điều',
        value: this.checkOptions().find(({ code }) => code === check)?.label ?? '…',
      });
    if (severity) found.push({ key: 'severity', label: 'Mức độ', value: severityLook[severity].text });
    if (unit) found.push({ key: 'organisationId', label: 'Đơn vị', value: this.lists.unitName(unit, '') });
    if (this.waived() === 'true')
      found.push({ key: 'waived', label: 'Tình trạng', value: 'đã bỏ qua có lý do' });
    return found;
  });
  protected readonly summary = computed(() =>
    this.latest()
      ? `${showNumber(this.total())} điều · ${this.waived() === 'true' ? 'đã bỏ qua có lý do' : 'nặng trước'}`
      : '',
  );

  protected readonly columns: readonly Column<FindingItem>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '180px', card: 'title' },
    {
      key: 'severity',
      header: 'Mức độ',
      text: (row) => severityLook[row.severity].text,
      width: '128px',
      card: 'line',
    },
    { key: 'what', header: 'Điều cần sửa', text: (row) => row.sentences.join(' '), card: 'line' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', width: '250px' },
    {
      key: 'since',
      header: 'Thấy từ',
      text: (row) => showDate(row.since.slice(0, 10)),
      align: 'end',
      width: '100px',
    },
  ];
  protected readonly rowId = (row: FindingItem): string => `${row.personId} ${row.checkId}`;
  /** The place to mend it: the section of the file. */
  protected open({ personId, section }: FindingItem): void {
    void this.router.navigate(['/ho-so', personId], { fragment: section });
  }

  protected change(parameters: Params): void {
    this.isOpen.set(false);
    void this.router.navigate(['/chat-luong/viec-can-sua'], {
      queryParams: { page: null, ...parameters },
      queryParamsHandling: 'merge',
    });
  }

  protected remove(key: string): void {
    this.change({ [key]: null });
  }

  protected clear(): void {
    this.change({ organisationId: null, checkId: null, severity: null, waived: null });
  }
}
