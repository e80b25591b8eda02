import {
  CLASSIFICATIONS,
  type Classification,
  ENROLMENT_STATES,
  type EnrolmentState,
  formatDate,
} from '@hr/domain';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { workbook } from '../../personnel';
import { Database } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import {
  FORMAT_TYPES,
  type Format,
  Renderer,
  TRAINING_FIELDS,
  TRAINING_LISTS,
  type TrainingDataset,
  onPaper,
  placeOf,
  plainFileName,
  templateOfUnit,
} from '../../printing';
import { sheetFile } from '../sheet-upload';
import { oneOf, rowsOf } from '../training-rows';

interface Head {
  readonly organisationId: string | null;
  readonly name: string;
  readonly code: string;
  readonly programme: string;
  readonly school: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly periods: number;
  readonly decision: string | null;
  readonly issuer: string | null;
  readonly root: string | null;
}
interface PrintedCertificate {
  readonly personId: string;
  /** Of the class; whose template is used. */
  readonly organisationId: string | null;
  readonly number: string | null;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly periods: number | null;
  readonly classification: Classification | null;
  readonly issuedOn: string | null;
  readonly signer: string | null;
  readonly signerPost: string | null;
  readonly issuer: string | null;
  readonly expiresOn: string | null;
}
interface Learner {
  readonly personId: string;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly attendance: number | null;
  readonly state: EnrolmentState;
  readonly classification: Classification | null;
  readonly note: string | null;
}

const UNIT = (id: string): string => `(select n.name from organisation_name n where n.organisation_id = ${id}
  order by n.valid @> current_date desc, lower(n.valid) desc limit 1)`;
const CERTIFICATE = `select x.person_id as "personId", coalesce(c.organisation_id, x.organisation_id) as "organisationId", x.number, coalesce(e.full_name, p.full_name, '') as "fullName", coalesce(e.birth_date, p.birth_date) as "birthDate",
    e.title, ${UNIT('x.organisation_id')} as "organisationName", x.name, coalesce(c.starts_on::text, x.started_on) as "startsOn", c.ends_on::text as "endsOn",
    x.periods, x.classification, x.issued_on as "issuedOn", x.signer, x.signer_post as "signerPost", x.issuer, x.expires_on::text as "expiresOn"
  from training_certificate x left join training_enrolment e on e.id = x.enrolment_id left join training_class c on c.id = x.class_id
  left join person p on p.id = x.person_id`;
const COLUMNS = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Chức vụ, chức danh',
  'Đơn vị',
  'Chuyên cần (%)',
  'Kết quả',
  'Xếp loại',
  'Ghi chú',
].map((heading, at) => ({ heading, width: [6, 28, 12, 26, 40, 14, 16, 14, 24][at] }));

/** Certificates and the list of a class on the register's own forms; that somebody's was printed is logged. */
@Injectable()
export class ClassPrintsService {
  constructor(
    private readonly database: Database,
    private readonly renderer: Renderer,
  ) {}

  /** @throws 404 */
  async certificate(actor: Actor, id: string, format: Format): Promise<StreamableFile> {
    const { rows, template } = await this.database.as(actor, async (tx) => {
      const found = await rowsOf<PrintedCertificate>(tx, `${CERTIFICATE} where x.id = $1`, [id]);
      await logged(tx, found, 'chung-chi-boi-duong');
      const own = await templateOfUnit(tx, found[0]?.organisationId ?? null, 'chung-chi-boi-duong');
      return { rows: found, template: own };
    });
    if (rows.length === 0)
      throw notFound('Không có chứng chỉ này, hoặc chứng chỉ nằm ngoài phạm vi của bạn.');
    return this.drawCertificates(rows, rows[0].fullName, format, template);
  }

  /** All certificates of a class, one to a page. @throws 404 no class, or none given out */
  async certificates(actor: Actor, classId: string, format: Format): Promise<StreamableFile> {
    const { head, rows, template } = await this.database.as(actor, async (tx) => {
      const found = await rowsOf<PrintedCertificate>(
        tx,
        `${CERTIFICATE} where x.class_id = $1 order by length(x.number), x.number, x.id`,
        [classId],
      );
      await logged(tx, found, 'chung-chi-boi-duong');
      const own = await templateOfUnit(tx, found[0]?.organisationId ?? null, 'chung-chi-boi-duong');
      return { head: await headOf(tx, classId), rows: found, template: own };
    });
    if (rows.length === 0) throw notFound('Lớp này chưa cấp chứng chỉ nào.');
    return this.drawCertificates(rows, head.code, format, template);
  }

  /** @throws 404 */
  async list(actor: Actor, classId: string, format: Format): Promise<StreamableFile> {
    const { head, people, template } = await this.read(actor, classId);
    const dataset = datasetOf(head, [], people);
    const content = await this.renderer.draw({
      form: 'danh-sach-lop',
      format,
      filling: onPaper(dataset, TRAINING_FIELDS, TRAINING_LISTS),
      template,
    });
    return sent(content, `Danh-sach-lop_${plainFileName(head.code)}`, format);
  }

  /** @throws 404 */
  async sheet(actor: Actor, classId: string): Promise<StreamableFile> {
    const { head, people } = await this.read(actor, classId);
    const rows = people.map((one, at) => [
      String(at + 1),
      one.fullName,
      formatDate(one.birthDate),
      one.title ?? '',
      one.organisationName ?? '',
      one.attendance === null ? '' : String(one.attendance),
      ENROLMENT_STATES[one.state],
      one.classification ? CLASSIFICATIONS[one.classification] : '',
      one.note ?? '',
    ]);
    const book = Readable.from(workbook('Danh sách lớp', COLUMNS, once(rows)), { objectMode: false });
    return sheetFile(`danh-sach-lop_${plainFileName(head.code)}.xlsx`, book);
  }

  private read(
    actor: Actor,
    classId: string,
  ): Promise<{ readonly head: Head; readonly people: readonly Learner[]; readonly template: Buffer | null }> {
    return this.database.as(actor, async (tx) => {
      const head = await headOf(tx, classId);
      const people = await rowsOf<Learner>(
        tx,
        `select e.person_id as "personId", e.full_name as "fullName", e.birth_date as "birthDate", e.title, ${UNIT('e.organisation_id')} as "organisationName",
           (select round(100.0 * count(*) filter (where a.mark = 'PRESENT') / nullif(count(*), 0))::int from training_attendance a
             where a.enrolment_id = e.id) as attendance, e.state, e.classification, e.note
         from training_enrolment e where e.class_id = $1 and e.state not in ('CANCELLED', 'REGISTERED')
         order by substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id`,
        [classId],
      );
      await logged(tx, people, 'danh-sach-lop');
      return { head, people, template: await templateOfUnit(tx, head.organisationId, 'danh-sach-lop') };
    });
  }

  private async drawCertificates(
    rows: readonly PrintedCertificate[],
    about: string,
    format: Format,
    template: Buffer | null,
  ): Promise<StreamableFile> {
    const content = await this.renderer.draw({
      form: 'chung-chi-boi-duong',
      format,
      filling: onPaper(datasetOf(null, rows, []), TRAINING_FIELDS, TRAINING_LISTS),
      template,
    });
    return sent(content, `Chung-chi_${plainFileName(about)}`, format);
  }
}

async function headOf(tx: EntityManager, classId: string): Promise<Head> {
  const head = await oneOf<Head>(
    tx,
    `select c.organisation_id as "organisationId", c.name, c.code, g.name as programme, s.name as school, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.periods,
       c.decision_number as decision, ${UNIT('c.organisation_id')} as issuer,
       (select n.name from organisation_place o join organisation_name n on n.organisation_id = o.organisation_id and n.valid @> current_date
         where o.parent_id is null and o.valid @> current_date limit 1) as root
     from training_class c join training_programme g on g.id = c.programme_id left join training_school s on s.id = c.school_id where c.id = $1`,
    [classId],
  );
  if (!head) throw notFound('Không có lớp này, hoặc lớp nằm ngoài phạm vi của bạn.');
  return head;
}

const logged = (
  tx: EntityManager,
  people: readonly { readonly personId: string }[],
  form: string,
): Promise<unknown> =>
  tx.query(
    `insert into read_log (person_id, what, detail) select id, 'print', $2::jsonb from unnest($1::uuid[]) id`,
    [people.map(({ personId }) => personId), JSON.stringify({ form })],
  );

function datasetOf(
  head: Head | null,
  certificates: readonly PrintedCertificate[],
  people: readonly Learner[],
): TrainingDataset {
  const [year, month, day] = today().split('-');
  const rows = certificates.map(certificateRow);
  return {
    parentBody: head?.root && head.root !== head.issuer ? head.root.toLocaleUpperCase('vi') : '\u00a0',
    issuer: (head?.issuer ?? head?.school ?? head?.root)?.toLocaleUpperCase('vi') ?? null,
    place: placeOf(head?.root ?? null),
    className: head?.name ?? null,
    classCode: head?.code ?? null,
    programme: head?.programme ?? null,
    school: head?.school ?? null,
    period: head && `${formatDate(head.startsOn)} – ${formatDate(head.endsOn)}`,
    periods: head && String(head.periods),
    decision: head?.decision ?? null,
    count: String(people.length),
    printedDay: day,
    printedMonth: month,
    printedYear: year,
    first: rows.slice(0, 1),
    others: rows.slice(1),
    people: people.map((one, at) => ({
      order: String(at + 1),
      fullName: one.fullName,
      birthDate: formatDate(one.birthDate),
      post: one.title ?? '',
      organisation: one.organisationName ?? '',
      attendance: one.attendance === null ? '' : `${one.attendance} %`,
      result: one.classification ? CLASSIFICATIONS[one.classification] : ENROLMENT_STATES[one.state],
      note: one.note ?? '',
    })),
  };
}

const DOTS = '………………………………';
function certificateRow(one: PrintedCertificate): TrainingDataset['first'][number] {
  const days = [one.startsOn, one.endsOn].filter((on) => on !== null).map((on) => formatDate(on));
  const [year, month, day] = one.issuedOn?.split('-') ?? [];
  return {
    number: one.number ?? DOTS,
    fullName: one.fullName.toLocaleUpperCase('vi'),
    birthDate: formatDate(one.birthDate) || DOTS,
    post: one.title ?? DOTS,
    organisation: one.organisationName ?? DOTS,
    course: one.name,
    time: [days.join(' – '), one.periods ? `${one.periods} tiết` : ''].filter(Boolean).join(', ') || DOTS,
    classification: one.classification ? CLASSIFICATIONS[one.classification] : 'Đạt',
    signedOn: day ? `Ngày ${day} tháng ${month} năm ${year}` : `Năm ${year ?? '……'}`,
    signerPost: (one.signerPost ?? 'Thủ trưởng').toLocaleUpperCase('vi'),
    signer: one.signer ?? '',
    issuerName: (one.issuer ?? DOTS).toLocaleUpperCase('vi'),
    until: one.expiresOn ? `đến ngày ${formatDate(one.expiresOn)}` : 'không thời hạn',
  };
}

const sent = (content: Buffer, name: string, format: Format): StreamableFile =>
  new StreamableFile(content, {
    type: FORMAT_TYPES[format],
    disposition: `attachment; filename="${name}.${format}"`,
    length: content.length,
  });

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield await Promise.resolve(rows);
}
