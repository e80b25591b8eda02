import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ImportCreated, ImportView, MappingInput } from '@hr/contracts';
import { Observable } from 'rxjs';

/** What is written about lists that were handed in; provided by the route, with a client that tells progress. */
@Service({ autoProvided: false })
export class ImportsApi {
  private readonly http = inject(HttpClient);

  upload(file: File, organisationId: string, asOf: string): Observable<HttpEvent<ImportCreated>> {
    const body = new FormData();
    body.append('organisationId', organisationId);
    body.append('asOf', asOf);
    body.append('file', file);
    return this.http.post<ImportCreated>('/api/imports', body, { reportProgress: true, observe: 'events' });
  }

  map(id: string, answers: MappingInput): Observable<ImportView> {
    return this.http.put<ImportView>(`/api/imports/${id}/mapping`, answers);
  }

  choose(id: string, row: number, choice: string | null): Observable<ImportView> {
    return this.http.put<ImportView>(`/api/imports/${id}/rows/${row}`, { choice });
  }

  apply(id: string): Observable<ImportView> {
    return this.http.post<ImportView>(`/api/imports/${id}/apply`, {});
  }

  undo(id: string): Observable<ImportView> {
    return this.http.post<ImportView>(`/api/imports/${id}/undo`, {});
  }

  remove(id: string): Observable<void> {
    return this.http.delete<void>(`/api/imports/${id}`);
  }
}
