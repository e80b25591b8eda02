import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router, RouterLink } from '@angular/router';
import { addDays, addMonths, CLASS_STATES, type ClassState } from '@hr/domain';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  FilterChip,
  Icon,
  InputDress,
  NumberPipe,
  PageHeader,
  Paginator,
  Panel,
  showDate,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { ClassCalendar } from './class-calendar';
import { classTones } from './training-look';
import type { ClassPage, TrainingClassItem, TrainingKinds } from './training-types';

const drawnAtMost = 200;
const firstYear = 2016;

/** Classes as a list or as a month; the conditions are in the address. */
@Component({
  selector: 'hr-class-list',
  imports: [
    CellTemplate,
    ClassCalendar,
    DataTable,
    Empty,
    ErrorState,
    FilterChip,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    PageHeader,
    Paginator,
    Panel,
    RouterLink,
    StatusTag,
  ],
  templateUrl: './class-list.html',
  styleUrls: ['./training-page.scss', './class-list.scss'],
})
export class ClassList {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly xem = input<string>();
  readonly thang = input<string>();
  readonly q = input<string>();
  readonly nam = input<string>();
  readonly tu = input<string>();
  readonly den = input<string>();
  readonly tinhTrang = input<string>();
  readonly loai = input<string>();
  readonly chuongTrinh = input<string>();
  readonly coSo = input<string>();
  readonly conCho = input<string>();
  readonly trang = input<string>();
  readonly dong = input<string>();

  protected readonly today = this.session.today;
  protected readonly isCalendar = computed(() => this.xem() === 'lich');
  protected readonly month = computed(() =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(this.thang() ?? '') ? (this.thang() ?? '') : this.today().slice(0, 7),
  );
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.trang())) || 1));
  protected readonly pageSize = computed(() => Number(this.dong()) || 50);
  protected readonly years = computed(() => {
    const last = Number(this.today().slice(0, 4)) + 1;
    return Array.from({ length: last - firstYear + 1 }, (_, at) => String(last - at));
  });
  /** The whole weeks that the month touches. */
  private readonly drawn = computed(() => {
    const first = `${this.month()}-01`;
    return { from: addDays(first, -6), to: addDays(addMonths(first, 1), 6) };
  });
  protected readonly classes = httpResource<ClassPage>(() => {
    const given: Record<string, string | undefined> = {
      state: this.tinhTrang(),
      kindCode: this.loai(),
      programmeId: this.chuongTrinh(),
      schoolId: this.coSo(),
      withPlaces: this.conCho() === '1' ? 'true' : undefined,
    };
    const narrowing = Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
    if (this.isCalendar()) {
      return {
        url: '/api/training/classes',
        params: { ...narrowing, ...this.drawn(), pageSize: drawnAtMost },
      };
    }
    const [q, year, from, to] = [this.q(), this.nam(), this.tu(), this.den()];
    return {
      url: '/api/training/classes',
      params: {
        ...narrowing,
        ...(q ? { q } : {}),
        ...(year ? { year } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        page: this.pageNumber(),
        pageSize: this.pageSize(),
      },
    };
  });
  private readonly latest = latestOf(this.classes);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly calendarClasses = computed(() =>
    this.rows()
      .filter(({ state }) => state !== 'CANCELLED')
      .map((row) => ({ ...row, seats: row.capacity, enrolled: row.seated })),
  );
  private readonly kinds = httpResource<TrainingKinds>(() => '/api/training/kinds');
  protected readonly kindList = computed(() => (this.kinds.hasValue() ? this.kinds.value().items : []));
  protected readonly summary = computed(() => {
    const what = this.isCalendar()
      ? `trong và quanh ${this.sayMonth(this.month()).toLowerCase()}`
      : 'mới nhất trước';
    return this.latest() ? `${showNumber(this.total())} lớp · ${what}` : '';
  });
  protected readonly chips = computed(() => {
    const found: { key: string; label: string; value: string; off: Params }[] = [];
    const [first] = this.rows();
    if (this.chuongTrinh())
      found.push({
        key: 'programme',
        label: 'Chương trình',
        value: first?.programmeName ?? 'đã chọn',
        off: { chuongTrinh: null },
      });
    if (this.coSo())
      found.push({
        key: 'school',
        label: 'Cơ sở',
        value: first?.schoolName ?? 'đã chọn',
        off: { coSo: null },
      });
    if (this.tu() || this.den())
      found.push({
        key: 'days',
        label: 'Có học trong',
        value: `${showDate(this.tu())} – ${showDate(this.den())}`,
        off: { tu: null, den: null },
      });
    return found;
  });
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly tones = classTones;
  protected readonly stateNames = CLASS_STATES;
  protected readonly states = Object.entries(CLASS_STATES).map(([code, name]) => ({
    code: code as ClassState,
    name,
  }));

  protected readonly columns: readonly Column<TrainingClassItem>[] = [
    { key: 'name', header: 'Lớp', text: (row) => row.name, card: 'title' },
    { key: 'code', header: 'Mã', text: (row) => row.code, width: '128px' },
    { key: 'school', header: 'Cơ sở', text: (row) => row.schoolName ?? '', width: '170px' },
    {
      key: 'days',
      header: 'Thời gian',
      text: (row) => `${showDate(row.startsOn)} – ${showDate(row.endsOn)}`,
      align: 'end',
      width: '200px',
      card: 'line',
    },
    { key: 'periods', header: 'Tiết', text: (row) => showNumber(row.periods), align: 'end', width: '58px' },
    {
      key: 'seats',
      header: 'Đã có / chỗ',
      text: (row) => `${row.seated}/${row.capacity}${row.waiting > 0 ? `, chờ ${row.waiting}` : ''}`,
      align: 'end',
      width: '112px',
      card: 'line',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => CLASS_STATES[row.state],
      width: '164px',
      card: 'line',
    },
  ];
  protected readonly rowId = ({ id }: TrainingClassItem): string => id;
  protected readonly rowLink = ({ id }: TrainingClassItem): string => `/dao-tao/lop/${id}`;

  protected sayMonth(month: string): string {
    return `Tháng ${month.slice(5)}/${month.slice(0, 4)}`;
  }

  protected turn(by: number): void {
    this.go({ thang: addMonths(`${this.month()}-01`, by).slice(0, 7) });
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], {
      queryParams: { trang: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }
}
