import { httpResource } from '@angular/common/http';
import {
  computed,
  DestroyRef,
  effect,
  inject,
  Injectable,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import type {
  PersonRecord,
  RestrictedRecord,
  RestrictedSection,
  RowWarning,
  UnlockInput,
} from '@hr/contracts';
import { firstValueFrom, map, Observable } from 'rxjs';
import { PapersShelves } from '../../../papers';
import { SessionStore } from '../../../session';
import { PeopleApi } from '../../people-api';
import { OpenFile } from '../open-file';

/** Any row of the record: its own fields by the names of the API. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

const second = 1000;

/** The tables of the form beside the file, read after it and again with every save; the restricted ones while unlocked. */
@Injectable()
export class OpenRecord {
  private readonly open = inject(OpenFile);
  private readonly api = inject(PeopleApi);
  private readonly session = inject(SessionStore);
  private readonly shelves = inject(PapersShelves);
  /** The file comes first: what lies below the fold may wait until the browser has nothing better to do. */
  private readonly isWanted = signal(false);
  private readonly now = signal(Date.now());

  readonly mayUnlock = computed(() => this.session.can('person.restricted'));
  readonly resource = httpResource<PersonRecord>(() =>
    this.isWanted() ? `/api/people/${this.open.id()}/record` : undefined,
  );
  readonly restrictedResource = httpResource<RestrictedRecord>(() =>
    this.isWanted() && this.mayUnlock() ? `/api/people/${this.open.id()}/restricted` : undefined,
  );
  private readonly record = kept(this.open.id, () =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  private readonly restricted = kept(this.open.id, () =>
    this.restrictedResource.hasValue() ? this.restrictedResource.value() : undefined,
  );
  readonly isRead = computed(() => this.record() !== undefined);

  constructor() {
    effect(() => {
      if (this.open.file() === undefined || untracked(this.isWanted)) return;
      const begin = (): void => this.isWanted.set(true);
      if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: second });
      else setTimeout(begin);
    });
    effect(() => {
      if (this.open.saves() > 0) untracked(() => this.reload());
    });
    const clock = setInterval(() => this.tick(), second);
    inject(DestroyRef).onDestroy(() => clearInterval(clock));
  }

  /** Rows of a table; undefined while they are not known, or locked. */
  rows(key: string): readonly AnyRow[] | undefined {
    const found: unknown = Reflect.get({ ...this.record(), ...this.restricted() }, key);
    return Array.isArray(found) ? (found as readonly AnyRow[]) : undefined;
  }

  warnings(key: string, rowId: string): readonly RowWarning[] {
    return [...(this.record()?.warnings ?? []), ...(this.restricted()?.warnings ?? [])].filter(
      (warning) => warning.table === key && warning.rowId === rowId,
    );
  }

  /** Seconds until the section locks itself; 0 while it is locked. */
  secondsLeft(section: RestrictedSection): number {
    const until = this.restricted()?.sections.find((one) => one.section === section)?.expiresAt;
    return until ? Math.max(0, Math.ceil((Date.parse(until) - this.now()) / second)) : 0;
  }

  isUnlocked(section: RestrictedSection): boolean {
    return this.secondsLeft(section) > 0;
  }

  unlock(input: UnlockInput): Observable<void> {
    return this.api.unlock(this.open.id(), input).pipe(
      map((record) => {
        this.now.set(Date.now());
        this.restrictedResource.set(record);
        this.open.opened();
        this.reloadPapers();
      }),
    );
  }

  /** Locks one section again before its time is over. */
  lock(section: RestrictedSection): Observable<void> {
    return this.api.lock(this.open.id(), section).pipe(
      map((record) => {
        this.restrictedResource.set(record);
        this.open.opened();
        this.reloadPapers();
      }),
    );
  }

  /** The rows as they stand now, past what is on screen. */
  rowsNow(key: string, isRestricted: boolean): Observable<readonly AnyRow[]> {
    const id = this.open.id();
    const asked: Observable<object> = isRestricted ? this.api.restricted(id) : this.api.record(id);
    return asked.pipe(map((record) => (Reflect.get(record, key) as readonly AnyRow[] | null) ?? []));
  }

  reload(): void {
    this.resource.reload();
    if (this.mayUnlock()) this.restrictedResource.reload();
  }

  async refresh(): Promise<void> {
    this.restrictedResource.set(await firstValueFrom(this.api.restricted(this.open.id())));
  }

  /** Papers of a restricted section come and go with it. */
  private reloadPapers(): void {
    if (this.session.can('paper.read')) this.shelves.of(this.open.id()).load();
  }

  /** Moves the clock while anything is open; what has run out is forgotten, not only hidden. */
  private tick(): void {
    const sections = this.restricted()?.sections.filter(({ expiresAt }) => expiresAt) ?? [];
    if (sections.length === 0) return;
    const before = this.now();
    this.now.set(Date.now());
    const hasEnded = sections.some(
      ({ expiresAt }) => Date.parse(expiresAt ?? '') > before && Date.parse(expiresAt ?? '') <= Date.now(),
    );
    if (!hasEnded) return;
    this.restrictedResource.reload();
    this.reloadPapers();
  }
}

/** The last value of this person: a reload does not empty the screen, another person does. */
function kept<T>(id: () => string, read: () => T | undefined): () => T | undefined {
  const known = linkedSignal<{ id: string; value: T | undefined }, { id: string; value: T | undefined }>({
    source: () => ({ id: id(), value: read() }),
    computation: (source, previous) =>
      source.value === undefined && previous?.value.id === source.id ? previous.value : source,
  });
  return () => known().value;
}
