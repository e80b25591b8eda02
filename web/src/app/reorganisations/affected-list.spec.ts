import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { AffectedPerson, Reorganisation } from '@hr/contracts';
import { AffectedList } from './affected-list';

const plan = {
  id: 'p1',
  version: 3,
  effectiveOn: '2031-01-01',
  units: [],
  mayEdit: true,
} as unknown as Reorganisation;

@Component({
  selector: 'hr-any-plan',
  imports: [AffectedList],
  template: '<hr-affected-list [draft]="plan" />',
})
class AnyPlan {
  readonly plan = plan;
}

const pageOf = (page: number) => ({
  total: 60,
  items: Array.from({ length: page === 1 ? 50 : 10 }, (_, at): Partial<AffectedPerson> => ({
    personId: `${page}-${at}`,
    fullName: `Người ${page}-${at}`,
  })),
});

it('names as many as are chosen in sight: another page begins anew', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'p', component: AnyPlan }]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create('/p');
  const show = async (page: number): Promise<void> => {
    if (page > 1) void harness.navigateByUrl(`/p?page=${page}`);
    await new Promise((passed) => setTimeout(passed));
    harness.detectChanges();
    server.expectOne(({ url }) => url.endsWith('/people')).flush(pageOf(page));
    await harness.fixture.whenStable();
  };
  const screen = (): HTMLElement => harness.routeNativeElement ?? document.body;
  const bar = (): string => screen().querySelector('hr-selection-bar')?.textContent?.trim() ?? '';
  const chooseAll = async (): Promise<void> => {
    screen().querySelector<HTMLInputElement>('thead input[type=checkbox]')?.click();
    await harness.fixture.whenStable();
  };
  await show(1);
  await chooseAll();
  expect(bar()).toMatch(/^Đã chọn 50 người/);
  await show(2);
  expect(bar()).toBe('');
  await chooseAll();
  expect(bar()).toMatch(/^Đã chọn 10 người/);
  [...screen().querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Ghi ngoại lệ')?.click();
  harness.detectChanges();
  expect(screen().querySelector('hr-exception-drawer h2')?.textContent).toBe('Ngoại lệ cho 10 người');
});
