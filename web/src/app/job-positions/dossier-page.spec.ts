import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PositionDossier } from '@hr/contracts';
import { SessionStore } from '../session';
import { Confirm, type Question, Snack } from '../ui';
import { DossierPage } from './dossier-page';

const dossier = {
  id: 'd1',
  organisationId: 'u1',
  organisationName: 'Sở Nội vụ',
  versionNo: 2,
  state: 'DRAFT',
  version: 5,
  positions: 0,
  planned: 0,
  list: [],
  files: [],
  steps: [],
  acts: ['SUBMIT'],
  mayEdit: true,
  mayAttach: true,
  whyNot: null,
} as unknown as PositionDossier;

describe('DossierPage', () => {
  async function openTyped() {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const server = TestBed.inject(HttpTestingController);
    const said: string[] = [];
    TestBed.inject(Snack).say = (text) => void said.push(text);
    TestBed.inject(Confirm).ask = async ({ heading }: Question) => {
      said.push(heading);
      return false;
    };
    const loading = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush({ permissions: ['position.write'], roles: [] });
    await loading;
    const fixture = TestBed.createComponent(DossierPage);
    fixture.componentRef.setInput('id', 'd1');
    const settle = async (): Promise<void> => {
      fixture.detectChanges();
      await new Promise((passed) => setTimeout(passed));
      fixture.detectChanges();
    };
    await settle();
    server.expectOne('/api/position-dossiers/d1').flush(dossier);
    await settle();
    const screen: HTMLElement = fixture.nativeElement;
    const press = async (text: string): Promise<void> => {
      [...screen.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)?.click();
      await settle();
    };
    await press('Thêm vị trí');
    const name = (): HTMLInputElement | null => screen.querySelector('fieldset input:not([type])');
    const box = name();
    if (!box) throw new Error('no name');
    box.value = 'Chuyên viên dữ liệu';
    box.dispatchEvent(new Event('input'));
    await settle();
    return { server, screen, said, press, settle, name };
  }

  it('keeps the position that is being written when a paper is attached', async () => {
    const { server, screen, said, settle, name } = await openTyped();
    const chosen = screen.querySelector<HTMLInputElement>('input[type=file]');
    if (!chosen) throw new Error('no file box');
    Object.defineProperty(chosen, 'files', { value: [new File(['%PDF-'], 'to-trinh.pdf')] });
    chosen.dispatchEvent(new Event('change'));
    const file = { id: 'f1', kind: 'REQUEST', name: 'to-trinh.pdf', at: '2026-11-26T01:00:00Z' };
    server
      .expectOne({ method: 'POST', url: '/api/position-dossiers/d1/files' })
      .flush({ ...dossier, version: 6, files: [file] });
    await settle();
    expect(said).toEqual(['Đã đính kèm văn bản']);
    expect(screen.textContent).toContain('to-trinh.pdf');
    expect(name()?.value).toBe('Chuyên viên dữ liệu');
  });

  it('asks before the list takes it away, and takes no step while it is unsaved', async () => {
    const { screen, said, press, name } = await openTyped();
    await press('Danh sách');
    await press('Trình thẩm định');
    expect(said).toEqual([
      'Bỏ những gì đã ghi?',
      'Vị trí đang sửa chưa được lưu. Hãy lưu hoặc bỏ thay đổi trước.',
    ]);
    expect(screen.querySelector('hr-act-drawer')).toBeNull();
    expect(name()?.value).toBe('Chuyên viên dữ liệu');
  });
});
