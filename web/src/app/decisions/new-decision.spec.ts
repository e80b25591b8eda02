import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DecisionPreview } from '@hr/contracts';
import { problemInterceptor, SessionStore } from '../session';
import { NewDecision } from './new-decision';

const kinds = [
  { code: 'NANG_LUONG_TX', name: 'Nâng bậc lương thường xuyên', family: 'SALARY', needsConfirmation: false },
  { code: 'BO_NHIEM', name: 'Bổ nhiệm', family: 'POST', needsConfirmation: true },
];
const people = [
  {
    id: 'p1',
    fullName: 'Trần Thị Kim Ánh',
    title: 'Chuyên viên',
    organisationName: 'Sở Nội vụ',
    step: 3,
    coefficient: '3.00',
    steps: 9,
    gradeCode: '01.003',
  },
  {
    id: 'p2',
    fullName: 'Lê Quốc Ân',
    title: 'Chuyên viên',
    organisationName: 'Sở Nội vụ',
    step: 9,
    coefficient: '4.98',
    steps: 9,
    gradeCode: '01.003',
  },
];
const preview: DecisionPreview = {
  people: [
    {
      personId: 'p1',
      fullName: 'Trần Thị Kim Ánh',
      version: 6,
      changes: [
        {
          table: 'salary_position',
          deed: 'added',
          label: 'Lương từ 01/12/2026',
          before: 'Bậc 3, hệ số 3,00',
          after: 'Bậc 4, hệ số 3,33',
          isRecomputed: false,
        },
        {
          table: 'salary_position',
          deed: 'changed',
          label: 'Lương từ 01/01/2027',
          before: 'Bậc 4',
          after: 'Bậc 5',
          isRecomputed: true,
        },
      ],
      problems: [
        {
          pointer: '#/people/0/payload/step',
          code: 'EARLY',
          detail: 'Chưa đủ 36 tháng.',
          severity: 'warning',
        },
      ],
    },
  ],
  problems: [],
  canRecord: true,
  needsConfirmation: false,
  isUpcoming: true,
};

class Screen {
  readonly server = TestBed.inject(HttpTestingController);
  constructor(
    private readonly harness: RouterTestingHarness,
    readonly host: HTMLElement,
  ) {}

  async settle(ms = 0): Promise<void> {
    await new Promise((done) => setTimeout(done, ms));
    this.harness.detectChanges();
  }

  async type(label: string, text: string): Promise<void> {
    const frame = [...this.host.querySelectorAll('hr-field')].find((one) => one.textContent?.includes(label));
    const input = frame?.querySelector('input');
    if (!input) throw new Error(`no field "${label}"`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await this.settle();
  }

  async press(label: string): Promise<void> {
    const button = [...this.host.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (!button) throw new Error(`no button "${label}"`);
    button.click();
    await this.settle();
  }

  /** What is asked for beside the decision itself. */
  answerAround(): void {
    for (const request of this.server.match(
      ({ url }) => url.startsWith('/api/codes') || url === '/api/organisations',
    )) {
      request.flush({ items: [] });
    }
    for (const request of this.server.match(({ url }) => url === '/api/decision-kinds'))
      request.flush({ items: kinds });
    for (const request of this.server.match(({ url }) => url === '/api/people')) {
      const ids = (request.request.params.get('ids') ?? '').split(',');
      request.flush({ items: people.filter(({ id }) => ids.includes(id)), total: ids.length });
    }
  }

  preview(): TestRequest {
    return this.server.expectOne('/api/decisions/preview');
  }
}

async function open(address: string): Promise<Screen> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([
        { path: 'quyet-dinh/moi', component: NewDecision },
        { path: 'quyet-dinh/:id', children: [] },
      ]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(SessionStore).load();
  server.expectOne('/api/session').flush({
    permissions: ['decision.read', 'decision.write'],
    roles: [],
    workingFor: 'Sở Nội vụ',
    today: '2026-11-26',
  });
  await loading;
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address, NewDecision);
  const host = harness.routeNativeElement;
  if (!host) throw new Error('no screen');
  const screen = new Screen(harness, host);
  for (let turn = 0; turn < 4; turn++) {
    screen.answerAround();
    await screen.settle();
  }
  return screen;
}

const raise = '/quyet-dinh/moi?kind=NANG_LUONG_TX&person=p1&effectiveOn=2026-12-01';

async function fillDocument(screen: Screen): Promise<void> {
  await screen.type('Số quyết định', '412/QĐ-SNV');
  await screen.type('Ngày ký', '20/11/2026');
  await screen.settle(450);
}

describe('NewDecision', () => {
  it('takes kind, person and day from the address and suggests the next step', async () => {
    const screen = await open(raise);
    expect(screen.host.textContent).toContain('Nâng bậc lương thường xuyên');
    expect(screen.host.textContent).toContain('Trần Thị Kim Ánh');
    expect(screen.host.textContent).toContain('Chuyên viên · Sở Nội vụ');
    await fillDocument(screen);
    expect(screen.preview().request.body).toMatchObject({
      kind: 'NANG_LUONG_TX',
      number: '412/QĐ-SNV',
      effectiveOn: '2026-12-01',
      people: [{ personId: 'p1', payload: { step: 4 } }],
    });
  });

  it('shows every row before and after, the ones worked out anew, and warnings at their fields', async () => {
    const screen = await open(raise);
    await fillDocument(screen);
    screen.preview().flush(preview);
    await screen.settle();
    const shown = screen.host.querySelector('hr-change-preview')?.textContent ?? '';
    expect(shown).toContain('Bậc 3, hệ số 3,00');
    expect(shown).toContain('Bậc 4, hệ số 3,33');
    expect(shown).toContain('tính lại');
    const step = [...screen.host.querySelectorAll('hr-field')].find((one) =>
      one.textContent?.includes('Bậc lương'),
    );
    expect(step?.textContent).toContain('Chưa đủ 36 tháng.');
  });

  it('records with the versions the preview showed, and goes to the decision', async () => {
    const screen = await open(raise);
    await fillDocument(screen);
    screen.preview().flush(preview);
    await screen.settle();
    await screen.press('Ghi nhận');
    const sent = screen.server.expectOne('/api/decisions');
    expect(sent.request.body.people[0].version).toBe(6);
    sent.flush({ id: 'd1', state: 'IN_FORCE', isUpcoming: true });
    await screen.settle();
    expect(TestBed.inject(Router).url).toBe('/quyet-dinh/d1');
  });

  it('puts a refusal at the field it names', async () => {
    const screen = await open(raise);
    await fillDocument(screen);
    screen.preview().flush(preview);
    await screen.settle();
    await screen.press('Ghi nhận');
    screen.server.expectOne('/api/decisions').flush(
      {
        type: '/problems/payload',
        title: 'Dữ liệu chưa đúng',
        detail: 'Số quyết định đã có.',
        errors: [{ pointer: '#/number', code: 'taken', detail: 'Số quyết định đã có.' }],
      },
      { status: 422, statusText: 'Unprocessable Content' },
    );
    await screen.settle();
    const number = [...screen.host.querySelectorAll('hr-field')].find((one) =>
      one.textContent?.includes('Số quyết định'),
    );
    expect(number?.querySelector('.error')?.textContent).toContain('Số quyết định đã có.');
  });

  it('gives each of many their own step, and none beyond the scale', async () => {
    const screen = await open(`${raise}&person=p2`);
    const cell = (name: string): HTMLInputElement | null =>
      screen.host.querySelector(`input[aria-label="Bậc lương của ${name}"]`);
    expect(cell('Trần Thị Kim Ánh')?.value).toBe('4');
    expect(cell('Lê Quốc Ân')?.value).toBe('');
  });

  it('asks for the kind first when nothing was chosen elsewhere', async () => {
    const screen = await open('/quyet-dinh/moi');
    await screen.press('Bổ nhiệm');
    expect(screen.host.textContent).toContain('cần người thứ hai xác nhận');
    expect(screen.host.textContent).toContain('Chọn người để xem hồ sơ sẽ đổi thế nào.');
  });
});
