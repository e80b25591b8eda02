import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  PersonCreated,
  PersonFile,
  PersonHistory,
  PersonRecord,
  RecruitmentRecorded,
  RestrictedRecord,
  RestrictedSection,
  UnlockInput,
} from '@hr/contracts';
import { Observable } from 'rxjs';

/** What can be sent: numbers and truth values stay what they are, null clears. */
export type Payload = Readonly<Record<string, unknown>>;
export type RowKind = 'credentials' | 'assignments' | 'employments' | 'salary-positions' | `record/${string}`;

/** Writes to a file. Each carries the version it started from and answers the whole file as it then stands. */
@Service()
export class PeopleApi {
  private readonly http = inject(HttpClient);

  add(person: Payload): Observable<PersonCreated> {
    return this.http.post<PersonCreated>('/api/people', person);
  }

  /** The file together with the decision that brings the person. */
  recruit(recruitment: Payload): Observable<RecruitmentRecorded> {
    return this.http.post<RecruitmentRecorded>('/api/recruitments', recruitment);
  }

  change(id: string, version: number, changes: Payload): Observable<PersonFile> {
    return this.http.patch<PersonFile>(`/api/people/${id}`, { version, ...changes });
  }

  addRow(id: string, kind: RowKind, version: number, row: Payload): Observable<PersonFile> {
    return this.http.post<PersonFile>(`/api/people/${id}/${kind}`, { version, ...row });
  }

  changeRow(id: string, kind: RowKind, rowId: string, version: number, row: Payload): Observable<PersonFile> {
    return this.http.patch<PersonFile>(`/api/people/${id}/${kind}/${rowId}`, { version, ...row });
  }

  removeRow(id: string, kind: RowKind, rowId: string, version: number): Observable<PersonFile> {
    return this.http.delete<PersonFile>(`/api/people/${id}/${kind}/${rowId}`, { params: { version } });
  }

  /** Opens restricted sections for half an hour; the ground is kept. */
  unlock(id: string, input: UnlockInput): Observable<RestrictedRecord> {
    return this.http.post<RestrictedRecord>(`/api/people/${id}/unlocks`, input);
  }

  /** Locks again one section of the file that this account has unlocked. */
  lock(id: string, section: RestrictedSection): Observable<RestrictedRecord> {
    return this.http.delete<RestrictedRecord>(`/api/people/${id}/unlocks/${section}`);
  }

  record(id: string): Observable<PersonRecord> {
    return this.http.get<PersonRecord>(`/api/people/${id}/record`);
  }

  restricted(id: string): Observable<RestrictedRecord> {
    return this.http.get<RestrictedRecord>(`/api/people/${id}/restricted`);
  }

  lastChange(id: string): Observable<PersonHistory> {
    return this.http.get<PersonHistory>(`/api/people/${id}/history`, {
      params: { page: 1, pageSize: 1 },
    });
  }
}
