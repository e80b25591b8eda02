import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EventInput, EventResult } from '@hr/contracts';
import { Observable } from 'rxjs';

export const eventsUrl = '/api/organisations/events';

/** Writes to the tree of units; each is an event with its document. */
@Service()
export class OrganisationsApi {
  private readonly http = inject(HttpClient);

  record(event: EventInput): Observable<EventResult> {
    return this.http.post<EventResult>(eventsUrl, event);
  }
}
