import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { FrameworkPosition } from '@hr/contracts';
import { FrameworkDrawer } from './framework-drawer';

const position = {
  id: 'f1',
  version: 1,
  regime: 'CC',
  groupCode: 'NVCN',
  code: 'CN01',
  name: 'Chuyên viên về dữ liệu',
  scope: null,
  levelCodes: ['CVC', 'CV'],
  basis: 'Thông tư thử',
  from: '2026-01-01',
  to: null,
} as unknown as FrameworkPosition;

it('sends the levels of the chosen regime only', async () => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(FrameworkDrawer);
  fixture.componentRef.setInput('position', position);
  fixture.detectChanges();
  const screen: HTMLElement = fixture.nativeElement;
  const regime = screen.querySelector('select');
  if (!regime) throw new Error('no regime');
  regime.value = 'VC';
  regime.dispatchEvent(new Event('input'));
  regime.dispatchEvent(new Event('change'));
  fixture.detectChanges();
  const level = [...screen.querySelectorAll('fieldset label')].find(
    (one) => one.textContent?.trim() === 'Bậc nghề nghiệp 3',
  );
  level?.querySelector('input')?.click();
  fixture.detectChanges();
  screen.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await new Promise((passed) => setTimeout(passed));
  const { body } = TestBed.inject(HttpTestingController).expectOne('/api/framework-positions/f1').request;
  expect(body).toMatchObject({ regime: 'VC', levelCodes: ['BAC3'] });
});
