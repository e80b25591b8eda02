import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Staffing } from '@hr/contracts';
import { SessionStore } from '../session';
import { StaffingPage } from './staffing-page';

const totals = {
  quota: 10,
  present: 7,
  concurrent: 0,
  vacant: 0,
  vacantPositions: 0,
  over: 0,
  overPositions: 0,
  notMet: 0,
  unknown: 0,
  unplaced: 0,
};
const staffing = {
  organisationId: 'u1',
  organisationName: 'Xã Đầm Dơi',
  asOf: '2026-11-26',
  dossier: null,
  draft: null,
  mayWrite: false,
  groups: [],
  ratios: [],
  quotas: [],
  totals,
} as unknown as Staffing;

it('shows nothing of today when the unit was not there on the day that is asked for', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'vi-tri-viec-lam/:id', component: StaffingPage }], withComponentInputBinding()),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(SessionStore).load();
  server.expectOne('/api/session').flush({ permissions: ['position.read'], roles: [], today: '2026-11-26' });
  await loading;
  const harness = await RouterTestingHarness.create('/vi-tri-viec-lam/u1');
  const settle = async (): Promise<void> => {
    await new Promise((passed) => setTimeout(passed));
    harness.detectChanges();
  };
  const asked = (asOf: string) =>
    server.expectOne(({ url, params }) => url === '/api/positions' && params.get('asOf') === asOf);
  asked('2026-11-26').flush(staffing);
  await settle();
  const screen = harness.routeNativeElement ?? document.body;
  expect(screen.querySelector('.tiles')?.textContent).toContain('7');
  void harness.navigateByUrl('/vi-tri-viec-lam/u1?asOf=2025-06-30');
  await settle();
  asked('2025-06-30').flush(
    { detail: 'Không có đơn vị này vào ngày 30/06/2025.' },
    { status: 404, statusText: 'Not Found' },
  );
  await settle();
  expect(screen.textContent).toContain('Không có đơn vị này vào ngày 30/06/2025.');
  expect(screen.querySelector('.tiles')).toBeNull();
  expect(screen.querySelector('hr-as-of-choice')?.textContent).toContain('30/06/2025');
});
