import { REQUIREMENT_KINDS, type TrainableKind } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import type {
  TrainingNeed,
  TrainingNeedPeople,
  TrainingNeedPeopleQuery,
  TrainingNeedPerson,
  TrainingNeeds,
  TrainingNeedsQuery,
} from './gaps.dto';
import { JOIN_BY_HASH } from './gaps.query';
import { needPeopleOn, trainingNeedsOn } from './training-need.query';

/**
 * G10: what the holders of positions still have to learn, as the yearly training plan takes it over. One need is one
 * requirement of a trainable kind (`TRAINABLE_KINDS`) in one body, with the number of its holders who do not meet it and
 * of those of whom nothing is known; the same requirement has the same `key` in every body, so that a plan can add them up.
 * The rows are those of `POSITION_NEEDS`, which the training plan counts too.
 * @source job-positions section 9, G10
 */
@Injectable()
export class TrainingNeedsService {
  constructor(private readonly database: Database) {}

  /** Needs of the bodies in the actor's reach on the day, of all or of one unit and those below it. */
  async needs(actor: Actor, { organisationId, asOf = today() }: TrainingNeedsQuery): Promise<TrainingNeeds> {
    const [, items = []] = await this.database.read(
      actor,
      JOIN_BY_HASH,
      trainingNeedsOn(asOf, organisationId ?? null),
    );
    return {
      asOf,
      items: (items as unknown as (Omit<TrainingNeed, 'kindName'> & { kind: TrainableKind })[]).map(
        (need) => ({
          ...need,
          kindName: REQUIREMENT_KINDS[need.kind],
        }),
      ),
    };
  }

  /** The people behind one need; nobody for a need that there is not. */
  async people(
    actor: Actor,
    { organisationId, key, asOf = today() }: TrainingNeedPeopleQuery,
  ): Promise<TrainingNeedPeople> {
    const [items = []] = await this.database.read(actor, needPeopleOn(asOf, organisationId, key));
    return { total: items.length, items: items as unknown as TrainingNeedPerson[] };
  }
}
