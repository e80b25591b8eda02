import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DeclarationList } from './declaration-list';

it('the in-tray is read again when only a part of the chosen could be done', async () => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const server = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(DeclarationList);
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    fixture.detectChanges();
  };
  const answer = (): void =>
    server
      .expectOne(({ url }) => url === '/api/declarations')
      .flush({
        items: [{ id: 'd1', number: 7, fullName: 'Đặng Quốc Ân', state: 'SUBMITTED', daysLeft: 3 }],
        total: 1,
        counts: { check: 1, approve: 0, done: 0 },
        within: 15,
      });
  fixture.detectChanges();
  answer();
  await settle();
  const host = fixture.nativeElement as HTMLElement;
  host.querySelector<HTMLInputElement>('tbody input[type=checkbox]')?.click();
  await settle();
  [...host.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Chấp nhận')?.click();
  server
    .expectOne('/api/declarations/acceptances')
    .flush({ detail: 'Hệ thống đang bận.' }, { status: 503, statusText: 'Busy' });
  await settle();
  answer();
});
