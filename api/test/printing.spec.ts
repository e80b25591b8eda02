import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { binary, docxText, partsOf, pdfContent } from './printed-text';
import { fillEverything, unlockAll } from './printing-person';

let office: Office;
let full: string;
beforeAll(async () => {
  office = await openOffice();
  full = await aPerson(office.database.owner, {
    organisationId: office.homeAffairs,
    fullName: 'Nguyễn Phạm Hoàng Quỳnh Như',
    citizenId: '092185000001',
    employeeCode: 'CB000999',
    birthDate: '1985-03-12',
    title: 'Trưởng phòng Tổ chức cán bộ',
  });
  await fillEverything(office.database.owner, full, 40);
});
afterAll(() => office.close());
afterEach(() => office.database.owner.query('delete from file_unlock; delete from read_log'));

const LOCKED = '(mục hạn chế, chưa mở)';
const FORMS = ['so-yeu-ly-lich', 'so-yeu-ly-lich-2c', 'tieu-su-tom-tat', 'phieu-bo-sung-ly-lich'];

async function file(path: string): Promise<Buffer> {
  const { body } = await office.canbo.get(path).buffer(true).parse(binary).expect(200);
  return body as Buffer;
}
describe('a person on a form', () => {
  it('prints the CV of TT 06/2023 as .docx: values in place, no tag left, Tinos embedded', async () => {
    await unlockAll(office.database.owner, full, 'canbo');
    const content = await file(`/api/people/${full}/prints/so-yeu-ly-lich.docx`);
    const text = await docxText(content);
    for (const expected of [
      '1) Họ và tên khai sinh (viết chữ in hoa): NGUYỄN PHẠM HOÀNG QUỲNH NHƯ',
      'Giới tính: Nữ',
      '3) Sinh ngày 12 tháng 03 năm 1985',
      '4) Nơi sinh: Xã Tân Phú Thạnh, huyện Châu Thành A, tỉnh Hậu Giang',
      '8) Số CCCD: 092185000001   Ngày cấp: 10/05/2021   SĐT liên hệ: 0912345678',
      '15) Ngày vào Đảng Cộng sản Việt Nam: 19/05/2010   Ngày chính thức: 19/05/2011',
      '23) Chức vụ hiện tại: Trưởng phòng Tổ chức cán bộ, Sở Nội vụ',
      'Bậc lương: 2   Hệ số: 2,67   Ngày hưởng: 01/01/2023   Phần trăm hưởng: 100 %',
      'Phụ cấp khác: Phụ cấp công vụ 25 %',
      '31) Tình trạng sức khỏe: Tốt   Chiều cao: 158,5 cm   Cân nặng: 52 kg   Nhóm máu: O+',
      'Trường Đại học Cần Thơ',
      '(đơn vị thứ 40)',
      'Viện KDI',
      'Chậm báo cáo thống kê',
      'Nguyễn Phạm Hoàng Quỳnh Như 40',
      'Nhà cấp 3, 86 m², GCN số BK 123456',
      'Hoàn thành xuất sắc nhiệm vụ, đoàn kết nội bộ.',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(text).not.toContain(LOCKED);
    const parts = await partsOf(content);
    expect([...parts.keys()].filter((name) => name.endsWith('.odttf'))).toHaveLength(4);
    expect(parts.get('word/fontTable.xml')?.toString()).toContain('w:embedRegular');
  });

  it('prints it as PDF with the same values, headings of a table on every page it takes', async () => {
    await unlockAll(office.database.owner, full, 'canbo');
    const { pages, text, pageTexts } = await pdfContent(
      await file(`/api/people/${full}/prints/so-yeu-ly-lich.pdf`),
    );
    expect(pages).toBeGreaterThan(5);
    for (const expected of [
      'NGUYỄN PHẠM HOÀNG QUỲNH NHƯ',
      '12 tháng 03 năm 1985',
      '(đơn vị thứ 40)',
      'Viện KDI',
      'Seoul, Hàn Quốc',
      '2,67',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toMatch(/[{}]|undefined/);
    const withCareer = pageTexts.filter((page) => page.includes('(đơn vị thứ'));
    expect(withCareer.length).toBeGreaterThan(1);
    for (const page of withCareer) expect(page).toContain('Đơn vị công tác (đảng, chính quyền');
    pageTexts.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages}`));
  });

  it('says of restricted items that they are not opened, and shows nothing of them', async () => {
    for (const form of FORMS) {
      const text = await docxText(await file(`/api/people/${full}/prints/${form}.docx`));
      expect(text).toContain(LOCKED);
      for (const secret of ['158,5', 'Viện KDI', 'Chậm báo cáo', 'Quỳnh Như 1', 'Nhà cấp 3'])
        expect(text).not.toContain(secret);
    }
    const { text } = await pdfContent(await file(`/api/people/${full}/prints/so-yeu-ly-lich.pdf`));
    expect(text).toContain(LOCKED);
    expect(text).not.toMatch(/158,5|Viện KDI|Nhà cấp 3/);
  });

  it('leaves the dotted lines of the form where nothing is known', async () => {
    const text = await docxText(await file(`/api/people/${office.accountant}/prints/so-yeu-ly-lich.docx`));
    expect(text).toContain('1) Họ và tên khai sinh (viết chữ in hoa): ĐẶNG QUỐC ÂN');
    expect(text).toMatch(/3\) Sinh ngày …+ tháng …+ năm 1979/);
    expect(text).toMatch(/21\) Học hàm: …+/);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(FORMS)('prints %s in both formats', async (form) => {
    expect(await docxText(await file(`/api/people/${full}/prints/${form}.docx`))).toContain('QUỲNH NHƯ');
    expect((await pdfContent(await file(`/api/people/${full}/prints/${form}.pdf`))).text).toContain(
      'QUỲNH NHƯ',
    );
  });

  it('puts on the supplement sheet what happened in the year asked for', async () => {
    const of = async (year: number): Promise<string> =>
      docxText(await file(`/api/people/${full}/prints/phieu-bo-sung-ly-lich.docx?year=${year}`));
    expect(await of(2023)).toMatch(/01\/01\/2023\n01\.003\n2\n2,67/);
    expect(await of(2022)).not.toContain('2,67\n01');
    expect(await of(2012)).toContain('102/QĐ-UBND ngày 20/12/2012');
    expect(await of(2025)).toContain('(Từ ngày 01/01/2025 đến ngày 31/12/2025)');
  });

  it('takes a name with signs of the template language for a name', async () => {
    const odd = await aPerson(office.database.owner, {
      organisationId: office.homeAffairs,
      fullName: 'Lê {fullName} & <Oanh>',
    });
    const content = await file(`/api/people/${odd}/prints/tieu-su-tom-tat.docx`);
    expect(await docxText(content)).toContain('Họ và tên khai sinh: LÊ {FULLNAME} & <OANH>');
  });

  it('knows nothing of what a decision begins only later', async () => {
    const { owner } = office.database;
    const person = await aPerson(owner, {
      organisationId: office.homeAffairs,
      fullName: 'Trần Văn Sắp',
      title: 'Chuyên viên',
    });
    await owner.query('begin');
    await owner.query(
      `update assignment set valid = daterange('2020-01-01', '2100-01-01') where person_id = $1`,
      [person],
    );
    await owner.query(
      `update employment set valid = daterange('2020-01-01', '2100-01-01') where person_id = $1`,
      [person],
    );
    await owner.query(
      `with hired as (insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id,
           paying_organisation_id, valid) values ($1, 'CC', $2, $2, $2, daterange('2100-01-01', null)) returning id)
       insert into assignment (person_id, employment_id, organisation_id, title, valid)
       select $1, id, $2, 'Trưởng phòng Ngân sách', daterange('2100-01-01', null) from hired`,
      [person, office.finance],
    );
    await owner.query(
      `insert into allowance (person_id, kind_code, percent, valid) values ($1, 'CONG_VU', 31, '[2100-01-01,)')`,
      [person],
    );
    await owner.query('commit');
    for (const form of FORMS) {
      const text = await docxText(await file(`/api/people/${person}/prints/${form}.docx?year=2100`));
      expect(text).not.toMatch(/Sở Tài chính|Trưởng phòng Ngân sách|2100\n.*31/);
    }
    const text = await docxText(await file(`/api/people/${person}/prints/so-yeu-ly-lich.docx`));
    expect(text).toContain('Sở Nội vụ');
    expect(text).not.toContain('2100');
  });

  it('writes each print into the read log', async () => {
    await file(`/api/people/${full}/prints/tieu-su-tom-tat.pdf`);
    const { rows } = await office.database.owner.query('select person_id, what, detail from read_log');
    expect(rows).toEqual([
      { person_id: full, what: 'print', detail: { form: 'tieu-su-tom-tat', format: 'pdf' } },
    ]);
    const { body } = await office.canbo.get(`/api/people/${full}/readers`).expect(200);
    expect((body as { items: { what: string }[] }).items[0]?.what).toBe('In hồ sơ theo mẫu');
  });

  it('refuses who may not print, whom one may not see, and forms that do not exist', async () => {
    const path = `/api/people/${full}/prints/so-yeu-ly-lich.pdf`;
    await office.visitor().get(path).expect(401);
    await office.thutruong.get(path).expect(403);
    await office.nhansu.get(path).expect(404);
    for (const name of ['so-yeu-ly-lich.xlsx', 'khong-co.pdf', 'quyet-dinh-luong.pdf', 'so-yeu-ly-lich']) {
      await office.canbo.get(`/api/people/${full}/prints/${name}`).expect(404);
    }
    await office.canbo.get(`${path}?year=12`).expect(422);
    const { rows } = await office.database.owner.query('select 1 from read_log');
    expect(rows).toEqual([]);
  });
});

describe('a decision on pay', () => {
  const positionOf = async (person: string): Promise<string> => {
    const { rows } = await office.database.owner.query<{ id: string }>(
      'select id from salary_position where person_id = $1 order by paid_from desc limit 1',
      [person],
    );
    return rows[0].id;
  };

  it('is printed from a row of the pay history, with the step before and the instruments of its day', async () => {
    const path = `/api/people/${full}/salary-positions/${await positionOf(full)}/prints/quyet-dinh-luong`;
    const text = await docxText(await file(`${path}.docx`));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Về việc nâng bậc lương thường xuyên');
    expect(text).toContain('đối với bà Nguyễn Phạm Hoàng Quỳnh Như, sinh ngày 12/03/1985');
    expect(text).toContain('Từ bậc 1, hệ số 2,34 lên bậc 2, hệ số 2,67');
    expect(text).toContain('từ ngày 01/01/2023');
    expect(text).toContain('Căn cứ Luật Cán bộ, công chức số 22/2008/QH12;');
    expect(text).not.toContain('80/2025/QH15');
    expect(text).not.toMatch(/[{}]|DANH SÁCH/);
    expect((await pdfContent(await file(`${path}.pdf`))).text).toContain('Nguyễn Phạm Hoàng Quỳnh Như');
  });

  it('for many people names them in the list attached', async () => {
    const { owner } = office.database;
    const { rows } = await owner.query<{ id: string }>(
      `insert into decision (kind, number, signed_on, signer, issuer, effective_on)
       values ('NANG_LUONG_TX', '45/QĐ-SNV', '2026-01-05', 'Lê Văn Giám', 'Sở Nội vụ', '2026-01-01') returning id`,
    );
    const [{ id }] = rows;
    for (const person of [full, office.clerk]) {
      await owner.query(
        `insert into salary_position (person_id, grade_code, step, coefficient, paid_from, decision_id, kind) values ($1, '01.003', 3, 3.00, '2026-01-01', $2, 'REGULAR')`,
        [person, id],
      );
    }
    const text = await docxText(await file(`/api/decisions/${id}/prints/quyet-dinh-luong.docx`));
    expect(text).toContain('Số: 45/QĐ-SNV');
    expect(text).toContain('GIÁM ĐỐC SỞ NỘI VỤ');
    expect(text).toContain('đối với 2 ông (bà) có tên trong danh sách kèm theo');
    expect(text).toMatch(/1\nNguyễn Thị Hoà\n/);
    expect(text).toMatch(/2\nNguyễn Phạm Hoàng Quỳnh Như\n/);
    expect(text).toContain('80/2025/QH15');
    expect(text).not.toMatch(/[{}]/);
    const pdf = await pdfContent(await file(`/api/decisions/${id}/prints/quyet-dinh-luong.pdf`));
    expect(pdf.pages).toBe(2);
    await office.nhansu.get(`/api/decisions/${id}/prints/quyet-dinh-luong.docx`).expect(404);
    await office.thutruong.get(`/api/decisions/${id}/prints/quyet-dinh-luong.docx`).expect(403);
    await office.canbo.get(`/api/decisions/${id}/prints/so-yeu-ly-lich.docx`).expect(404);
  });

  it('belongs to the person named: another one, or one out of scope, is not found', async () => {
    const position = await positionOf(full);
    await office.canbo
      .get(`/api/people/${office.clerk}/salary-positions/${position}/prints/quyet-dinh-luong.pdf`)
      .expect(404);
    await office.nhansu
      .get(`/api/people/${full}/salary-positions/${position}/prints/quyet-dinh-luong.pdf`)
      .expect(404);
    await office.thutruong
      .get(`/api/people/${full}/salary-positions/${position}/prints/quyet-dinh-luong.pdf`)
      .expect(403);
  });
});
