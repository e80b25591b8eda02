import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '../session';
import { Confirm } from '../ui';
import { PlanBoardScreen } from './plan-board';
import type { PlanPage } from './training-types';

const submitted: PlanPage = { year: 2026, total: 1, byState: { SUBMITTED: 1 }, items: [] };

it('consolidates the plans of the unit that is chosen and says so before', async () => {
  const asked: string[] = [];
  const confirm = {
    ask: ({ text }: { text: string }) => {
      asked.push(text);
      return Promise.resolve(true);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Confirm, useValue: confirm },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(SessionStore).load();
  server.expectOne('/api/session').flush({
    permissions: ['training.read', 'training.approve'],
    roles: [],
    workingFor: 'Sở Nội vụ',
    today: '2026-11-22',
  });
  await loading;
  const fixture = TestBed.createComponent(PlanBoardScreen);
  fixture.componentRef.setInput('donVi', 'u1');
  fixture.detectChanges();
  server.expectOne(({ url }) => url === '/api/training/plans').flush(submitted);
  await new Promise((resolve) => setTimeout(resolve));
  fixture.detectChanges();
  const host: HTMLElement = fixture.nativeElement;
  [...host.querySelectorAll('button')].find((one) => one.textContent?.includes('Tổng hợp'))?.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([expect.stringMatching(/^Chỉ kế hoạch của .* và đơn vị trực thuộc\./)]);
  const sent = server.expectOne('/api/training/plans/steps');
  expect(sent.request.body).toEqual({ year: 2026, organisationId: 'u1', act: 'CONSOLIDATE' });
});
