import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '../session';
import { ReportScreen } from './report-screen';
import type { TrainingReport } from './training-types';

/** An went to two classes of different kinds, Bình to one: three turns of two people. */
const report: TrainingReport = {
  from: '2026-01-01',
  to: '2026-12-31',
  by: 'kind',
  rows: [
    {
      key: 'BD-LLCT-TC',
      name: 'Trung cấp lý luận chính trị',
      turns: 2,
      people: 2,
      classes: 1,
      periods: 960,
      cost: 0,
    },
    { key: 'BD-TIN', name: 'Tin học', turns: 1, people: 1, classes: 1, periods: 40, cost: 2_000_000 },
  ],
  total: { turns: 3, people: 2, classes: 2, periods: 1000, cost: 2_000_000 },
  notes: ['Lượt: người hoàn thành, tính vào năm kết thúc của lớp.', 'Cột Người không cộng dọc được.'],
};

describe('ReportScreen', () => {
  it('shows the people of the whole as the server counted them, and says under the table how', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const server = TestBed.inject(HttpTestingController);
    const loading = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush({
      permissions: ['training.read'],
      roles: [],
      workingFor: 'Trường Chính trị',
      today: '2026-11-22',
    });
    await loading;
    const fixture = TestBed.createComponent(ReportScreen);
    fixture.componentRef.setInput('caKhongDat', '1');
    fixture.detectChanges();
    const asked = server.expectOne(({ url }) => url === '/api/training/report');
    expect(
      Object.fromEntries(asked.request.params.keys().map((key) => [key, asked.request.params.get(key)])),
    ).toEqual({ year: '2026', by: 'kind', withFailed: 'true' });
    asked.flush(report);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const foot = [...host.querySelectorAll('tfoot .number')].map((cell) => cell.textContent?.trim());
    expect(foot).toEqual(['3', '2', '2', '1.000', '2 triệu']);
    const notes = [...host.querySelectorAll('.notes li')].map((note) => note.textContent?.trim());
    expect(notes).toEqual(report.notes);
    expect(host.querySelector('hr-tree-picker')).toBeNull();

    // A year that cannot be had leaves nothing of the one before.
    fixture.componentRef.setInput('nam', '2024');
    fixture.detectChanges();
    server
      .expectOne(({ url }) => url === '/api/training/report')
      .flush({ detail: 'Máy chủ bận.' }, { status: 503, statusText: 'Busy' });
    await fixture.whenStable();
    expect(host.textContent).toContain('Máy chủ bận.');
    expect(host.querySelector('table')).toBeNull();
    expect(host.textContent).not.toContain('31/12/2026');
  });
});
