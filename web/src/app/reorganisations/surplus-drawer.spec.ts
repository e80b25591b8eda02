import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SurplusCase } from '@hr/contracts';
import { SurplusDrawer } from './surplus-drawer';

const one = {
  id: 'c1',
  version: 2,
  personId: 'p1',
  fullName: 'Trần Giang',
  reason: 'DEPUTY',
  reorganisationId: 'r1',
  option: null,
  decisionId: null,
  decisions: [],
  dueOn: '2030-12-31',
  plannedYear: 2028,
  quotaEffect: 'KEEP',
  reusePercent: null,
  settledOn: null,
  note: null,
} as unknown as SurplusCase;

describe('SurplusDrawer', () => {
  async function sendYear(text: string) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(SurplusDrawer);
    fixture.componentRef.setInput('one', one);
    fixture.componentRef.setInput('mayWrite', true);
    fixture.detectChanges();
    const screen: HTMLElement = fixture.nativeElement;
    const year = [...screen.querySelectorAll<HTMLInputElement>('input[inputmode=numeric]')].find(
      (box) => !box.closest('hr-date-input'),
    );
    if (!year) throw new Error('no year');
    year.value = text;
    year.dispatchEvent(new Event('input'));
    screen.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((passed) => setTimeout(passed));
    fixture.detectChanges();
    return { screen, server: TestBed.inject(HttpTestingController) };
  }

  it('refuses a year that is no number, and leaves the planned one as it is', async () => {
    const { screen, server } = await sendYear('năm 2029');
    server.expectNone('/api/surplus-cases/c1');
    expect(screen.textContent).toContain('Ghi năm bằng bốn chữ số, ví dụ 2028.');
  });

  it.each([
    [' 2029 ', 2029],
    ['  ', null],
  ])('sends "%s" as %s', async (text, plannedYear) => {
    const { server } = await sendYear(text);
    expect(server.expectOne('/api/surplus-cases/c1').request.body).toMatchObject({ version: 2, plannedYear });
  });
});
