import { type Agent, openApp, type TestApp } from './harness/app';
import { anAccount, anOrganisation } from './harness/builders';
import { type Cell, type SheetParts, workbook } from './imports-workbook';

export interface ImportOffice extends TestApp {
  readonly root: string;
  readonly department: string;
  readonly division: string;
  readonly health: string;
}

/** A province with two departments, a division, and who imports, only looks, or has nothing to do with it. */
export async function openImportOffice(): Promise<ImportOffice> {
  const test = await openApp();
  const { owner } = test.database;
  const root = await anOrganisation(owner, {
    name: 'Thành phố Cần Thơ',
    kind: 'UBND_TINH',
    from: '2004-01-01',
  });
  const department = await anOrganisation(owner, { name: 'Sở Nội vụ', parentId: root, from: '2004-01-01' });
  const division = await anOrganisation(owner, {
    name: 'Văn phòng Sở',
    parentId: department,
    kind: 'PHONG_SO',
    from: '2010-01-01',
  });
  await anOrganisation(owner, {
    name: 'Thanh tra Sở',
    parentId: department,
    kind: 'PHONG_SO',
    from: '2010-01-01',
  });
  const health = await anOrganisation(owner, { name: 'Sở Y tế', parentId: root, from: '2004-01-01' });
  await anAccount(owner, { username: 'canbo', organisationId: root });
  await anAccount(owner, { username: 'nhansu', role: 'UNIT_HR_OFFICER', organisationId: department });
  await anAccount(owner, { username: 'yte', role: 'UNIT_HR_OFFICER', organisationId: health });
  await anAccount(owner, { username: 'kiemtra', role: 'AUDITOR', organisationId: root });
  return { ...test, root, department, division, health };
}

const AT_WORK = ['reading', 'previewing', 'applying', 'undoing'];

export interface View {
  readonly id: string;
  readonly state: string;
  readonly message: string | null;
  readonly kind: string | null;
  readonly counts: Readonly<
    Record<'new' | 'known' | 'changed' | 'unchanged' | 'ambiguous' | 'problems', number>
  >;
  readonly mapping: readonly {
    readonly index: number;
    readonly heading: string;
    readonly field: string | null;
    readonly isAsked: boolean;
  }[];
  readonly units: readonly {
    readonly key: string;
    readonly value: string;
    readonly isAsked: boolean;
    readonly candidates: readonly { readonly id: string }[];
  }[];
  readonly isClassAsked: boolean;
}

export interface Row {
  readonly row: number;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly unitName: string | null;
  readonly outcome: string;
  readonly personId: string | null;
  readonly problems: readonly {
    readonly column: string | null;
    readonly reason: string;
    readonly severity: string;
    readonly value: string;
  }[];
  readonly changes: readonly {
    readonly label: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly candidates: readonly { readonly id: string }[];
}

export async function settled(agent: Agent, id: string): Promise<View> {
  for (let patience = 0; patience < 150; patience++) {
    const { body } = await agent.get(`/api/imports/${id}`).expect(200);
    if (!AT_WORK.includes((body as View).state)) return body as View;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the batch never came to rest');
}

export async function send(
  agent: Agent,
  unit: string,
  content: Buffer,
  asOf = '2026-01-01',
  name = 'danh-sach.xlsx',
): Promise<View> {
  const { body } = await agent
    .post('/api/imports')
    .field('organisationId', unit)
    .field('asOf', asOf)
    .attach('file', content, name)
    .expect(202);
  return settled(agent, (body as { id: string }).id);
}

export async function rowsOf(agent: Agent, id: string, outcome = ''): Promise<Row[]> {
  const { body } = await agent.get(`/api/imports/${id}/rows`).query({ outcome }).expect(200);
  return (body as { items: Row[] }).items;
}

export async function applied(agent: Agent, id: string): Promise<View> {
  await agent.post(`/api/imports/${id}/apply`).expect(202);
  return settled(agent, id);
}

/** BM03 as units fill it: titles, headings over two rows, numbers of columns, a total and signatures below. */
export const bm03 = (people: readonly (readonly Cell[])[], parts: Partial<SheetParts> = {}): Buffer =>
  workbook({
    rows: [
      ['SỞ NỘI VỤ', null, null, null, null, null, null, null, 'BM03/BNV'],
      [],
      ['BÁO CÁO DANH SÁCH VÀ TIỀN LƯƠNG CÔNG CHỨC'],
      [
        'Stt',
        'Họ và tên',
        'Ngày tháng năm sinh',
        null,
        'Chức vụ hoặc chức danh công tác',
        'Cơ quan, đơn vị đang làm việc',
        'Thời gian giữ ngạch (kể cả ngạch tương đương)',
        'Mức lương hiện hưởng',
        null,
      ],
      [null, null, 'Nam', 'Nữ', null, null, null, 'Hệ số lương', 'Mã số ngạch hiện giữ'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...people,
      [null, 'Tổng cộng', people.length],
      [null, 'Người lập bảng', null, null, null, 'Thủ trưởng đơn vị'],
    ],
    merges: ['C4:D4', 'H4:I4', 'A4:A5', 'B4:B5', 'E4:E5', 'F4:F5', 'G4:G5'],
    ...parts,
  });

export const clerk = (
  name: string,
  birth: Cell,
  more: Partial<{ unit: string; coefficient: Cell; grade: Cell; title: string }> = {},
): readonly Cell[] => [
  1,
  name,
  birth,
  null,
  more.title ?? 'Chuyên viên',
  more.unit ?? 'Văn phòng Sở',
  '01/06/2015',
  more.coefficient ?? 2.34,
  more.grade ?? '01.003',
];
