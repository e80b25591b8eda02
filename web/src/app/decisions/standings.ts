import { HttpClient } from '@angular/common/http';
import { inject, ResourceRef } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { forkJoin, map, of } from 'rxjs';

/** Ids go in the address, which has an end. */
const atOnce = 100;

interface Asked {
  readonly ids: readonly string[];
  readonly asOf: string;
}

/** Where people stand on a day: unit, post, grade and step, by id. Called in an injection context. */
export function standingsOn(
  asked: () => Asked,
): ResourceRef<ReadonlyMap<string, PersonListItem> | undefined> {
  const http = inject(HttpClient);
  return rxResource({
    params: asked,
    stream: ({ params: { ids, asOf } }) => {
      if (ids.length === 0) return of(new Map<string, PersonListItem>());
      const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
        ids.slice(part * atOnce, (part + 1) * atOnce).join(','),
      );
      return forkJoin(
        parts.map((part) =>
          http.get<PeoplePage>('/api/people', {
            params: { ids: part, status: 'all', pageSize: atOnce, ...(asOf ? { asOf } : {}) },
          }),
        ),
      ).pipe(
        map((pages) => new Map(pages.flatMap(({ items }) => items).map((person) => [person.id, person]))),
      );
    },
  });
}
