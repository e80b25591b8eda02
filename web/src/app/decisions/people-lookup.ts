import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { maskCitizenId } from '@hr/domain';
import { catchError, from, map, mergeMap, Observable, of, reduce, lastValueFrom } from 'rxjs';

/** Requests under way at once; the server serves others too. */
const atOnce = 4;
/** The search finds parts of numbers too; the whole one is among so many. */
const most = 50;

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
    return this.http
      .get<PeoplePage>('/api/people', { params: { q: code, status: 'all', pageSize: most } })
      .pipe(
        map(({ items }) => {
          const [found, ...others] = items.filter((person) => carries(person, code));
          return [code, found && others.length === 0 ? found.id : null] as const;
        }),
        catchError(() => of([code, null] as const)),
      );
  }
}

/**
 * Whether the code is a whole number of the person's, and not a part of one, as a year of birth may be. What was found
 * has the digits that were asked for somewhere; length and ends of the masked number say that it has no others.
 */
function carries({ employeeCode, citizenIdMasked }: PersonListItem, code: string): boolean {
  if (employeeCode?.toLowerCase() === code.toLowerCase()) return true;
  if (citizenIdMasked === null || !/^\d{9,12}$/.test(code)) return false;
  // A spreadsheet that took the number for an amount dropped the zeros before it.
  const asNumber = /^[1-9]\d{9,10}$/.test(code) ? code.padStart(12, '0') : code;
  return [code, asNumber].some((one) => maskCitizenId(one) === citizenIdMasked);
}
