import { computed, inject, Injectable, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { DecisionView } from '@hr/contracts';
import { decisionKind, DecisionKind } from '@hr/domain';
import { toEdited } from '../fields/edited-values';
import { DecisionsApi } from './decisions-api';
import { DraftWork } from './draft-work';
import { filledWith, withRow } from './draft-model';
import { anyRows, payloadSpecs } from './kind-fields';
import { KindList } from './kind-list';

/** What a draft begins with: nothing, what another screen put into the address, or the decision it corrects. */
@Injectable()
export class DraftStart {
  private readonly route = inject(ActivatedRoute);
  private readonly api = inject(DecisionsApi);
  private readonly work = inject(DraftWork);
  private readonly kinds = inject(KindList);

  private readonly isFilled = signal(false);
  readonly error = signal<unknown>(null);
  readonly isReady = computed(() => this.isFilled() && this.kinds.resource.hasValue());
  private corrected: string | null = null;

  begin(corrects: string | null): void {
    this.corrected = corrects;
    if (corrects === null) {
      this.takeAddress();
      this.isFilled.set(true);
      return;
    }
    this.api.read(corrects).subscribe({
      next: (decision) => {
        this.takeDecision(decision);
        this.isFilled.set(true);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  reload(): void {
    this.error.set(null);
    if (this.kinds.resource.error()) this.kinds.resource.reload();
    if (!this.isFilled()) this.begin(this.corrected);
  }

  /** `?kind=NANG_LUONG_TX&person=…&effectiveOn=2027-04-01&payload={"step":4}&payloads={"<person>":{"paidFrom":…}}` */
  private takeAddress(): void {
    const address = this.route.snapshot.queryParamMap;
    const kind = decisionKind(address.get('kind') ?? '');
    this.work.addPeople([...new Set(address.getAll('person'))]);
    if (!kind) return;
    this.work.chooseKind(kind.code);
    const payload = payloadIn(address.get('payload'));
    const given = saidIn(kind, payload);
    const each = payloadIn(address.get('payloads'));
    const own = (id: string): Readonly<Record<string, string>> => saidIn(kind, each[id]);
    this.work.model.update((model) => {
      const day = address.get('effectiveOn') ?? '';
      const documented = filledWith(
        model,
        'document',
        /^\d{4}-\d{2}-\d{2}$/.test(day) ? { effectiveOn: day } : {},
      );
      const common = filledWith(documented, 'common', given);
      return this.work.people().reduce((all, id) => withRow(all, id, { ...given, ...own(id) }), common);
    });
  }

  private takeDecision(decision: DecisionView): void {
    const kind = decisionKind(decision.kind);
    if (!kind) return;
    this.work.correctsId.set(decision.id);
    this.work.addPeople(decision.people.map(({ personId }) => personId));
    this.work.chooseKind(kind.code);
    const specs = payloadSpecs(kind, anyRows);
    const said = new Map(
      decision.people.map(({ personId, payload }) => [personId, toEdited(specs, payload ?? {}).values]),
    );
    const { number, signedOn, signer, issuer, effectiveOn, endsOn, note } = decision;
    const document = { number, signedOn, signer, issuer, effectiveOn, endsOn, note };
    this.work.model.update((model) => {
      const documented = filledWith(
        model,
        'document',
        Object.fromEntries(Object.entries(document).map(([key, value]) => [key, value ?? ''])),
      );
      const first = said.values().next().value ?? {};
      const common = filledWith(documented, 'common', first);
      return [...said].reduce((all, [id, values]) => withRow(all, id, values), common);
    });
    const all = [...said.values()].map((values) => JSON.stringify(values));
    this.work.isByPerson.set(new Set(all).size > 1);
  }
}

/** What the payload says, as the form holds it; fields that it does not name stay as they are. */
function saidIn(kind: DecisionKind, payload: unknown): Record<string, string> {
  if (typeof payload !== 'object' || payload === null) return {};
  const said = toEdited(payloadSpecs(kind, anyRows), payload).values;
  return Object.fromEntries(
    Object.keys(payload).flatMap((key) => (key in said ? [[key, said[key] ?? '']] : [])),
  );
}

function payloadIn(text: string | null): Record<string, unknown> {
  try {
    const payload: unknown = JSON.parse(text ?? '{}');
    return typeof payload === 'object' && payload !== null ? { ...payload } : {};
  } catch {
    return {};
  }
}
