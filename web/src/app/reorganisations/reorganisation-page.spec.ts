import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Reorganisation } from '@hr/contracts';
import { SessionStore } from '../session';
import { Confirm, type Question } from '../ui';
import { reorganisationRoutes } from './reorganisations.routes';

const draft = {
  id: 'p1',
  name: 'Hợp nhất hai sở',
  kind: 'MERGE',
  effectiveOn: '2031-01-01',
  state: 'DRAFT',
  documentNumber: null,
  version: 3,
  units: [{ organisationId: 'u1', action: 'KEEP', name: null, parentId: null, shownName: 'Sở Công Thương' }],
  mappings: [],
  positions: [],
  targets: [],
  enteredBy: null,
  openCases: 0,
  mayEdit: true,
  mayUndo: false,
} as unknown as Reorganisation;

describe('ReorganisationPage', () => {
  async function open() {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [{ path: 'don-vi/sap-xep', children: reorganisationRoutes }],
          withComponentInputBinding(),
        ),
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const questions: string[] = [];
    TestBed.inject(Confirm).ask = async ({ heading }: Question) => {
      questions.push(heading);
      return false;
    };
    const loading = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush({ permissions: ['reorganisation.write'], roles: [] });
    await loading;
    const harness = await RouterTestingHarness.create('/don-vi/sap-xep/p1?xem=don-vi');
    const settle = async (): Promise<void> => {
      harness.detectChanges();
      await new Promise((passed) => setTimeout(passed));
      harness.detectChanges();
    };
    server.expectOne('/api/reorganisations/p1').flush(draft);
    server.expectOne('/api/reorganisations/p1/preview').flush({ version: 3, digest: 'd', canApply: true });
    await settle();
    const screen = harness.routeNativeElement ?? document.body;
    const press = async (text: string): Promise<void> => {
      [...screen.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)?.click();
      await settle();
    };
    const action = (): HTMLSelectElement => {
      const found = screen.querySelector<HTMLSelectElement>('[aria-label="Việc của Sở Công Thương"]');
      if (!found) throw new Error('no such unit');
      return found;
    };
    const changeAction = async (code: string): Promise<void> => {
      action().value = code;
      action().dispatchEvent(new Event('change'));
      await settle();
    };
    return { server, screen, questions, press, action, changeAction, router: TestBed.inject(Router) };
  }

  it('does not apply the stored plan while another one is on the screen', async () => {
    const { server, screen, questions, press, changeAction } = await open();
    await changeAction('CHANGE');
    await press('Áp dụng');
    expect(screen.querySelector('[role=alert]')?.textContent).toContain('có thay đổi chưa lưu');
    expect(questions).toEqual([]);
    server.expectNone({ method: 'POST' });
  });

  it('asks before another part of the plan takes away what is typed in this one', async () => {
    const { questions, press, action, changeAction, router } = await open();
    await changeAction('CHANGE');
    await press('Kết quả');
    expect(questions).toEqual(['Rời trang khi chưa lưu?']);
    expect(router.url).toBe('/don-vi/sap-xep/p1?xem=don-vi');
    expect(action().value).toBe('CHANGE');
  });
});
