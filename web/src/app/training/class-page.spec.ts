import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SessionStore } from '../session';
import { Confirm, type Question } from '../ui';
import { trainingRoutes } from './training.routes';
import type { TrainingClass } from './training-types';

/** A large class: one page of the list does not hold everybody. */
const ofClass = {
  id: 'l1',
  code: 'L1',
  name: 'Lớp tin học',
  form: 'TAP_TRUNG',
  state: 'RUNNING',
  startsOn: '2026-03-01',
  endsOn: '2026-03-05',
  capacity: 300,
  seated: 300,
  waiting: 0,
  finished: 1200,
  certificates: 0,
  periods: 40,
  cost: 0,
  place: 'TRONG_NUOC',
  organiserLevel: 'TINH',
  byState: { ATTENDING: 70, FINISHED: 1200, FAILED: 3, DROPPED: 2 },
  acts: [],
  mayTeach: true,
} as unknown as TrainingClass;
const enrolment = {
  id: 'e1',
  fullName: 'Trần Giang',
  state: 'ATTENDING',
  waitingNo: null,
  attendance: null,
  score: null,
  classification: null,
  note: null,
};

describe('TrainingClassPage', () => {
  async function open(part: string) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'dao-tao', children: trainingRoutes }], withComponentInputBinding()),
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const router = TestBed.inject(Router);
    const asked: string[] = [];
    TestBed.inject(Confirm).ask = async ({ heading }: Question) => {
      asked.push(heading);
      return false;
    };
    const loading = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush({ permissions: ['training.read'], roles: [] });
    await loading;
    const harness = await RouterTestingHarness.create(`/dao-tao/lop/l1?muc=${part}`);
    const settle = async (): Promise<void> => {
      harness.detectChanges();
      await new Promise((passed) => setTimeout(passed));
      harness.detectChanges();
    };
    const answer = async (url: string, body: object): Promise<void> => {
      server.expectOne((request) => request.url === url).flush(body);
      await settle();
    };
    await answer('/api/training/classes/l1', ofClass);
    const screen = harness.routeNativeElement ?? document.body;
    const type = (selector: string, value: string, event: string): void => {
      const box = screen.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!box) throw new Error(`no ${selector}`);
      box.value = value;
      box.dispatchEvent(new Event(event));
    };
    const tryAttendance = async (): Promise<string> => {
      screen.querySelector<HTMLElement>('#tab-diem-danh')?.click();
      await settle();
      return router.url;
    };
    return { screen, asked, answer, type, tryAttendance };
  }

  it('asks before another tab takes away the results that were typed', async () => {
    const { screen, asked, answer, type, tryAttendance } = await open('ket-qua');
    await answer('/api/training/classes/l1/enrolments', { total: 1, items: [enrolment] });
    type('td select', 'FAILED', 'change');
    expect(await tryAttendance()).toBe('/dao-tao/lop/l1?muc=ket-qua');
    expect(asked).toEqual(['Rời trang khi chưa lưu?']);
    expect(screen.querySelector<HTMLSelectElement>('td select')?.value).toBe('FAILED');
  });

  it('asks the same of the evaluation', async () => {
    const { asked, answer, type, tryAttendance } = await open('giay-to');
    await answer('/api/training/classes/l1/evaluation', { items: [] });
    type('[aria-label^="Nhận xét"]', 'Tốt', 'input');
    expect(await tryAttendance()).toBe('/dao-tao/lop/l1?muc=giay-to');
    expect(asked).toEqual(['Rời trang khi chưa lưu?']);
  });

  it('goes to another tab without a question when nothing was typed', async () => {
    const { asked, answer, tryAttendance } = await open('ket-qua');
    await answer('/api/training/classes/l1/enrolments', { total: 1, items: [enrolment] });
    expect(await tryAttendance()).toBe('/dao-tao/lop/l1?muc=diem-danh');
    expect(asked).toEqual([]);
  });

  it('counts the results of everybody, also of those whom the list does not hold', async () => {
    const { screen, answer } = await open('ket-qua');
    await answer('/api/training/classes/l1/enrolments', { total: 1275, items: [enrolment] });
    expect(screen.textContent).toContain('1.200 hoàn thành, 3 không đạt, 70 chưa có');
  });
});
