import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PaperChange, PaperFile, PaperInput, PaperUpload } from '@hr/contracts';
import { Observable } from 'rxjs';

/** Papers of a person. Every write answers the whole list as it then stands. */
@Service()
export class PapersApi {
  private readonly http = inject(HttpClient);

  list(personId: string, withRemoved = false): Observable<PaperFile> {
    return this.http.get<PaperFile>(`/api/people/${personId}/papers`, {
      params: withRemoved ? { withRemoved: true } : {},
    });
  }

  add(personId: string, paper: PaperInput): Observable<PaperFile> {
    return this.http.post<PaperFile>(`/api/people/${personId}/papers`, paper);
  }

  change(personId: string, paperId: string, change: PaperChange): Observable<PaperFile> {
    return this.http.patch<PaperFile>(`/api/people/${personId}/papers/${paperId}`, change);
  }

  remove(personId: string, paperId: string, version: number, reason: string): Observable<PaperFile> {
    return this.http.post<PaperFile>(`/api/people/${personId}/papers/${paperId}/removal`, {
      version,
      reason,
    });
  }

  restore(personId: string, paperId: string, version: number): Observable<PaperFile> {
    return this.http.post<PaperFile>(`/api/people/${personId}/papers/${paperId}/restoration`, { version });
  }

  /** @param uploads the address below which contents come in: of a person's papers, of a declaration */
  beginUpload(uploads: string, fileName: string, bytes: number): Observable<PaperUpload> {
    return this.http.post<PaperUpload>(uploads, { fileName, bytes });
  }

  upload(uploads: string, uploadId: string): Observable<PaperUpload> {
    return this.http.get<PaperUpload>(`${uploads}/${uploadId}`);
  }

  sendPart(uploads: string, uploadId: string, offset: number, part: Blob): Observable<PaperUpload> {
    return this.http.patch<PaperUpload>(`${uploads}/${uploadId}`, part, {
      headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) },
    });
  }

  dropUpload(uploads: string, uploadId: string): Observable<unknown> {
    return this.http.delete(`${uploads}/${uploadId}`);
  }
}

export const paperAddress = (personId: string, paperId: string): string =>
  `/api/people/${personId}/papers/${paperId}`;
export const thumbnailOf = (personId: string, paperId: string): string =>
  `${paperAddress(personId, paperId)}/thumbnail`;
export const contentOf = (personId: string, paperId: string): string =>
  `${paperAddress(personId, paperId)}/content`;
