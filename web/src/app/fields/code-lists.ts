import { httpResource, HttpResourceRef } from '@angular/common/http';
import {
  computed,
  effect,
  inject,
  Injector,
  runInInjectionContext,
  Service,
  Signal,
  untracked,
} from '@angular/core';
import type { CodeEntry, OrganisationItem, Place } from '@hr/contracts';
import { SessionStore } from '../session';
import { asProblem, CodeOption, pollWhile, TreeNode } from '../ui';

const noEntries: readonly never[] = [];
/** More than any province has communes. */
const placesAtMost = 1000;
/** A list that could not be had is asked for again after so long. */
const askAgainMs = 5_000;
const unitsUrl = '/api/organisations';

interface List<T> {
  readonly items: readonly T[];
}

/**
 * Code lists, places and units for pickers, each fetched when first asked for and kept. They hold nothing personal and
 * change a few times a year.
 */
@Service()
export class CodeLists {
  private readonly injector = inject(Injector);
  private readonly kept = new Map<string, Signal<readonly unknown[]>>();
  private readonly lists = new Map<string, HttpResourceRef<List<unknown> | undefined>>();

  constructor() {
    const store = inject(SessionStore);
    const account = computed(() => store.session()?.accountId ?? null);
    let before = untracked(account);
    // A list that was refused to nobody is there for somebody, and units are open to one and not to another.
    effect(() => {
      const now = account();
      if (now !== null && now !== before) for (const list of this.lists.values()) list.reload();
      before = now;
    });
  }

  entries(list: string): Signal<readonly CodeEntry[]> {
    return this.fetched<CodeEntry>(`/api/codes/${list}`);
  }

  options(list: string): Signal<readonly CodeOption[]> {
    return this.derived(`options:${list}`, () =>
      this.entries(list)().map(({ code, name, isClosed }) => ({
        code,
        label: name,
        note: isClosed ? 'đã đóng' : isCodeOfNote(list) ? code : undefined,
        disabled: isClosed,
      })),
    );
  }

  nameOf(list: string, code: string): string {
    return this.entries(list)().find((entry) => entry.code === code)?.name ?? code;
  }

  places(
    scheme: string,
    level: 1 | 2 | 3,
    within: { province?: string; district?: string },
  ): Signal<readonly CodeOption[]> {
    const query = new URLSearchParams({ scheme, level: String(level), limit: String(placesAtMost) });
    if (within.province) query.set('provinceCode', within.province);
    if (within.district) query.set('districtCode', within.district);
    return this.derived(`places:${query}`, () =>
      this.fetched<Place>(`/api/places?${query}`)().map(({ code, name, districtName, nowText }) => ({
        code,
        label: name,
        note: within.district ? (nowText ?? undefined) : (districtName ?? undefined),
      })),
    );
  }

  /** The units as they stand on a day (today without one), parents first. */
  organisations(day = ''): Signal<readonly TreeNode[]> {
    return this.derived(`organisations:${day}`, () =>
      this.fetched<OrganisationItem>(`${unitsUrl}${day && `?asOf=${day}`}`)().map(nodeOf),
    );
  }

  /** Of today's units those whose people the account may see. */
  ownOrganisations(): Signal<readonly TreeNode[]> {
    return this.derived('own-organisations', () =>
      this.fetched<OrganisationItem>(unitsUrl)()
        .filter(({ mayOpen }) => mayOpen)
        .map(nodeOf),
    );
  }

  unitName(id: string, day = ''): string {
    return this.organisations(day)().find((unit) => unit.id === id)?.label ?? 'đơn vị đã chọn';
  }

  /** To be called where a unit is made, renamed, moved or closed; the lists on screen stay until the answer is there. */
  reloadUnits(): void {
    for (const [url, list] of this.lists) if (url.startsWith(unitsUrl)) list.reload();
  }

  private fetched<T>(url: string): Signal<readonly T[]> {
    const known = this.kept.get(url);
    if (known) return known as Signal<readonly T[]>;
    // Asked for while a template is being drawn, where neither a resource nor an effect may be made.
    const list = untracked(() => this.ask<T>(url));
    this.lists.set(url, list);
    return this.derived(url, () => (list.hasValue() ? list.value().items : noEntries));
  }

  private ask<T>(url: string): HttpResourceRef<List<T> | undefined> {
    return runInInjectionContext(this.injector, () => {
      const list = httpResource<List<T>>(() => url);
      pollWhile(
        list,
        computed(() => isOutage(list.error())),
        askAgainMs,
      );
      return list;
    });
  }

  private derived<T>(key: string, work: () => readonly T[]): Signal<readonly T[]> {
    const known = this.kept.get(key);
    if (known) return known as Signal<readonly T[]>;
    const made = computed(work);
    this.kept.set(key, made);
    return made;
  }
}

const nodeOf = ({ id, parentId, name }: OrganisationItem): TreeNode => ({ id, parentId, label: name });

/** The server is out of reach or failed; a refusal would be the same again. */
function isOutage(error: Error | undefined): boolean {
  if (!error) return false;
  const problem = asProblem(error);
  return problem.isUnreachable || problem.status >= 500;
}

/** Grades are known by their number as much as by their name. */
function isCodeOfNote(list: string): boolean {
  return list === 'grades';
}
