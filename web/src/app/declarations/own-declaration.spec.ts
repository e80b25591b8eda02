import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { OwnDeclarationPage } from './own-declaration';

it.each([
  ['REPORT', 'RETURNED', '/cua-toi/bao-sai-sot?toKhai=d1'],
  ['CONTACT', 'DRAFT', '/cua-toi/khai/CONTACT?toKhai=d1'],
  ['REPORT', 'SUBMITTED', null],
])('a declaration %s, %s, is edited at %s', async (section, state, address) => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const fixture = TestBed.createComponent(OwnDeclarationPage);
  fixture.componentRef.setInput('id', 'd1');
  fixture.detectChanges();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/own/declarations/d1')
    .flush({ id: 'd1', number: 7, section, sectionName: section, state, rows: [], evidence: [], steps: [] });
  await new Promise((done) => setTimeout(done));
  fixture.detectChanges();
  const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')];
  const edit = links.find((link) => link.textContent?.includes('Sửa'));
  expect(edit?.getAttribute('href') ?? null).toBe(address);
});
