import { readFile } from 'node:fs/promises';
import { LAYOUTS } from '../src/printing/layouts';
import { FORM_CODES } from '../src/printing/print-forms';
import { embeddedFaces, templateOf } from '../src/printing/template-package';
import { templateWith } from './own-template';
import { type Office, openOffice } from './personnel-office';
import { binary, docxText } from './printed-text';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => office.database.owner.query('delete from print_template'));

const template = (...paragraphs: readonly string[]): Promise<Buffer> =>
  templateWith('tieu-su-tom-tat', ...paragraphs);
const put = (
  agent: Office['canbo'],
  content: Buffer,
  query = '',
  form = 'tieu-su-tom-tat',
  name = 'Mẫu của Sở.docx',
) => agent.put(`/api/print-templates/${form}${query}`).attach('file', content, name);
async function printed(person: string): Promise<string> {
  const { body } = await office.canbo
    .get(`/api/people/${person}/prints/tieu-su-tom-tat.docx`)
    .buffer(true)
    .parse(binary)
    .expect(200);
  return docxText(body as Buffer);
}

describe('templates of an office', () => {
  it('are made from the layouts as they stand; run printing/build-templates after a change', async () => {
    const faces = await embeddedFaces();
    for (const form of FORM_CODES) {
      const committed = await readFile(new URL(`../src/printing/templates/${form}.docx`, import.meta.url));
      expect((await templateOf(LAYOUTS[form], faces)).equals(committed)).toBe(true);
    }
  });

  it('list the forms with every tag in words', async () => {
    const { body } = await office.canbo.get('/api/print-templates').expect(200);
    const { items } = body as {
      items: {
        form: string;
        own: unknown[];
        fields: { tag: string; label: string }[];
        lists: { tag: string }[];
      }[];
    };
    expect(items.map(({ form }) => form)).toEqual(FORM_CODES);
    expect(items[0]?.fields).toContainEqual({ tag: 'fullName', label: 'Họ và tên' });
    expect(items[0]?.lists.map(({ tag }) => tag)).toContain('careers');
    expect(items[0]?.own).toEqual([]);
  });

  it('replace the one delivered for a unit and those below it, until put back', async () => {
    const own = await template(
      'Bản của Sở Tài chính: {fullName}',
      '{#careers}{title} tại {organisation}{/careers}',
    );
    const { body } = await put(office.canbo, own, `?organisationId=${office.finance}`).expect(200);
    expect(JSON.stringify(body)).toContain('"organisationName":"Sở Tài chính","fileName":"Mẫu của Sở.docx"');
    expect(await printed(office.teacher)).toMatch(
      /Bản của Sở Tài chính: Lê Hoàng Oanh\nGiảng viên tại Trường Nghiệp vụ/,
    );
    expect(await printed(office.clerk)).toContain('TIỂU SỬ TÓM TẮT');

    await put(office.canbo, await template('Bản toàn tỉnh: {fullName}')).expect(200);
    expect(await printed(office.clerk)).toContain('Bản toàn tỉnh: Nguyễn Thị Hoà');
    expect(await printed(office.teacher)).toContain('Bản của Sở Tài chính');

    const { body: current } = await office.canbo
      .get(`/api/print-templates/tieu-su-tom-tat/file?organisationId=${office.finance}`)
      .buffer(true)
      .parse(binary)
      .expect(200);
    expect((current as Buffer).equals(own)).toBe(true);

    await office.canbo
      .delete(`/api/print-templates/tieu-su-tom-tat?organisationId=${office.finance}`)
      .expect(204);
    expect(await printed(office.teacher)).toContain('Bản toàn tỉnh: Lê Hoàng Oanh');
    await office.canbo.delete('/api/print-templates/tieu-su-tom-tat').expect(204);
    expect(await printed(office.teacher)).toContain('TIỂU SỬ TÓM TẮT');
    await office.canbo.delete('/api/print-templates/tieu-su-tom-tat').expect(404);
  });

  it('are refused with the tags that nothing fills', async () => {
    const { body } = await put(
      office.canbo,
      await template('{fullName} {hoTen}', '{#careers}{title}{award}{/careers}', '{#conCai}{x}{/conCai}'),
    ).expect(422);
    expect(body).toMatchObject({ unknownTags: ['hoTen', 'award', '#conCai', 'x'] });
    expect((body as { detail: string }).detail).toContain('Mẫu có thẻ không biết: {hoTen}, {award}');
    expect(await printed(office.clerk)).toContain('TIỂU SỬ TÓM TẮT');
  });

  it('are refused when they are no Word file, broken, or without tags', async () => {
    await put(office.canbo, Buffer.from('%PDF-1.7')).expect(422);
    await put(office.canbo, (await template('{fullName}')).subarray(0, 2000)).expect(422);
    await put(office.canbo, await template('Không có thẻ nào')).expect(422);
    const { body } = await put(office.canbo, await template('{#careers}{title}')).expect(422);
    expect((body as { detail: string }).detail).toContain('không thành cặp');
    await office.canbo.put('/api/print-templates/tieu-su-tom-tat').send({}).expect(415);
    await put(office.canbo, await template('{fullName}'), '', 'khong-co').expect(404);
    await put(
      office.canbo,
      await template('{fullName}'),
      '?organisationId=00000000-0000-7000-8000-000000000000',
    ).expect(404);
    await put(office.canbo, await template('{fullName}'), '?organisationId=x').expect(422);
  });

  it('are the business of who manages settings', async () => {
    for (const agent of [office.nhansu, office.kiemtra, office.quantri]) {
      await agent.get('/api/print-templates').expect(403);
      await put(agent, await template('{fullName}')).expect(403);
      await agent.delete('/api/print-templates/tieu-su-tom-tat').expect(403);
    }
    await office.visitor().get('/api/print-templates').expect(401);
  });
});
