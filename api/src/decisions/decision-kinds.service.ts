import { DECISION_FIELDS, DECISION_KINDS, type DecisionFieldName, type DecisionKind } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import type {
  DecisionFieldView,
  DecisionKindList,
  DecisionKindView,
  KindSettingInput,
} from './decision-kinds.dto';
import { confirmedKinds } from './kind-setting.query';

@Injectable()
export class DecisionKindsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<DecisionKindList> {
    return this.database.as(actor, async (tx) => {
      const names = await kindNames(tx);
      const confirmed = await confirmedKinds(tx);
      return { items: DECISION_KINDS.map((kind) => viewOf(kind, names, confirmed)) };
    });
  }

  /** Decisions that wait already go on waiting. @throws 404 no such kind, 403 not over the whole register */
  change(actor: Actor, code: string, { needsConfirmation }: KindSettingInput): Promise<DecisionKindView> {
    const kind = DECISION_KINDS.find((one) => one.code === code);
    if (!kind) return Promise.reject(notFound('Không có loại quyết định này.'));
    return this.database.as(actor, async (tx) => {
      await tx.query(
        `insert into decision_kind_setting (kind, needs_confirmation) values ($1, $2)
         on conflict (kind) do update set needs_confirmation = excluded.needs_confirmation`,
        [code, needsConfirmation],
      );
      return viewOf(kind, await kindNames(tx), await confirmedKinds(tx));
    });
  }
}

async function kindNames(tx: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = (await tx.query(
    `select code, name_vi as name from code_entry where list = 'event_kinds'`,
  )) as {
    code: string;
    name: string;
  }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function viewOf(
  kind: DecisionKind,
  names: ReadonlyMap<string, string>,
  confirmed: ReadonlySet<string>,
): DecisionKindView {
  const field = (name: DecisionFieldName, isRequired: boolean): DecisionFieldView => {
    const {
      label,
      type,
      list = null,
    } = DECISION_FIELDS[name] as { label: string; type: string; list?: string };
    return { name, label, type, list, isRequired };
  };
  return {
    code: kind.code,
    name: names.get(kind.code) ?? kind.code,
    family: kind.family,
    endsOn: kind.endsOn,
    classes: kind.classes,
    fields: [
      ...kind.required.map((name) => field(name, true)),
      ...kind.optional.map((name) => field(name, false)),
    ],
    needsConfirmation: confirmed.has(kind.code),
  };
}
