import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem } from '../platform/problem';
import { approve, refuseEmpty } from './dossier-approval.query';
import { calendarOf, limitOf, withAge } from './dossier-clock.query';
import { NOT_BY_AUTHOR, UNFINISHED, actsFor, isOwnApproval, nextState, refuseFrozen } from './dossier-flow';
import { readDossier, takeDossier } from './dossier-reading.query';
import { fill, refuseSecondDraft } from './dossier-sources.query';
import type {
  Dossier,
  DossierActInput,
  DossierInput,
  DossierPage,
  DossierSummary,
  DossiersQuery,
  PositionInput,
} from './dossiers.dto';
import {
  SUMMARY,
  addPosition,
  addStep,
  inStep,
  nextPlace,
  renamePosition,
  saveVersion,
} from './dossiers.query';
import { refuseForeignBody } from './own-body.query';

/** The dossier of a body's positions: drafted by the unit, appraised and decided by Home Affairs, frozen once approved. */
@Injectable()
export class DossiersService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, { state, organisationId, page, pageSize }: DossiersQuery): Promise<DossierPage> {
    return this.database.as(actor, async (tx) => {
      const where = `where ${inStep('$1')} and ($2::uuid is null or d.organisation_id = $2)`;
      const items = (await tx.query(
        `select ${SUMMARY} from position_dossier d ${where} order by d.state_since desc, d.id limit $3 offset $4`,
        [state ?? null, organisationId ?? null, pageSize, (page - 1) * pageSize],
      )) as DossierSummary[];
      const [{ total }] = (await tx.query(`select count(*)::int as total from position_dossier d ${where}`, [
        state ?? null,
        organisationId ?? null,
      ])) as { total: number }[];
      const calendar = await calendarOf(tx);
      return { total, items: items.map((item) => withAge(item, calendar)) };
    });
  }

  /** Dossiers of a body and of those below it that wait for somebody, the longest first. */
  unfinished(actor: Actor, organisationId: string): Promise<DossierSummary[]> {
    return this.database.as(actor, async (tx) => {
      const items = (await tx.query(
        `select ${SUMMARY} from position_dossier d
         where d.organisation_id = any (array(select organisations_below(array[$1::uuid], current_date))) and d.state = any ($2)
         order by d.state_since, d.id`,
        [organisationId, UNFINISHED],
      )) as DossierSummary[];
      const calendar = await calendarOf(tx);
      return items.map((item) => withAge(item, calendar));
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<Dossier> {
    return this.database.as(actor, (tx) => readDossier(tx, actor, id));
  }

  /** A new version of a body's positions. @throws 404 body, 409 one is being drafted already */
  create(actor: Actor, input: DossierInput): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignBody(tx, input.organisationId);
      await refuseSecondDraft(tx, input.organisationId);
      const [{ id }] = (await tx.query(
        `insert into position_dossier (organisation_id, version_no, legal_basis)
         select $1, coalesce(max(version_no), 0) + 1, $2 from position_dossier where organisation_id = $1 returning id`,
        [input.organisationId, input.legalBasis ?? null],
      )) as { id: string }[];
      await addStep(tx, id, null, 'DRAFT', null, null);
      await fill(tx, id, input);
      return readDossier(tx, actor, id);
    });
  }

  /** Adds a position to the draft, or changes what it says of one. @throws 404, 409 frozen or stale, 422 */
  savePosition(
    actor: Actor,
    id: string,
    positionId: string | null,
    { version, ...fields }: PositionInput,
  ): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      const dossier = await takeDossier(tx, actor, id, version);
      refuseFrozen(dossier);
      const position =
        positionId ?? (await addPosition(tx, dossier.organisationId, fields, await nextPlace(tx, id)));
      if (positionId) await renamePosition(tx, dossier.organisationId, positionId, fields);
      await saveVersion(tx, id, position, fields);
      return readDossier(tx, actor, id);
    });
  }

  /** Takes a position out of the draft; the position itself and its people stay. */
  removePosition(actor: Actor, id: string, positionId: string, version: number): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      refuseFrozen(await takeDossier(tx, actor, id, version));
      await tx.query('delete from position_version where dossier_id = $1 and position_id = $2', [
        id,
        positionId,
      ]);
      return readDossier(tx, actor, id);
    });
  }

  /**
   * The next step. Approval needs the decision and somebody else than who drafted it; it freezes the version, and the one in
   * force before ends the day before. @throws 403, 404, 409, 422
   */
  act(actor: Actor, id: string, input: DossierActInput): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      const dossier = await takeDossier(tx, actor, id, input.version);
      const next = nextState(dossier.state, input.act);
      if (!next) throw new Problem('rule', 'Đề án không ở bước làm được việc này. Hãy tải lại trang.');
      if (isOwnApproval(actor, dossier.enteredBy, input.act)) throw new Problem('forbidden', NOT_BY_AUTHOR);
      if (!actsFor(actor, dossier).includes(input.act))
        throw new Problem('forbidden', 'Tài khoản của bạn không được làm bước này.');
      if (next === 'SUBMITTED') await refuseEmpty(tx, id);
      if ((next === 'RETURNED' || next === 'REJECTED') && !input.note)
        throw fieldProblem('note', 'REQUIRED', 'Hãy ghi lý do.');
      if (next === 'APPROVED') await approve(tx, dossier, input);
      else
        await tx.query(`update position_dossier set state = $2, state_since = now() where id = $1`, [
          id,
          next,
        ]);
      await addStep(tx, id, dossier.state, next, input.note ?? null, await limitOf(tx, next));
      return readDossier(tx, actor, id);
    });
  }
}
