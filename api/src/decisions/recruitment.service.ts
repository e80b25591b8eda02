import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { PeopleWritingService } from '../personnel';
import type { DecisionPayload } from './decision-payload.dto';
import type { DecisionDraft, DecisionRecorded } from './decisions.dto';
import { RecordingService } from './recording.service';
import { RECRUITMENT_FIELDS, type RecruitmentInput, type RecruitmentRecorded } from './recruitments.dto';

/** A file begins with the decision by which somebody comes; the employment, the post and the pay follow from it. */
@Injectable()
export class RecruitmentService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleWritingService,
    private readonly recording: RecordingService,
  ) {}

  /**
   * The file and the decision, both or neither. A kind that needs a second person leaves a file without employment until
   * he has confirmed it.
   *
   * @throws 403 without the right to add people, 404 unit out of scope, 409 number taken or a rule, 422
   */
  recruit(actor: Actor, input: RecruitmentInput): Promise<RecruitmentRecorded> {
    if (!actor.permissions.has('person.create'))
      throw new Problem('forbidden', 'Tài khoản của bạn không có quyền thêm người.');
    return this.database.as(actor, async (tx) => {
      const { id, warnings } = await this.people.enterWithin(tx, input);
      const { id: decisionId, ...recorded } = await atTheFields(
        this.recording.recordWithin(tx, draftOf(id, input)),
      );
      return { personId: id, decisionId, ...recorded, warnings };
    });
  }
}

function draftOf(personId: string, input: RecruitmentInput): DecisionDraft {
  const { kind, number, signedOn, signer, issuer, effectiveOn, organisationId, classCode, title } = input;
  const further = Object.fromEntries(
    RECRUITMENT_FIELDS.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  ) as DecisionPayload;
  return {
    kind,
    number,
    signedOn,
    signer,
    issuer,
    effectiveOn,
    // Nobody else can have changed a file of this transaction.
    people: [{ personId, version: 1, payload: { ...further, organisationId, classCode, title } }],
  };
}

/** What is wrong with the decision is said of the payload of its one person, which here is the input itself. */
async function atTheFields(recorded: Promise<DecisionRecorded>): Promise<DecisionRecorded> {
  try {
    return await recorded;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const errors = error.errors.map((one) => ({
      ...one,
      pointer: one.pointer.replace('#/people/0/payload/', '#/').replace(/^#\/people\/0.*$/, '#'),
    }));
    throw new Problem(error.type, error.detail, errors, error.extra);
  }
}
