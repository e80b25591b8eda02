import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ReorganisationList } from './reorganisation-list';

@Component({ selector: 'hr-any-screen', template: '' })
class AnyScreen {}

const pageOf = (page: number) => ({
  total: 51,
  items: Array.from({ length: page === 1 ? 50 : 1 }, (_, at) => ({
    id: `${page}-${at}`,
    name: `Phương án ${page}-${at}`,
    kind: 'MERGE',
    effectiveOn: '2031-01-01',
    state: 'DRAFT',
  })),
});

it('compares two plans of different pages', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([
        { path: 'don-vi/sap-xep', component: ReorganisationList },
        { path: 'don-vi/sap-xep/so-sanh', component: AnyScreen },
      ]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const router = TestBed.inject(Router);
  const harness = await RouterTestingHarness.create('/don-vi/sap-xep');
  const settle = async (): Promise<void> => {
    await new Promise((passed) => setTimeout(passed));
    harness.detectChanges();
  };
  const chooseFirstOf = async (page: number): Promise<void> => {
    if (page > 1) void harness.navigateByUrl(`/don-vi/sap-xep?page=${page}`);
    await settle();
    server.expectOne(({ url }) => url === '/api/reorganisations').flush(pageOf(page));
    await harness.fixture.whenStable();
    harness.routeNativeElement?.querySelector<HTMLInputElement>('tbody input[type=checkbox]')?.click();
    await harness.fixture.whenStable();
  };
  await chooseFirstOf(1);
  await chooseFirstOf(2);
  const compare = [...(harness.routeNativeElement?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent?.trim() === 'So sánh',
  );
  expect(compare?.disabled).toBe(false);
  compare?.click();
  await settle();
  expect(router.url).toBe('/don-vi/sap-xep/so-sanh?a=1-0&b=2-0');
});
