import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { PeopleWritingService } from '../personnel';
import type { DecisionPayload } from './decision-payload.dto';
import type { DecisionDraft, DecisionPreview } from './decisions.dto';
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

  /** What the file would begin with. It has to stand to be reckoned with, and is taken back. @throws as `recruit` */
  preview(actor: Actor, input: RecruitmentInput): Promise<DecisionPreview> {
    refuseWithoutRight(actor);
    return this.database.as(actor, async (tx) => {
      await tx.query('savepoint before_recruitment');
      const { id } = await this.people.enterWithin(tx, input);
      const preview = await atTheFields(this.recording.previewWithin(tx, draftOf(id, input)));
      await tx.query('rollback to savepoint before_recruitment');
      const people = preview.people.map((person) => ({ ...person, problems: person.problems.map(atField) }));
      return { ...preview, people, problems: preview.problems.map(atField) };
    });
  }

  /**
   * The file and the decision, both or neither. A kind that needs a second person leaves a file without employment until
   * he has confirmed it.
   *
   * @throws 403 without the right to add people, 404 unit out of scope, 409 number taken or a rule, 422
   */
  recruit(actor: Actor, input: RecruitmentInput): Promise<RecruitmentRecorded> {
    refuseWithoutRight(actor);
    return this.database.as(actor, async (tx) => {
      const { id, warnings } = await this.people.enterWithin(tx, input);
      const { id: decisionId, ...recorded } = await atTheFields(
        this.recording.recordWithin(tx, draftOf(id, input)),
      );
      return { personId: id, decisionId, ...recorded, warnings };
    });
  }
}

function refuseWithoutRight({ permissions }: Actor): void {
  if (!permissions.has('person.create'))
    throw new Problem('forbidden', 'Tài khoản của bạn không có quyền thêm người.');
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
const atField = <T extends { readonly pointer: string }>(one: T): T => ({
  ...one,
  pointer: one.pointer.replace('#/people/0/payload/', '#/').replace(/^#\/people\/0.*$/, '#'),
});

async function atTheFields<T>(decided: Promise<T>): Promise<T> {
  try {
    return await decided;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.type, error.detail, error.errors.map(atField), error.extra);
  }
}
