import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Problem } from '../ui/problem';
import { problemInterceptor } from './problem-interceptor';
import { SessionStore } from './session-store';

@Component({ selector: 'hr-any-screen', template: '' })
class AnyScreen {}

const view = { username: 'canbo', permissions: ['person.read'], today: '2026-11-22', roles: [] };

describe('problemInterceptor', () => {
  async function start() {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'dang-nhap', component: AnyScreen },
          { path: 'ho-so', component: AnyScreen },
          { path: 'dang-sua', component: AnyScreen, canDeactivate: [() => false] },
        ]),
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const store = TestBed.inject(SessionStore);
    const loading = store.load();
    server.expectOne('/api/session').flush(view);
    await loading;
    await RouterTestingHarness.create('/ho-so?q=an');
    return { server, store, http: TestBed.inject(HttpClient), router: TestBed.inject(Router) };
  }

  it('marks every request as ours', async () => {
    const { server, http } = await start();
    http.get('/api/people').subscribe();
    expect(server.expectOne('/api/people').request.headers.get('X-Requested-With')).toBe('hr');
  });

  it('leads to the sign-in screen and back when the session has ended', async () => {
    const { server, store, http, router } = await start();
    const failures: unknown[] = [];
    http.get('/api/people').subscribe({ error: (error: unknown) => failures.push(error) });
    server
      .expectOne('/api/people')
      .flush({ detail: 'Hết phiên.' }, { status: 401, statusText: 'Unauthorized' });
    await new Promise((settled) => setTimeout(settled));
    expect(store.isSignedIn()).toBe(false);
    expect(router.parseUrl(router.url).queryParams).toEqual({ ve: '/ho-so?q=an', hetPhien: '1' });
    expect(failures[0]).toBeInstanceOf(Problem);
  });

  it('keeps the session while unsaved work keeps its screen', async () => {
    const { server, store, http, router } = await start();
    await router.navigateByUrl('/dang-sua');
    http.get('/api/people').subscribe({ error: () => undefined });
    server
      .expectOne('/api/people')
      .flush({ detail: 'Hết phiên.' }, { status: 401, statusText: 'Unauthorized' });
    await new Promise((settled) => setTimeout(settled));
    expect(router.url).toBe('/dang-sua');
    expect(store.can('person.read')).toBe(true);
  });

  it('says why a file was refused, in the words of the server', async () => {
    const { server, http } = await start();
    const failures: unknown[] = [];
    http
      .get('/api/reports/r1/table.xlsx', { responseType: 'blob' })
      .subscribe({ error: (error: unknown) => failures.push(error) });
    const document = JSON.stringify({ detail: 'Biểu này chưa có số liệu.' });
    // The environment of the tests has no `Blob.text`.
    const body = Object.assign(new Blob([document]), { text: async () => document });
    server.expectOne('/api/reports/r1/table.xlsx').flush(body, { status: 409, statusText: 'Conflict' });
    await new Promise((settled) => setTimeout(settled));
    expect(failures).toEqual([
      expect.objectContaining({ status: 409, message: 'Biểu này chưa có số liệu.' }),
    ]);
  });

  it('leaves a wrong password on the sign-in screen', async () => {
    const { server, store, router } = await start();
    store.forget();
    const trying = store.signIn('canbo', 'sai').catch((error: unknown) => error);
    server
      .expectOne('/api/session')
      .flush(
        { detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' },
        { status: 401, statusText: 'Unauthorized' },
      );
    expect(await trying).toMatchObject({ status: 401, message: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
    expect(router.url).toBe('/ho-so?q=an');
  });
});
