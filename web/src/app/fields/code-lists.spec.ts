import { jest } from '@jest/globals';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../session';
import { problemInterceptor } from '../session/problem-interceptor';
import { CodeLists } from './code-lists';

const health = { id: '1', parentId: null, name: 'Sở Y tế' };
const justice = { id: '2', parentId: null, name: 'Sở Tư pháp' };

describe('CodeLists', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function open() {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    const server = TestBed.inject(HttpTestingController);
    const pass = async (ms: number): Promise<void> => {
      await jest.advanceTimersByTimeAsync(ms);
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(0);
    };
    return { lists: TestBed.inject(CodeLists), server, pass };
  }

  it('ask again while the server is out of reach or fails, and no longer', async () => {
    const { lists, server, pass } = open();
    const grades = lists.entries('grades');
    await pass(0);
    server.expectOne('/api/codes/grades').error(new ProgressEvent('error'));
    await pass(0);
    await pass(4_000);
    server.expectNone('/api/codes/grades');
    await pass(1_500);
    server.expectOne('/api/codes/grades').flush(null, { status: 503, statusText: 'Service Unavailable' });
    await pass(0);
    await pass(5_500);
    server.expectOne('/api/codes/grades').flush({ items: [{ code: '01.003', name: 'Chuyên viên' }] });
    await pass(0);
    expect(grades()).toMatchObject([{ code: '01.003' }]);
    await pass(20_000);
    server.expectNone('/api/codes/grades');
  });

  it('take a refusal for an answer', async () => {
    const { lists, server, pass } = open();
    const grades = lists.entries('grades');
    await pass(0);
    server.expectOne('/api/codes/grades').flush(null, { status: 404, statusText: 'Not Found' });
    await pass(0);
    await pass(20_000);
    server.expectNone('/api/codes/grades');
    expect(grades()).toEqual([]);
  });

  it('offer a new unit once told that there is one, on every day asked for', async () => {
    const { lists, server, pass } = open();
    const [now, then] = [lists.organisations(), lists.organisations('2025-06-30')];
    now();
    then();
    await pass(0);
    server.expectOne('/api/organisations').flush({ items: [health] });
    server.expectOne('/api/organisations?asOf=2025-06-30').flush({ items: [health] });
    await pass(0);
    expect(now()).toHaveLength(1);
    lists.reloadUnits();
    await pass(0);
    expect(now()).toHaveLength(1);
    server.expectOne('/api/organisations').flush({ items: [health, justice] });
    server.expectOne('/api/organisations?asOf=2025-06-30').flush({ items: [health] });
    await pass(0);
    expect(now().map(({ label }) => label)).toEqual(['Sở Y tế', 'Sở Tư pháp']);
    expect(then()).toHaveLength(1);
  });

  it('are asked anew for whoever signs in next', async () => {
    const { lists, server, pass } = open();
    const store = TestBed.inject(SessionStore);
    const signIn = async (accountId: string): Promise<void> => {
      const done = store.signIn('canbo', 'mat-khau');
      server.expectOne('/api/session').flush({ accountId, permissions: [], roles: [] });
      await done;
      await pass(0);
    };
    const units = lists.ownOrganisations();
    units();
    await pass(0);
    server.expectOne('/api/organisations').flush(null, { status: 401, statusText: 'Unauthorized' });
    await pass(0);
    await signIn('a');
    server.expectOne('/api/organisations').flush({ items: [{ ...health, mayOpen: true }, justice] });
    await pass(0);
    expect(units().map(({ label }) => label)).toEqual(['Sở Y tế']);
    store.forget();
    await pass(0);
    server.expectNone('/api/organisations');
    await signIn('b');
    server.expectOne('/api/organisations').flush({ items: [health, { ...justice, mayOpen: true }] });
    await pass(0);
    expect(units().map(({ label }) => label)).toEqual(['Sở Tư pháp']);
  });
});
