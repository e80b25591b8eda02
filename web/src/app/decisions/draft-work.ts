import { httpResource } from '@angular/common/http';
import {
  computed,
  debounced,
  effect,
  inject,
  Injectable,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { validateTree } from '@angular/forms/signals';
import type {
  DecisionDraft,
  DecisionPreview,
  DecisionProblem,
  DecisionRecorded,
  PersonListItem,
} from '@hr/contracts';
import { decisionKind } from '@hr/domain';
import { map, Observable, of, switchMap, tap } from 'rxjs';
import { asProblem, CodeOption, fieldAt, Problem, sentForm } from '../ui';
import { draftFaults, DraftModel, DraftShape, emptyValues, pathIn, toDraft } from './decision-draft';
import { decisionsUrl, DecisionsApi } from './decisions-api';
import { documentSpecs } from './document-fields';
import { payloadSpecs } from './kind-fields';
import { latelyUsed } from './lately-used';
import { PersonRows } from './person-rows';
import { PositionChoices } from './position-choices';
import { isStepRaise, isUsuallyByPerson, rowKeys } from './row-keys';
import { emptyModel, withKind, withoutPerson, withPeople } from './draft-model';
import { standingsOn } from './standings';

/** A decision being written: its kind, people and fields, what it would change, and its way to the register. */
@Injectable()
export class DraftWork {
  private readonly api = inject(DecisionsApi);
  private readonly lately = latelyUsed();
  private readonly positionChoices = inject(PositionChoices);

  readonly kindCode = signal('');
  readonly kind = computed(() => decisionKind(this.kindCode()));
  readonly people = signal<readonly string[]>([]);
  readonly correctsId = signal<string | null>(null);
  readonly model = signal<DraftModel>(emptyModel);
  readonly recorded = signal<DecisionRecorded | null>(null);
  /** Somebody else saved one of the files meanwhile; the preview has been worked out anew. */
  readonly isOutdated = linkedSignal({ source: this.model, computation: () => false });

  /** Each has fields of their own; only asked where there are many people and fields that differ. */
  readonly isByPerson = linkedSignal({
    source: this.kind,
    computation: (kind) => kind !== undefined && isUsuallyByPerson(kind),
  });
  readonly mayBeByPerson = computed(() => {
    const kind = this.kind();
    return kind !== undefined && this.people().length > 1 && rowKeys(kind).length > 0;
  });
  private readonly own = new PersonRows(() => ({
    id: this.people().length === 1 ? (this.people()[0] ?? '') : '',
    kind: this.kind(),
  }));

  /** Of the unit that is named, or of the one in which the person works on the day. */
  private readonly positions = (values: Readonly<Record<string, string>>): readonly CodeOption[] => {
    const unit = values['organisationId'] || this.unitOf(this.people()[0] ?? '');
    return this.positionChoices.at(unit, this.effectiveOn())();
  };

  readonly shape = computed<DraftShape | null>(() => {
    const kind = this.kind();
    if (!kind) return null;
    const specs = payloadSpecs(kind, this.own.choices(), this.positions);
    const ownKeys: readonly string[] = this.mayBeByPerson() && this.isByPerson() ? rowKeys(kind) : [];
    return {
      kind,
      people: this.people(),
      document: documentSpecs(kind, this.lately.suggestions()),
      common: specs.filter(({ key }) => !ownKeys.includes(key)),
      own: ownKeys.flatMap((key) => specs.filter((spec) => spec.key === key)),
    };
  });

  private readonly effectiveOn = computed(() => this.model().document.values['effectiveOn'] ?? '');
  private readonly standingsAsked = computed(() => ({ ids: this.people(), asOf: this.effectiveOn() }), {
    equal: (a, b) => a.asOf === b.asOf && a.ids.join() === b.ids.join(),
  });
  readonly standings = standingsOn(() => this.standingsAsked());
  readonly standing = linkedSignal<
    ReadonlyMap<string, PersonListItem> | undefined,
    ReadonlyMap<string, PersonListItem>
  >({
    source: () => (this.standings.hasValue() ? this.standings.value() : undefined),
    computation: (now, before) => now ?? before?.value ?? new Map(),
  });

  /** What is whole enough to be looked at by the server. */
  private readonly whole = computed(() => {
    const [shape, model] = [this.shape(), this.model()];
    if (!shape || shape.people.length === 0 || draftFaults(model, shape).length > 0) return null;
    return { shape, model, corrects: this.correctsId() };
  });
  private readonly settled = debounced(this.whole, 400);
  readonly preview = httpResource<DecisionPreview>(() => {
    const asked = this.settled.hasValue() ? this.settled.value() : null;
    // What has settled, not what is still being typed.
    if (!asked || asked !== this.whole() || this.recorded()) return undefined;
    const body = toDraft(asked.model, asked.shape, new Map(), asked.corrects);
    return { url: `${decisionsUrl}/preview`, method: 'POST', body };
  });
  /** The last preview stays while the next one is worked out. */
  readonly previewed = linkedSignal<DecisionPreview | undefined, DecisionPreview | undefined>({
    source: () => (this.preview.hasValue() ? this.preview.value() : undefined),
    computation: (now, before) => (this.whole() ? (now ?? before?.value) : undefined),
  });
  readonly refusal = computed(() => (this.preview.error() ? asProblem(this.preview.error()) : null));
  readonly isPreviewCurrent = computed(() => this.preview.hasValue() && !this.preview.isLoading());

  /** What the server holds against the draft as it now stands. */
  readonly problems = computed<readonly DecisionProblem[]>(() => {
    if (this.preview.isLoading()) return [];
    if (this.preview.hasValue()) {
      const { problems, people } = this.preview.value();
      return [...problems, ...people.flatMap((person) => person.problems)];
    }
    return (this.refusal()?.errors ?? []).map(({ pointer, code, detail }) => ({
      pointer,
      code: code ?? '',
      detail,
      severity: 'error',
    }));
  });

  readonly form = sentForm(
    this.model,
    (path) => {
      validateTree(path, ({ fieldTree }) => {
        const shape = this.shape();
        if (!shape) return [];
        const own = draftFaults(this.model(), shape).map(({ path: steps, message }) => ({
          steps,
          message,
          kind: 'rule',
        }));
        const theirs = this.problems()
          .filter(({ severity }) => severity === 'error')
          .map(({ pointer, detail }) => ({
            steps: pathIn(shape, stepsOf(pointer)),
            message: detail,
            kind: 'rule',
          }));
        return [...own, ...theirs].map(({ steps, message, kind }) => {
          const field = fieldAt(fieldTree, steps);
          return field ? { kind, message, fieldTree: field } : { kind, message };
        });
      });
    },
    {
      send: () => this.record(),
      refused: (problem) => this.understand(problem),
      pathOf: (steps) => {
        const shape = this.shape();
        return shape ? pathIn(shape, steps) : steps;
      },
    },
  );

  private readonly suggested = new Set<string>();

  constructor() {
    effect(() => {
      const kind = this.kind();
      const standing = this.standing();
      if (kind && isStepRaise(kind)) untracked(() => this.suggestSteps(standing));
    });
  }

  chooseKind(code: string): void {
    const kind = decisionKind(code);
    if (!kind) return;
    this.kindCode.set(code);
    this.suggested.clear();
    this.model.update((model) => withKind(model, kind, this.people()));
  }

  addPeople(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.people().includes(id));
    this.people.update((people) => [...people, ...fresh]);
    this.model.update((model) => withPeople(model, this.kind(), fresh));
  }

  removePerson(id: string): void {
    this.people.update((people) => people.filter((other) => other !== id));
    this.suggested.delete(id);
    this.model.update((model) => withoutPerson(model, id));
  }

  /** The unit that the decision names for everybody, or where the person stands on its day. */
  unitOf(person: string): string {
    const named = this.model().common.values['organisationId'];
    return named || (this.standing().get(person)?.organisationId ?? '');
  }

  hasUnsavedWork(): boolean {
    return this.recorded() === null && (this.form().dirty() || this.people().length > 1);
  }

  /** Amber sentences by field, of the document, of what is said to all, or of one person's row. */
  warningsAt(place: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const shape = this.shape();
    const found = new Map<string, string[]>();
    if (!shape) return found;
    for (const { pointer, detail, severity } of this.problems()) {
      const steps = pathIn(shape, stepsOf(pointer));
      const key = steps.at(-1);
      if (severity !== 'warning' || key === undefined || steps.slice(0, -2).join() !== place.join()) continue;
      found.set(key, [...(found.get(key) ?? []), detail]);
    }
    return found;
  }

  private record(): Observable<DecisionRecorded> {
    const shape = this.shape();
    if (!shape) throw new Error('a decision is sent only once its kind is known');
    const draftOn = ({ people }: DecisionPreview): DecisionDraft =>
      toDraft(
        this.model(),
        shape,
        new Map(people.map(({ personId, version }) => [personId, version])),
        this.correctsId(),
      );
    const known = this.previewed();
    const isSeen = shape.people.every((id) => known?.people.some(({ personId }) => personId === id));
    // Saved faster than the preview came: the versions of the files are still to be asked for.
    const seen =
      known && isSeen
        ? of(known)
        : this.api.preview(toDraft(this.model(), shape, new Map(), this.correctsId()));
    return seen.pipe(
      map(draftOn),
      tap((draft) => this.lately.keep(draft)),
      switchMap((draft) => this.api.record(draft)),
      tap((result) => {
        this.positionChoices.forget();
        this.recorded.set(result);
      }),
    );
  }

  /** @returns whether the refusal is dealt with elsewhere than at the fields */
  private understand(problem: Problem): boolean {
    if (!problem.type.endsWith('/stale')) return false;
    this.preview.reload();
    this.isOutdated.set(true);
    return true;
  }

  /** The next step of whoever has one and of whom nothing has been written yet. */
  private suggestSteps(standing: ReadonlyMap<string, PersonListItem>): void {
    const next = new Map<string, string>();
    for (const id of this.people()) {
      const person = standing.get(id);
      if (!person || this.suggested.has(id)) continue;
      this.suggested.add(id);
      const { step, steps } = person;
      if (step !== null && (steps === null || step < steps)) next.set(id, String(step + 1));
    }
    if (next.size === 0) return;
    this.model.update((model) => {
      const rows = { ...model.rows };
      for (const [id, step] of next) {
        const row = rows[id] ?? emptyValues;
        if (!row.values['step']) rows[id] = { ...row, values: { ...row.values, step } };
      }
      const [only] = this.people().length === 1 ? [...next.values()] : [];
      const common =
        only && !model.common.values['step']
          ? { ...model.common, values: { ...model.common.values, step: only } }
          : model.common;
      return { ...model, rows, common };
    });
  }
}

/** `#/people/0/payload/step` as steps. */
function stepsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
}
