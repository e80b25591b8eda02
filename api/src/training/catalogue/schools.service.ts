import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, notFound } from '../../platform/problem';
import { changed, oneOf, rowsOf, takeVersion } from '../training-rows';
import type { School, SchoolChange, SchoolInput, Schools, TeacherInput } from './catalogue.dto';

const SELECT = `select s.id, s.version, s.name, s.kind, s.organisation_id as "organisationId", s.address, s.contact,
    (select count(*)::int from training_class c where c.school_id = s.id) as classes,
    coalesce((select json_agg(json_build_object('id', t.id, 'fullName', t.full_name, 'isInternal', t.is_internal, 'speciality', t.speciality,
        'periods', (select coalesce(sum(x.periods), 0) from training_session x where x.teacher_id = t.id
          and x.held_on >= date_trunc('year', current_date))) order by t.full_name collate "vi-VN-x-icu", t.id)
      from training_teacher t where t.school_id = s.id), '[]') as teachers
  from training_school s`;

@Injectable()
export class SchoolsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<Schools> {
    return this.database.as(actor, async (tx) => ({
      items: await rowsOf<School>(tx, `${SELECT} order by s.name collate "vi-VN-x-icu", s.id`),
    }));
  }

  /** @throws 409 a school of this name */
  add(actor: Actor, input: SchoolInput): Promise<School> {
    return this.database.as(actor, async (tx) => {
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        'insert into training_school (name, kind, organisation_id, address, contact) values ($1, $2, $3, $4, $5) returning id',
        valuesOf(input),
      );
      return readSchool(tx, id);
    });
  }

  /** @throws 404, 409 stale or a school of this name */
  change(actor: Actor, id: string, { version, ...input }: SchoolChange): Promise<School> {
    return this.database.as(actor, async (tx) => {
      await takeVersion(tx, 'training_school', id, version, 'cơ sở đào tạo');
      await tx.query(
        'update training_school set name = $2, kind = $3, organisation_id = $4, address = $5, contact = $6 where id = $1',
        [id, ...valuesOf(input)],
      );
      return readSchool(tx, id);
    });
  }

  /** @throws 404 */
  addTeacher(actor: Actor, id: string, input: TeacherInput): Promise<School> {
    return this.database.as(actor, async (tx) => {
      await readSchool(tx, id);
      await tx.query(
        'insert into training_teacher (school_id, full_name, is_internal, speciality, person_id) values ($1, $2, $3, $4, $5)',
        [id, input.fullName, input.isInternal ?? true, input.speciality ?? null, input.personId ?? null],
      );
      return readSchool(tx, id);
    });
  }

  /** The file that the teacher is linked to stays unless another is given. @throws 404, 403 */
  changeTeacher(actor: Actor, id: string, input: TeacherInput): Promise<School> {
    return this.database.as(actor, async (tx) => {
      const teacher = await oneOf<{ schoolId: string }>(
        tx,
        'select school_id as "schoolId" from training_teacher where id = $1',
        [id],
      );
      if (!teacher) throw notFound('Không có giảng viên này.');
      const done = await changed(
        tx,
        `update training_teacher set full_name = $2, is_internal = $3, speciality = $4, person_id = coalesce($5::uuid, person_id)
         where id = $1`,
        [id, input.fullName, input.isInternal ?? true, input.speciality ?? null, input.personId ?? null],
      );
      if (done === 0) throw new Problem('forbidden', 'Bạn chỉ được xem giảng viên này.');
      return readSchool(tx, teacher.schoolId);
    });
  }
}

const valuesOf = ({ name, kind, organisationId, address, contact }: SchoolInput): unknown[] => [
  name,
  kind,
  organisationId ?? null,
  address ?? null,
  contact ?? null,
];

async function readSchool(tx: EntityManager, id: string): Promise<School> {
  const row = await oneOf<School>(tx, `${SELECT} where s.id = $1`, [id]);
  if (!row) throw notFound('Không có cơ sở đào tạo này.');
  return row;
}
