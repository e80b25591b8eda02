import { addDays, addMonths, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { changed, oneOf, patterns, rowsOf } from '../training-rows';
import type {
  CertificateInput,
  CertificatePage,
  CertificatesQuery,
  TrainingCertificate,
} from './certificates.dto';
import { standingClass } from './classes.query';
import type { IssueInput, IssueOutcome } from './teaching.dto';

export const CERTIFICATE_FIELDS = `x.id, x.person_id as "personId", coalesce(e.full_name, p.full_name, '') as "fullName",
  (select n.name from organisation_name n where n.organisation_id = x.organisation_id
    order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as "organisationName",
  x.kind_code as "kindCode", k.name_vi as "kindName", x.name, x.number, x.register_number as "registerNumber", x.issued_on as "issuedOn",
  x.issuer, x.expires_on::text as "expiresOn", x.periods, x.classification, x.verified_at is not null as "isVerified",
  (select a.display_name from account_name a where a.id = x.verified_by) as "verifiedBy", x.class_id as "classId", c.code as "classCode",
  x.credential_id is not null as "isFiled", x.credential_id as "credentialId",
  (select count(*)::int from paper s where s.about_id = coalesce(x.credential_id, x.id) and s.removed_at is null) as scans`;
export const CERTIFICATE_TABLES = `training_certificate x join code_entry k on k.list = 'training_kinds' and k.code = x.kind_code
  left join training_enrolment e on e.id = x.enrolment_id left join training_class c on c.id = x.class_id left join person p on p.id = x.person_id`;

@Injectable()
export class CertificatesService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: CertificatesQuery): Promise<CertificatePage> {
    const { q, classId, organisationId, kindCode, expiresBy, isVerified, page, pageSize } = query;
    const where = `where ($1::uuid is null or x.class_id = $1) and ($2::text is null or x.kind_code = $2)
      and ($3::date is null or x.expires_on <= $3::date) and ($4::boolean is null or (x.verified_at is not null) = $4)
      and ($5::uuid is null or x.organisation_id = any (array(select organisations_covered(array[$5::uuid], current_date))))
      and search_key(coalesce(e.full_name, p.full_name, '') || ' ' || coalesce(x.number, '')) like all ($6::text[])`;
    const values = [
      classId ?? null,
      kindCode ?? null,
      expiresBy ?? null,
      isVerified ?? null,
      organisationId ?? null,
      patterns(searchKey(q ?? '')),
    ];
    return this.database.as(actor, async (tx) => {
      const items = await rowsOf<TrainingCertificate>(
        tx,
        `select ${CERTIFICATE_FIELDS} from ${CERTIFICATE_TABLES} ${where}
         order by ${expiresBy ? 'x.expires_on, ' : ''}x.issued_on desc nulls last, x.number, x.id limit $7 offset $8`,
        [...values, pageSize, (page - 1) * pageSize],
      );
      const counted = await oneOf<{ total: number }>(
        tx,
        `select count(*)::int as total from ${CERTIFICATE_TABLES} ${where}`,
        values,
      );
      return { total: counted?.total ?? 0, items };
    });
  }

  /**
   * Certificates for whoever finished and has none; each level is written into the file in the same transaction, so the
   * position's requirement is met at once.
   * @throws 404, 403, 409 nobody to give one to, or a number of this issuer is taken
   */
  issue(actor: Actor, id: string, input: IssueInput): Promise<IssueOutcome> {
    if (!input.numberPattern.includes('{so}'))
      throw fieldProblem('numberPattern', 'NO_NUMBER', 'Mẫu số hiệu phải có {so}.');
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      if (!standing.isHeld) throw new Problem('forbidden', 'Bạn chỉ được xem lớp này.');
      const people = await rowsOf<{ id: string }>(
        tx,
        `select e.id from training_enrolment e where e.class_id = $1 and e.state = 'FINISHED' and ($2::uuid[] is null or e.id = any ($2))
           and not exists (select from training_certificate x where x.enrolment_id = e.id)
         order by substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id for update of e`,
        [id, input.enrolmentIds ?? null],
      );
      if (people.length === 0) throw new Problem('rule', 'Không có ai hoàn thành mà chưa có chứng chỉ.');
      const expiresOn = standing.validityMonths
        ? addDays(addMonths(input.issuedOn, standing.validityMonths), -1)
        : null;
      const made = await rowsOf<{ id: string }>(
        tx,
        `insert into training_certificate (enrolment_id, class_id, person_id, organisation_id, programme_id, kind_code, name, number,
           register_number, started_on, issued_on, issuer, signer, signer_post, expires_on, periods, classification, verified_by, verified_at)
         select e.id, e.class_id, e.person_id, e.organisation_id, $3, $4, $5, x.number, x.register, $6::text, $7::text, $8, $9, $10, $11::date,
           $12, e.classification, actor_account(), now()
         from unnest($1::uuid[], $2::text[], $13::text[]) with ordinality as x(id, number, register, at)
         join training_enrolment e on e.id = x.id order by x.at returning id`,
        [
          people.map((one) => one.id),
          people.map((_, at) => input.numberPattern.replace('{so}', String(input.firstNumber + at))),
          standing.programmeId,
          standing.kindCode,
          standing.programmeName,
          standing.startsOn,
          input.issuedOn,
          input.issuer ?? standing.schoolName,
          input.signer ?? null,
          input.signerPost ?? null,
          expiresOn,
          standing.periods,
          people.map((_, at) => String(input.firstNumber + at)),
        ],
      );
      const filed = await file(tx, made);
      const warnings =
        input.issuedOn < standing.endsOn ? ['Ngày cấp chứng chỉ trước ngày bế giảng của lớp.'] : [];
      return { issued: made.length, filed, warnings };
    });
  }

  /** A certificate of the past. @throws 404 person, 409 number taken, unknown kind */
  add(actor: Actor, personId: string, input: CertificateInput): Promise<TrainingCertificate> {
    return this.database.as(actor, async (tx) => {
      const person = await oneOf<{ id: string }>(tx, 'select id from person where id = $1', [personId]);
      if (!person) throw notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        `insert into training_certificate (person_id, organisation_id, programme_id, kind_code, name, number, issued_on, issuer, expires_on, periods)
         select id, owner_organisation_id, $2, $3, $4, $5, $6, $7, $8::date, $9 from person where id = $1 returning id`,
        [
          personId,
          input.programmeId ?? null,
          input.kindCode,
          input.name,
          input.number ?? null,
          input.issuedOn ?? null,
          input.issuer ?? null,
          input.expiresOn ?? null,
          input.periods ?? null,
        ],
      );
      return readCertificate(tx, id);
    });
  }

  /** Somebody has seen the original; the level, where the programme gives one, goes into the file. @throws 404, 403 */
  verify(actor: Actor, id: string): Promise<TrainingCertificate> {
    return this.database.as(actor, async (tx) => {
      await readCertificate(tx, id);
      const done = await changed(
        tx,
        'update training_certificate set verified_by = coalesce(verified_by, actor_account()), verified_at = coalesce(verified_at, now()) where id = $1',
        [id],
      );
      if (done === 0) throw new Problem('forbidden', 'Bạn chỉ được xem chứng chỉ này.');
      await file(tx, [{ id }]);
      return readCertificate(tx, id);
    });
  }
}

async function file(tx: EntityManager, certificates: readonly { readonly id: string }[]): Promise<number> {
  const [{ filed }] = await rowsOf<{ filed: number }>(
    tx,
    'select file_training_certificates($1::uuid[]) as filed',
    [certificates.map(({ id }) => id)],
  );
  return filed;
}

async function readCertificate(tx: EntityManager, id: string): Promise<TrainingCertificate> {
  const row = await oneOf<TrainingCertificate>(
    tx,
    `select ${CERTIFICATE_FIELDS} from ${CERTIFICATE_TABLES} where x.id = $1`,
    [id],
  );
  if (!row) throw notFound('Không có chứng chỉ này, hoặc chứng chỉ nằm ngoài phạm vi của bạn.');
  return row;
}
