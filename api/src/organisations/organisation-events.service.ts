import { FieldError } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound, Problem } from '../platform/problem';
import { today } from '../platform/today';
import {
  OrganisationEventInput,
  OrganisationEventPreview,
  OrganisationEventResult,
  shapeErrors,
} from './organisation-event.dto';
import { insertEvent, queueEvents, unitLife } from './organisation-event.query';
import { documentErrors } from './organisation-event-rules';
import { EventPlan, planEvent } from './organisation-event-plan';
import { explainRace } from './organisations.constraints';
import { OrganisationsService } from './organisations.service';

@Injectable()
export class OrganisationEventsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * Writes an event and the dated rows that follow from it, all or nothing.
   * @throws Problem `stale` with the unit as it now stands, `rule` for what the register does not allow
   */
  async record(actor: Actor, input: OrganisationEventInput): Promise<OrganisationEventResult> {
    return this.within(actor, input, async (tx, plan) => {
      const eventId = await insertEvent(tx, input);
      const organisationId = await plan.write(tx, eventId);
      return { organisationId, eventId, warnings: plan.warnings };
    });
  }

  /** What `record` would do and refuse, without doing it. */
  async preview(actor: Actor, input: OrganisationEventInput): Promise<OrganisationEventPreview> {
    return this.within(actor, input, async (_tx, { changes, warnings }) => ({ changes, warnings }));
  }

  private async within<T>(
    actor: Actor,
    input: OrganisationEventInput,
    work: (tx: EntityManager, plan: EventPlan) => Promise<T>,
  ): Promise<T> {
    refuse('payload', shapeErrors(input));
    const outcome = await this.database
      .as(actor, async (tx) => {
        const { mayWrite } = await queueEvents(tx);
        if (!mayWrite)
          throw new Problem('forbidden', 'Chỉ cán bộ quản lý toàn tỉnh được lập, đổi, kết thúc đơn vị.');
        const unit =
          input.organisationId === undefined ? undefined : await unitLife(tx, input.organisationId);
        if (input.organisationId !== undefined && !unit) throw notFound('Không có đơn vị này.');
        if (unit && unit.version !== input.version) return { isStale: true } as const;
        refuse('rule', documentErrors(input.documentDate, today()));
        const plan = await planEvent(tx, input, unit);
        if (plan.errors.length > 0)
          throw new Problem('rule', sentenceFor(plan.errors), plan.errors, plan.extra);
        return { isStale: false, result: await work(tx, plan) } as const;
      })
      .catch(explainRace);
    if (!outcome.isStale) return outcome.result;
    // Read after the transaction, so that no second connection is held meanwhile.
    throw new Problem('stale', 'Đơn vị vừa được người khác thay đổi. Xem lại rồi ghi lần nữa.', [], {
      current: await this.organisations.file(actor, input.organisationId ?? ''),
    });
  }
}

function refuse(type: 'payload' | 'rule', errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem(type, sentenceFor(errors), errors);
}

const sentenceFor = (errors: readonly FieldError[]): string => errors.map(({ detail }) => detail).join(' ');
