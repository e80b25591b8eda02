import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, TestRequest } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '../session';
import { GlobalSearch } from './global-search';

@Component({ selector: 'hr-any-screen', template: '' })
class AnyScreen {}

const answer = {
  people: [
    {
      id: '1',
      fullName: 'Trần Hoàng Ân',
      birthDate: '1979',
      organisationName: 'Sở Nội vụ',
      title: null,
      citizenIdMasked: null,
    },
  ],
  organisations: [{ id: '9', name: 'Sở Tài chính', parentName: null, validTo: null }],
};

describe('GlobalSearch', () => {
  async function signedIn(permissions: readonly string[]) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: AnyScreen }]),
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const loading = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush({ permissions, roles: [] });
    await loading;
    const fixture = TestBed.createComponent(GlobalSearch);
    await fixture.whenStable();
    return { fixture, server };
  }

  async function open() {
    const { fixture, server } = await signedIn(['person.read', 'organisation.read']);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    const box = host.querySelector('input');
    if (!box) throw new Error('no search field');
    const settle = async (): Promise<void> => {
      await new Promise((passed) => setTimeout(passed, 150));
      fixture.detectChanges();
    };
    const type = (text: string): void => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
      fixture.detectChanges();
    };
    const press = (key: string): void => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      fixture.detectChanges();
    };
    const asked = (): TestRequest[] => server.match(({ url }) => url === '/api/search');
    return { fixture, host, box, type, press, settle, asked, router: TestBed.inject(Router) };
  }

  it('asks once the letters have settled and drops the answer that is overtaken', async () => {
    const { type, settle, asked } = await open();
    type('ho');
    type('hoa');
    await settle();
    const [first, ...none] = asked();
    expect(first?.request.params.get('q')).toBe('hoa');
    expect(none).toEqual([]);
    type('hoang');
    await settle();
    expect(first?.cancelled).toBe(true);
    expect(asked()[0]?.request.params.get('q')).toBe('hoang');
  });

  it('lists people and units, and opens the one chosen by keyboard', async () => {
    const { fixture, host, type, press, settle, asked, router } = await open();
    type('hoang');
    await settle();
    asked()[0]?.flush(answer);
    await fixture.whenStable();
    const options = [...host.querySelectorAll('[role=option]')].map((option) => option.textContent?.trim());
    expect(options).toHaveLength(2);
    expect(options[0]).toContain('Trần Hoàng Ân');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    await fixture.whenStable();
    expect(router.url).toBe('/don-vi/9');
  });

  it('has nothing to focus for an account without a search field', async () => {
    const { fixture } = await signedIn(['own.read']);
    expect(() => fixture.componentInstance.focus()).not.toThrow();
    await fixture.whenStable();
    expect(fixture.nativeElement.classList).not.toContain('open');
  });

  it('is empty after Escape, also when that was faster than what was typed could be drawn', async () => {
    const { fixture, box, type, press } = await open();
    type('ab');
    press('Escape');
    expect(box.value).toBe('');
    box.value = 'ab';
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect(box.value).toBe('');
  });

  it('opens the list of all that match by Enter alone', async () => {
    const { fixture, type, press, router } = await open();
    type('hoang an');
    press('Enter');
    await fixture.whenStable();
    expect(router.url).toBe('/ho-so?q=hoang%20an');
  });
});
