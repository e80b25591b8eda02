import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ExceptionsInput,
  Reorganisation,
  ReorganisationChange,
  ReorganisationInput,
  SurplusCaseChange,
  SurplusCaseInput,
} from '@hr/contracts';
import { Observable } from 'rxjs';

export const reorganisationsUrl = '/api/reorganisations';

/** What is written about reorganisations; all but applying and undoing touches nothing but the draft. */
@Service()
export class ReorganisationsApi {
  private readonly http = inject(HttpClient);

  create(input: ReorganisationInput): Observable<Reorganisation> {
    return this.http.post<Reorganisation>(reorganisationsUrl, input);
  }

  save(id: string, input: ReorganisationChange): Observable<Reorganisation> {
    return this.http.put<Reorganisation>(`${reorganisationsUrl}/${id}`, input);
  }

  except(id: string, input: ExceptionsInput): Observable<Reorganisation> {
    return this.http.put<Reorganisation>(`${reorganisationsUrl}/${id}/people`, input);
  }

  copy(id: string): Observable<Reorganisation> {
    return this.http.post<Reorganisation>(`${reorganisationsUrl}/${id}/copies`, {});
  }

  remove(id: string, version: number): Observable<unknown> {
    return this.http.delete(`${reorganisationsUrl}/${id}`, { params: { version } });
  }

  apply(id: string, version: number, digest: string): Observable<Reorganisation> {
    return this.http.post<Reorganisation>(`${reorganisationsUrl}/${id}/application`, { version, digest });
  }

  undo(id: string, version: number, reason: string): Observable<Reorganisation> {
    return this.http.post<Reorganisation>(`${reorganisationsUrl}/${id}/undoing`, { version, reason });
  }

  addCase(input: SurplusCaseInput): Observable<unknown> {
    return this.http.post('/api/surplus-cases', input);
  }

  changeCase(id: string, input: SurplusCaseChange): Observable<unknown> {
    return this.http.patch(`/api/surplus-cases/${id}`, input);
  }
}
