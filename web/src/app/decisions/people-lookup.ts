import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PeoplePage } from '@hr/contracts';
import { catchError, from, map, mergeMap, Observable, of, reduce, lastValueFrom } from 'rxjs';

/** Requests under way at once; the server serves others too. */
const atOnce = 4;

export interface FoundByCodes {
  readonly ids: readonly string[];
  /** Codes that nobody in reach carries, or that more than one might. */
  readonly unknown: readonly string[];
}

/** Finds people by the numbers that stand in lists. */
@Service()
export class PeopleLookup {
  private readonly http = inject(HttpClient);

  byCodes(codes: readonly string[]): Promise<FoundByCodes> {
    return lastValueFrom(
      from(codes).pipe(
        mergeMap((code) => this.byCode(code), atOnce),
        reduce((all, one) => new Map([...all, one]), new Map<string, string | null>()),
        map((byCode) => ({
          ids: [...new Set(codes.flatMap((code) => byCode.get(code) ?? []))],
          unknown: codes.filter((code) => !byCode.get(code)),
        })),
      ),
      { defaultValue: { ids: [], unknown: [] } },
    );
  }

  private byCode(code: string): Observable<readonly [string, string | null]> {
    return this.http.get<PeoplePage>('/api/people', { params: { q: code, status: 'all', pageSize: 2 } }).pipe(
      map(({ items }) => [code, items.length === 1 ? (items[0]?.id ?? null) : null] as const),
      catchError(() => of([code, null] as const)),
    );
  }
}
