import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Overview } from '@hr/contracts';
import { SessionStore } from '../session';
import { Home } from './home';

const overview: Overview = {
  asOf: '2026-11-22',
  people: 1843,
  byClass: [
    { code: 'CC', name: 'Công chức', count: 1646 },
    { code: 'CB', name: 'Cán bộ', count: 197 },
  ],
  attention: [
    {
      kind: 'missing-citizen-id',
      title: 'Chưa có số định danh',
      count: 12,
      link: '/ho-so?attention=missing-citizen-id',
    },
    { kind: 'imports-waiting', title: 'Danh sách chờ duyệt', count: 0, link: '/nhap-lieu' },
  ],
  recentFiles: [
    {
      id: 'p1',
      fullName: 'Trần Thị Kim Ánh',
      organisationName: 'Sở Nội vụ',
      title: null,
      at: '2026-11-22T02:10:00Z',
    },
  ],
};

// jsdom lays nothing out: the plot never gets a width, and stays undrawn.
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

describe('Home', () => {
  beforeAll(() => (globalThis.ResizeObserver = NoSizes));

  async function open(permissions: readonly string[]) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const server = TestBed.inject(HttpTestingController);
    const loading = TestBed.inject(SessionStore).load();
    server
      .expectOne('/api/session')
      .flush({ permissions, roles: [], workingFor: 'Sở Nội vụ', today: '2026-11-22' });
    await loading;
    const fixture = TestBed.createComponent(Home);
    fixture.detectChanges();
    const host: HTMLElement = fixture.nativeElement;
    return { fixture, host, server };
  }

  it('shows what needs attention with a way to it, and leaves out what does not', async () => {
    const { fixture, host, server } = await open(['person.read']);
    server.expectOne('/api/overview').flush(overview);
    await fixture.whenStable();
    expect(host.textContent).toContain('1.843 người đang công tác · tính đến hôm nay · Sở Nội vụ');
    const links = [...host.querySelectorAll<HTMLAnchorElement>('.rows a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['/ho-so?attention=missing-citizen-id', '/ho-so/p1']);
    expect(host.textContent).not.toContain('Danh sách chờ duyệt');
    expect(host.textContent).toContain('09:10');
  });

  it('says the plot in words and shows the table behind it', async () => {
    const { fixture, host, server } = await open(['person.read']);
    server.expectOne('/api/overview').flush(overview);
    await fixture.whenStable();
    expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Số người theo loại: Công chức 1.646 · 89,3 %; Cán bộ 197 · 10,7 %',
    );
    host.querySelector<HTMLButtonElement>('hr-staff-by-class button')?.click();
    await fixture.whenStable();
    const cells = [...host.querySelectorAll('tfoot td')].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['1.843', '100 %']);
  });

  it('asks nothing about people for an account that may not see them', async () => {
    const { host, server } = await open(['account.manage', 'organisation.read']);
    server.expectNone('/api/overview');
    expect(host.textContent).toContain('Quản trị tài khoản');
    expect(host.textContent).not.toContain('Thêm người');
    expect(host.querySelector('.links a[href="/don-vi"]')).not.toBeNull();
  });

  it('tells an account whose roles have ended what it lacks, and leads nowhere it may not go', async () => {
    const { host } = await open([]);
    expect(host.textContent).toContain(
      'Tài khoản chưa có vai trò nào đang hiệu lực. Hãy đề nghị người quản trị giao vai trò.',
    );
    expect(host.textContent).not.toContain('quản trị không xem');
    expect(host.textContent).not.toContain('Việc của người quản trị');
    const links = [...host.querySelectorAll('.links a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/tai-khoan']);
  });
});
