import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { problemInterceptor, SessionStore, signedInGuard, signedOutGuard } from '../session';
import { Snack } from '../ui';
import { AccountMenu } from './account-menu';

@Component({ selector: 'hr-any-screen', template: '' })
class AnyScreen {}

describe('signing out', () => {
  async function start(address: string) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'dang-nhap', component: AnyScreen, canActivate: [signedOutGuard] },
          { path: 'dang-sua', component: AnyScreen, canDeactivate: [() => false] },
          { path: '**', component: AnyScreen, canActivate: [signedInGuard] },
        ]),
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const store = TestBed.inject(SessionStore);
    const said: string[] = [];
    TestBed.inject(Snack).say = (text) => void said.push(text);
    const loading = store.load();
    server.expectOne('/api/session').flush({ accountId: 'a', permissions: [], roles: [] });
    await loading;
    await RouterTestingHarness.create(address);
    const settle = (): Promise<void> => new Promise((passed) => setTimeout(passed));
    const menu = TestBed.createComponent(AccountMenu);
    menu.detectChanges();
    menu.nativeElement.querySelector('button').click();
    menu.detectChanges();
    [...document.querySelectorAll<HTMLElement>('[mat-menu-item]')]
      .find((one) => one.textContent?.includes('Đăng xuất'))
      ?.click();
    await settle();
    return { server, store, said, settle, router: TestBed.inject(Router) };
  }
  const ending = { method: 'DELETE', url: '/api/session' };

  it('keeps the session of whoever stays with unsaved work', async () => {
    const { server, store, said, router } = await start('/dang-sua');
    server.expectNone(ending);
    expect([router.url, store.isSignedIn(), said]).toEqual(['/dang-sua', true, []]);
  });

  it('ends the session once the screen is left', async () => {
    const { server, store, settle, router } = await start('/ho-so');
    server.expectOne(ending).flush(null);
    await settle();
    expect([router.url, store.isSignedIn()]).toEqual(['/dang-nhap', false]);
  });

  it('takes a session that was over already for ended', async () => {
    const { server, store, said, settle, router } = await start('/ho-so');
    server.expectOne(ending).flush({}, { status: 401, statusText: 'Unauthorized' });
    await settle();
    expect([router.url, store.isSignedIn(), said]).toEqual(['/dang-nhap', false, []]);
  });

  it('leads back when the server could not be told', async () => {
    const { server, store, said, settle, router } = await start('/ho-so');
    server.expectOne(ending).error(new ProgressEvent('error'));
    await settle();
    expect([router.url, store.isSignedIn()]).toEqual(['/', true]);
    expect(said).toEqual([expect.stringMatching(/^Chưa đăng xuất được\./)]);
  });
});
