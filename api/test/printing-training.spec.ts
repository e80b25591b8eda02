import { templateWith } from './own-template';
import { binary, docxText } from './printed-text';
import { type TrainingOffice, anOpenClass, openTrainingOffice } from './training-office';

const CERTIFICATE = 'chung-chi-boi-duong';
const LIST = 'danh-sach-lop';
let office: TrainingOffice;
let classId: string;
let ofTeacher: string;
let ofClerk: string;
beforeAll(async () => {
  office = await openTrainingOffice();
  classId = await anOpenClass(office, {
    code: 'MAU-01',
    startsOn: '2027-03-01',
    endsOn: '2027-03-05',
    more: { organisationId: office.finance },
  });
  await office.canbo
    .post(`/api/training/classes/${classId}/enrolments`)
    .send({ personIds: [office.teacher] })
    .expect(200);
  ofTeacher = await certificate(office.teacher, '1/2024');
  ofClerk = await certificate(office.clerk, '2/2024');
});
afterAll(() => office.close());
afterEach(() => office.database.owner.query('delete from print_template'));

async function certificate(person: string, number: string): Promise<string> {
  const { body } = await office.canbo
    .post(`/api/people/${person}/training-certificates`)
    .send({
      kindCode: 'BD-VTVL',
      name: 'Kỹ năng soạn thảo',
      issuer: 'Trường Chính trị',
      number,
      issuedOn: '2024-05-20',
    })
    .expect(201);
  return (body as { id: string }).id;
}

const put = (agent: TrainingOffice['canbo'], form: string, content: Buffer, query = '') =>
  agent.put(`/api/print-templates/${form}${query}`).attach('file', content, 'Mẫu của Sở.docx');

async function printed(path: string): Promise<string> {
  const { body } = await office.canbo.get(`/api/training/${path}`).buffer(true).parse(binary).expect(200);
  return docxText(body as Buffer);
}
const printedCertificate = (id: string): Promise<string> => printed(`certificates/${id}/print.docx`);
const printedList = (): Promise<string> => printed(`classes/${classId}/list.docx`);
const OWN_LIST = 'Lớp {classCode}: {#people}{order}. {fullName}; {/people}';

describe('templates of the training prints', () => {
  it('replace the certificate for a unit and those below it, until put back', async () => {
    const own = await templateWith(
      CERTIFICATE,
      'Bản của Sở Tài chính: {#first}{fullName}, số {number}{/first}',
    );
    await put(office.canbo, CERTIFICATE, own, `?organisationId=${office.finance}`).expect(200);
    expect(await printedCertificate(ofTeacher)).toContain('Bản của Sở Tài chính: LÊ HOÀNG OANH, số 1/2024');
    const delivered = await printedCertificate(ofClerk);
    expect(delivered).toContain('2/2024');
    expect(delivered).not.toContain('Bản của Sở Tài chính');

    await office.canbo
      .delete(`/api/print-templates/${CERTIFICATE}?organisationId=${office.finance}`)
      .expect(204);
    expect(await printedCertificate(ofTeacher)).not.toContain('Bản của Sở Tài chính');
  });

  it('replace the list of a class for the whole province', async () => {
    expect(await printedList()).not.toContain('Lớp MAU-01: 1.');
    await put(office.canbo, LIST, await templateWith(LIST, OWN_LIST)).expect(200);
    expect(await printedList()).toContain('Lớp MAU-01: 1. Lê Hoàng Oanh;');
  });

  it('are refused with the tags that nothing fills, and the print stays as it was', async () => {
    const wrong = await templateWith(CERTIFICATE, '{#first}{fullName}{diemThi}{/first}', '{hoTen}');
    const { body } = await put(office.canbo, CERTIFICATE, wrong).expect(422);
    expect((body as { unknownTags: string[] }).unknownTags.toSorted()).toEqual(['diemThi', 'hoTen']);
    expect((body as { detail: string }).detail).toContain('{diemThi}');
    const unpaired = await put(office.canbo, LIST, await templateWith(LIST, '{#people}{fullName}')).expect(
      422,
    );
    expect((unpaired.body as { detail: string }).detail).toContain('không thành cặp');
    // A tag of the other training form's own list is known, one of a personnel form is not.
    await put(office.canbo, LIST, await templateWith(LIST, '{#careers}{title}{/careers}')).expect(422);
    expect(await printedCertificate(ofClerk)).toContain('2/2024');
  });

  it('are the business of who manages settings, not of who trains', async () => {
    const own = await templateWith(LIST, OWN_LIST);
    for (const agent of [office.daotao, office.truong, office.nhansu, office.kiemtra, office.nhanvien]) {
      await put(agent, LIST, own).expect(403);
      await agent.delete(`/api/print-templates/${LIST}`).expect(403);
    }
    await put(office.visitor(), LIST, own).expect(401);
    expect(await printedList()).not.toContain('Lớp MAU-01: 1.');
  });
});
