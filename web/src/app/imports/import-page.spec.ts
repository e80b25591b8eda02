import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { provideRouter } from '@angular/router';
import type { ImportRow, ImportView } from '@hr/contracts';
import { problemInterceptor } from '../session';
import { ImportPage } from './import-page';
import { ImportsApi } from './imports-api';

const ready: ImportView = {
  id: 'b1',
  state: 'ready',
  fileName: 'bm03.xlsx',
  kind: 'BM03',
  organisationId: 'o1',
  organisationName: 'Sở Nội vụ',
  asOf: '2026-11-22',
  progress: { done: 6, total: 6 },
  counts: { new: 3, known: 2, changed: 1, unchanged: 1, ambiguous: 1, problems: 1 },
  createdBy: 'Huỳnh Ngọc Phượng',
  createdAt: '2026-11-22T02:10:00Z',
  appliedAt: null,
  undoneAt: null,
  message: null,
  mapping: [],
  units: [],
  fields: [],
  classCode: 'CC',
  isClassAsked: false,
  mayApply: true,
  mayUndo: false,
  mayWrite: true,
};
const applied: ImportView = {
  ...ready,
  state: 'applied',
  appliedAt: '2026-11-22T02:12:00Z',
  mayApply: false,
  mayUndo: true,
};

function aRow(row: Partial<ImportRow>): ImportRow {
  return {
    row: 9,
    line: row.row ?? 9,
    sheet: null,
    fullName: 'Trần Thị Kim Ánh',
    birthDate: '1980',
    unitName: 'Văn phòng',
    title: 'Chuyên viên',
    outcome: 'new',
    choice: null,
    personId: null,
    problems: [],
    changes: [],
    candidates: [],
    cells: [],
    ...row,
  };
}

const rows: readonly ImportRow[] = [
  aRow({
    row: 12,
    outcome: 'problem',
    problems: [
      {
        field: 'birthDate',
        column: 'C',
        heading: 'Ngày sinh',
        value: '31/02/1980',
        reason: 'Không có ngày này.',
        severity: 'error',
      },
    ],
  }),
  aRow({
    row: 14,
    outcome: 'ambiguous',
    candidates: [
      {
        id: 'p7',
        fullName: 'Trần Thị Kim Ánh',
        birthDate: '1980-03-12',
        citizenIdMasked: '0921••••4821',
        organisationName: 'Văn phòng',
        title: null,
      },
    ],
  }),
  aRow({
    row: 15,
    outcome: 'changed',
    personId: 'p8',
    changes: [{ field: 'coefficient', label: 'Hệ số lương', from: '2,34', to: '2,67' }],
  }),
];

describe('ImportPage', () => {
  async function open(view: ImportView) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([]),
        ImportsApi,
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(ImportPage);
    fixture.componentRef.setInput('id', view.id);
    fixture.detectChanges();
    server.expectOne(`/api/imports/${view.id}`).flush(view);
    await settle(fixture);
    server
      .match(({ url }) => url === `/api/imports/${view.id}/rows`)
      .forEach((request) => request.flush({ items: rows, total: rows.length }));
    await settle(fixture);
    const host: HTMLElement = fixture.nativeElement;
    const dialogs: HarnessLoader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    return { fixture, host, server, dialogs };
  }

  async function settle(fixture: { detectChanges(): void }): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  function button(host: HTMLElement, text: string): HTMLButtonElement | undefined {
    return [...host.querySelectorAll('button')].find((entry) => entry.textContent.includes(text));
  }

  it('shows for every row what is wrong, what changes or who it may be', async () => {
    const { host } = await open(ready);
    const texts = [...host.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(texts[0]).toContain('Cột C, Ngày sinh, “31/02/1980”: Không có ngày này.');
    expect(texts[1]).toContain('Trần Thị Kim Ánh, sinh 12/03/1980 0921••••4821 · Văn phòng');
    expect(texts[2]).toMatch(/Hệ số lương: ?2,34.*2,67/);
  });

  it('writes only after saying what it will do', async () => {
    const { fixture, host, server, dialogs } = await open(ready);
    button(host, 'Ghi 4 dòng vào sổ')?.click();
    const dialog = await dialogs.getHarness(MatDialogHarness);
    expect(await dialog.getContentText()).toContain(
      'Thêm 3 hồ sơ mới, cập nhật 1 hồ sơ đã có vào Sở Nội vụ.',
    );
    expect(await dialog.getContentText()).toContain('2 dòng có lỗi hoặc chưa chọn không được ghi');
    server.expectNone('/api/imports/b1/apply');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Ghi vào sổ' }))).click();
    await settle(fixture);
    server.expectOne('/api/imports/b1/apply').flush({ ...ready, state: 'applying', mayApply: false });
    await settle(fixture);
    expect(host.querySelector('[role=progressbar]')).not.toBeNull();
    expect(button(host, 'Ghi 4 dòng vào sổ')).toBeUndefined();
  });

  it('sends the person chosen for a row and counts anew', async () => {
    const { fixture, host, server } = await open(ready);
    host.querySelector<HTMLInputElement>('fieldset input')?.click();
    await settle(fixture);
    const request = server.expectOne('/api/imports/b1/rows/14');
    expect(request.request.body).toEqual({ choice: 'p7' });
    request.flush({ ...ready, counts: { ...ready.counts, known: 3, changed: 2, ambiguous: 0 } });
    await settle(fixture);
    expect(button(host, 'Ghi 5 dòng vào sổ')).toBeDefined();
    expect(host.querySelector<HTMLInputElement>('fieldset input')?.checked).toBe(true);
  });

  it('offers to map columns of a list, not of a book of record sheets', async () => {
    expect(button((await open(ready)).host, 'Sửa cách ghép cột')).toBeDefined();
    TestBed.resetTestingModule();
    expect(button((await open({ ...ready, kind: 'RECORD' })).host, 'Sửa cách ghép cột')).toBeUndefined();
  });

  it('leads to the newer changes that an undo is refused for', async () => {
    const { fixture, host, server, dialogs } = await open(applied);
    button(host, 'Hoàn tác cả danh sách')?.click();
    const dialog = await dialogs.getHarness(MatDialogHarness);
    expect(await dialog.getContentText()).toContain('Xóa 3 hồ sơ đã thêm, trả 1 hồ sơ đã cập nhật');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Hoàn tác cả danh sách' }))).click();
    await settle(fixture);
    const newer = [{ fullName: 'Lê Văn Bình', personId: 'p9', by: 'Nguyễn An', at: '22/11/2026 10:00' }];
    server
      .expectOne('/api/imports/b1/undo')
      .flush(
        { type: 'rule', detail: 'Không hoàn tác được.', newer },
        { status: 409, statusText: 'Conflict' },
      );
    await settle(fixture);
    expect(host.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/ho-so/p9');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Nguyễn An sửa lúc 22/11/2026 10:00');
  });
});
