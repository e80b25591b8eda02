import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { problemInterceptor } from '../session';
import { QualityCheckPage } from './quality-check-page';

it('the page of a check says that its files could not be read', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(QualityCheckPage);
  fixture.componentRef.setInput('id', 'c1');
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    fixture.detectChanges();
  };
  fixture.detectChanges();
  const check = {
    id: 'c1',
    title: 'Thiếu số định danh',
    severity: 'error',
    group: 'missing',
    people: 3,
    waived: 0,
  };
  server.expectOne('/api/quality/checks').flush({ items: [check] });
  await settle();
  const findings = () => server.expectOne(({ url }) => url === '/api/quality/findings');
  findings().flush({ detail: 'Hệ thống đang bận.' }, { status: 503, statusText: 'Busy' });
  await settle();
  const host = fixture.nativeElement as HTMLElement;
  expect(host.querySelector('hr-skeleton')).toBeNull();
  host.querySelector<HTMLButtonElement>('hr-error-state button')?.click();
  await settle();
  findings().flush({ items: [], total: 0 });
  await settle();
  expect(host.textContent).toContain('Không còn hồ sơ nào');
});
