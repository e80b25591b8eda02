import { Journey, takePicture } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const award = 'Hội thi dân vận khéo toàn tỉnh';

/** A small PDF with one line on its one page. */
function scan(): Buffer {
  const line = 'BT /F1 24 Tf 72 720 Td (Giay khen) Tj ET';
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${line.length} >>\nstream\n${line}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = bodies.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('a person proves what he declares', () => {
  it('with a scan that the officers see beside the change, and that is a paper on the row once approved', async () => {
    const own = await journey.openAs('nhanvien', '/cua-toi/khai/AWARD', { width: 390, height: 844 });
    await own.getByRole('button', { name: /^Thêm khen thưởng/ }).click();
    await own.getByLabel('Năm').fill('2024');
    await own.getByLabel('Danh hiệu, hình thức').fill('Giấy khen');
    await own
      .getByRole('option', { name: /^Giấy khen/ })
      .first()
      .click();
    await own.getByLabel('Nội dung').fill(award);
    await own.getByRole('button', { name: 'Ghi vào tờ khai' }).click();
    await own.getByRole('button', { name: /^Lưu nháp/ }).click();
    await own.getByText('Đang soạn').waitFor();
    const id = new URL(own.url()).pathname.split('/').pop() ?? '';
    await own
      .getByLabel(/^Tệp: khen thưởng/)
      .setInputFiles({ name: 'giay-khen-2024.pdf', mimeType: 'application/pdf', buffer: scan() });
    await own.getByRole('button', { name: 'Xem minh chứng giay-khen-2024.pdf' }).click();
    await own.getByRole('img', { name: 'giay-khen-2024.pdf, trang 1' }).waitFor();
    await own.getByRole('button', { name: 'Đóng' }).click();
    await takePicture(own, 'own-evidence-390');
    await own.getByRole('button', { name: 'Gửi tờ khai' }).click();
    await own.getByText('Chờ kiểm tra').waitFor();

    const unit = await journey.openAs('nhansu', `/to-khai/${id}`);
    await unit.getByRole('button', { name: 'Xem minh chứng giay-khen-2024.pdf' }).click();
    await unit.getByRole('img', { name: 'giay-khen-2024.pdf, trang 1' }).waitFor();
    await unit.getByRole('button', { name: 'Đóng' }).click();
    await takePicture(unit, 'declaration-evidence-1440');
    await unit.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await unit.getByText('Chờ duyệt').waitFor();

    const home = await journey.openAs('canbo', `/to-khai/${id}`);
    await home.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await home.getByText('Đã duyệt', { exact: true }).first().waitFor();
    await home.getByRole('link', { name: 'Mở hồ sơ' }).click();
    const row = home.getByRole('row').filter({ hasText: award });
    await row.getByRole('button', { name: /^Xem giấy tờ/ }).waitFor();

    await own.goto('/cua-toi');
    await own
      .getByRole('button', { name: new RegExp(`khen thưởng.*${award}|Giấy khen`, 'i') })
      .first()
      .waitFor();
    await own.getByRole('link', { name: 'So sánh phiên bản' }).click();
    await title(own, 'So sánh phiên bản').waitFor();
    await own.getByText(award).first().waitFor();
  }, 180_000);
});
