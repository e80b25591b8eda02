import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PersonFile } from '@hr/contracts';
import { problemInterceptor, SessionStore } from '../../../session';
import { OpenFile } from '../open-file';
import { ContactSection } from './contact-section';

const file = {
  id: 'p1',
  version: 4,
  fullName: 'Trần Thị Kim Ánh',
  phone: '0912345678',
  email: null,
  addresses: { birthPlace: null, homePlace: null, permanent: null, current: null },
  warnings: [],
  mayWrite: true,
} as unknown as PersonFile;

class Page {
  readonly server = TestBed.inject(HttpTestingController);
  readonly host: HTMLElement;

  constructor(private readonly fixture: ComponentFixture<ContactSection>) {
    this.host = fixture.nativeElement as HTMLElement;
  }

  /** Code lists are still being fetched, so the page is never stable; one turn is enough. */
  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    this.fixture.detectChanges();
  }

  async press(label: string): Promise<void> {
    const button = [...this.host.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (!button) throw new Error(`no button "${label}"`);
    button.click();
    await this.settle();
  }

  field(label: string): HTMLInputElement {
    const frame = [...this.host.querySelectorAll('hr-field')].find((one) => one.textContent?.includes(label));
    const input = frame?.querySelector('input');
    if (!input) throw new Error(`no field "${label}"`);
    return input;
  }

  async type(label: string, text: string): Promise<void> {
    const input = this.field(label);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await this.settle();
  }
}

async function openSection(): Promise<Page> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
      OpenFile,
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(SessionStore).load();
  server.expectOne('/api/session').flush({
    permissions: ['person.read', 'person.write', 'history.read'],
    roles: [],
    workingFor: 'Sở Nội vụ',
    today: '2026-11-22',
  });
  await loading;
  TestBed.inject(OpenFile).id.set('p1');
  const fixture = TestBed.createComponent(ContactSection);
  TestBed.tick();
  server.expectOne('/api/people/p1').flush(file);
  const page = new Page(fixture);
  await page.settle();
  return page;
}

describe('ContactSection', () => {
  it('sends only what changed, with the version it started from', async () => {
    const page = await openSection();
    await page.press('Sửa');
    await page.type('Thư điện tử', 'anh@cantho.example');
    await page.press('Lưu mục này');

    const { request } = page.server.expectOne('/api/people/p1');
    expect(request.method).toBe('PATCH');
    expect(request.body).toEqual({ version: 4, email: 'anh@cantho.example' });
  });

  it('stops a wrong phone number before it is sent', async () => {
    const page = await openSection();
    await page.press('Sửa');
    await page.type('Điện thoại', '12345');
    await page.press('Lưu mục này');

    page.server.expectNone('/api/people/p1');
    expect(page.host.textContent).toContain('Số điện thoại di động phải có 10 chữ số');
  });

  it("shows the server's refusal at the field it names, until something is changed", async () => {
    const page = await openSection();
    await page.press('Sửa');
    await page.type('Thư điện tử', 'không phải thư');
    await page.press('Lưu mục này');
    page.server.expectOne('/api/people/p1').flush(
      {
        type: '/problems/payload',
        title: 'Dữ liệu gửi lên chưa đúng',
        detail: 'Địa chỉ thư điện tử không đúng dạng.',
        errors: [{ pointer: '#/email', code: 'isEmail', detail: 'Địa chỉ thư điện tử không đúng dạng.' }],
      },
      { status: 422, statusText: 'Unprocessable Content' },
    );
    await page.settle();

    const frame = page.field('Thư điện tử').closest('hr-field');
    expect(frame?.textContent).toContain('Địa chỉ thư điện tử không đúng dạng.');
    expect(page.field('Thư điện tử').getAttribute('aria-invalid')).toBe('true');

    await page.type('Thư điện tử', 'anh@cantho.example');
    expect(frame?.textContent).not.toContain('không đúng dạng');
  });

  it('lays both versions side by side when someone else saved first, and saves what was chosen', async () => {
    const page = await openSection();
    await page.press('Sửa');
    await page.type('Điện thoại', '0987654321');
    await page.press('Lưu mục này');
    const current = { ...file, version: 5, phone: '0900000000', email: 'moi@cantho.example' };
    page.server
      .expectOne('/api/people/p1')
      .flush(
        { type: '/problems/stale', title: 'Bản ghi đã được người khác sửa', detail: '', current },
        { status: 409, statusText: 'Conflict' },
      );
    await page.settle();
    page.server
      .expectOne((sent) => sent.url === '/api/people/p1/history')
      .flush({ items: [{ by: 'Lê Hoàng Dũng' }], total: 1 });
    await page.settle();

    expect(page.host.textContent).toContain('Bản đang lưu của Lê Hoàng Dũng');
    expect(page.host.textContent).toContain('0900000000');
    expect(page.host.textContent).toContain('0987654321');

    await page.press('Lưu theo lựa chọn');
    const { request } = page.server.expectOne('/api/people/p1');
    // The phone is what was typed here; the mail the other one added stays.
    expect(request.body).toEqual({ version: 5, phone: '0987654321' });
  });
});
