import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import { CLASS_ITEM, CLASS_TABLES } from '../classes/classes.query';
import { rowsOf } from '../training-rows';
import type { OwnClass, OwnTraining } from './duties.dto';
import { type DutyFacts, DutyNames, dutiesOf, dutyFacts, dutyNames } from './duty-facts';
import { certificatesOf, commitmentsOf, timelineOf } from './person-training.query';
import { composed } from './person-training.service';
import { byPosition, trainableRequirements } from './position-gaps';

/** The own page: what one has learnt and has to, and the classes that take registrations. */
@Injectable()
export class OwnTrainingService {
  constructor(private readonly database: Database) {}

  /** @throws 404 the account is linked to nobody */
  async open(actor: Actor): Promise<OwnTraining> {
    const asOf = today();
    const [[person]] = await this.database.readSelf(actor, {
      name: 'training_own_name',
      text: 'select id, full_name as "fullName" from person where id = actor_person()',
    });
    if (!person) throw notFound('Tài khoản này chưa gắn với hồ sơ nào.');
    const personId = String(person['id']);
    const [
      timeline = [],
      certificates = [],
      commitments = [],
      facts = [],
      required = [],
      named = [],
      classes = [],
    ] = await this.database.readSelf(
      actor,
      timelineOf(personId),
      certificatesOf(personId),
      commitmentsOf(personId),
      dutyFacts(asOf, [personId]),
      trainableRequirements(asOf, [personId]),
      dutyNames,
      {
        name: 'training_own_classes',
        text: `select ${CLASS_ITEM}, e.id as "enrolmentId", e.state as "enrolmentState", c.sign_up_until::text as "signUpUntil"
            from ${CLASS_TABLES} left join training_enrolment e on e.class_id = c.id and e.person_id = actor_person() and e.state <> 'CANCELLED'
            where c.state = 'OPEN' and c.is_open_to_sign_up and coalesce(c.sign_up_until, c.starts_on) >= current_date
            order by c.starts_on, c.code limit 100`,
      },
    );
    const [own] = facts as unknown as DutyFacts[];
    return {
      training: composed({
        personId,
        fullName: String(person['fullName']),
        asOf,
        duties: own ? dutiesOf(own, byPosition(required), new DutyNames(named), asOf) : [],
        timeline,
        certificates,
        commitments,
      }),
      classes: classes as unknown as OwnClass[],
    };
  }

  /** A wish; the unit confirms it. @throws 404 linked to nobody, 409 the class takes no registrations or he is in it */
  async signUp(actor: Actor, classId: string): Promise<OwnTraining> {
    if (!classId) throw fieldProblem('classId', 'REQUIRED', 'Hãy chọn lớp.');
    await this.database.asSelf(actor, async (tx) => {
      const [{ answer }] = await rowsOf<{ answer: string }>(tx, 'select sign_up_for_training($1) as answer', [
        classId,
      ]);
      if (answer === 'CLOSED')
        throw new Problem('rule', 'Lớp này không nhận đăng ký hoặc đã hết hạn đăng ký.');
      if (answer === 'THERE')
        throw new Problem('rule', 'Bạn đã có trong lớp này, hoặc không còn công tác vào ngày khai giảng.');
    });
    return this.open(actor);
  }

  /** @throws 404 no registration of one's own that nobody has confirmed */
  async withdraw(actor: Actor, enrolmentId: string): Promise<OwnTraining> {
    await this.database.asSelf(actor, async (tx) => {
      const [{ done }] = await rowsOf<{ done: boolean }>(tx, 'select withdraw_from_training($1) as done', [
        enrolmentId,
      ]);
      if (!done) throw notFound('Không có đăng ký nào của bạn còn rút được.');
    });
    return this.open(actor);
  }
}
