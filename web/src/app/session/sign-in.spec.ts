import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { problemInterceptor } from './problem-interceptor';
import { LoadedPage } from './loaded-page';
import { SessionStore } from './session-store';
import { SignIn } from './sign-in';

@Component({ selector: 'hr-any-screen', template: '' })
class AnyScreen {}

describe('SignIn', () => {
  async function open(address = '/dang-nhap') {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'dang-nhap', component: SignIn },
            { path: '**', component: AnyScreen },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    const harness = await RouterTestingHarness.create(address);
    const server = TestBed.inject(HttpTestingController);
    const screen = (): HTMLElement => harness.routeNativeElement ?? document.body;
    const settle = async (): Promise<void> => {
      await new Promise((passed) => setTimeout(passed));
      await harness.fixture.whenStable();
    };
    const fill = async (username: string, password: string): Promise<void> => {
      const boxes = screen().querySelectorAll('input');
      [username, password].forEach((text, index) => {
        const box = boxes[index];
        if (!box) throw new Error('no such field');
        box.value = text;
        box.dispatchEvent(new Event('input'));
      });
      screen()
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
    };
    return { server, screen, fill, settle, router: TestBed.inject(Router) };
  }

  it('goes on to the screen one came for', async () => {
    const { server, fill, settle, router } = await open('/dang-nhap?ve=%2Fho-so%3Fq%3Dan&hetPhien=1');
    await fill(' canbo ', 'dung-mat-khau');
    const request = server.expectOne({ method: 'POST', url: '/api/session' });
    expect(request.request.body).toEqual({ username: 'canbo', password: 'dung-mat-khau' });
    request.flush({ permissions: [], roles: [] });
    await settle();
    expect(router.url).toBe('/ho-so?q=an');
  });

  it('loads the page anew for somebody else, who must find nothing of the one before', async () => {
    const { server, fill, settle, router } = await open('/dang-nhap?ve=%2Fho-so');
    const store = TestBed.inject(SessionStore);
    const loaded: string[] = [];
    TestBed.inject(LoadedPage).loadAnew = (path) => void loaded.push(path);
    const signIn = async (accountId: string): Promise<void> => {
      await fill('canbo', 'dung-mat-khau');
      server
        .expectOne({ method: 'POST', url: '/api/session' })
        .flush({ accountId, permissions: [], roles: [] });
      await settle();
    };
    await signIn('a');
    expect(router.url).toBe('/ho-so');
    store.forget();
    await router.navigateByUrl('/dang-nhap?ve=%2Fdon-vi');
    await settle();
    await signIn('a');
    expect([router.url, loaded]).toEqual(['/don-vi', []]);
    store.forget();
    await router.navigateByUrl('/dang-nhap?ve=%2Fbao-cao');
    await settle();
    await signIn('b');
    expect(loaded).toEqual(['/bao-cao']);
  });

  it('says that the session has ended', async () => {
    const { screen } = await open('/dang-nhap?hetPhien=1');
    expect(screen().textContent).toContain('Phiên làm việc đã kết thúc');
  });

  it('asks for what is missing before asking the server', async () => {
    const { server, screen, fill } = await open();
    await fill('canbo', '');
    server.expectNone('/api/session');
    expect(screen().textContent).toContain('Hãy điền mật khẩu.');
  });

  it('empties the password, and only that, after a wrong one', async () => {
    const { server, screen, fill, settle } = await open();
    await fill('canbo', 'sai');
    server
      .expectOne('/api/session')
      .flush(
        { detail: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' },
        { status: 401, statusText: 'Unauthorized' },
      );
    await settle();
    expect(screen().querySelector('[role=alert]')?.textContent).toContain(
      'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    );
    expect([...screen().querySelectorAll('input')].map(({ value }) => value)).toEqual(['canbo', '']);
  });

  it('counts down while it is slowed', async () => {
    const { server, screen, fill, settle } = await open();
    await fill('canbo', 'sai');
    server
      .expectOne('/api/session')
      .flush(
        { detail: 'Đăng nhập sai nhiều lần.' },
        { status: 429, statusText: 'Slow', headers: { 'Retry-After': '30' } },
      );
    await settle();
    const button = screen().querySelector<HTMLButtonElement>('button[type=submit]');
    expect(button?.textContent).toContain('Thử lại sau 30 giây');
    expect(button?.disabled).toBe(true);
  });

  it('tells an unreachable server from a wrong password', async () => {
    const { server, screen, fill, settle } = await open();
    await fill('canbo', 'mat-khau');
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    await settle();
    expect(screen().querySelector('[role=alert]')?.textContent).toContain('Không liên lạc được với máy chủ');
  });
});
