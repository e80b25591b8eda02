import { HttpClient } from '@angular/common/http';
import { DOCUMENT, inject, Service } from '@angular/core';
import { firstValueFrom, map, Observable } from 'rxjs';
import type {
  DefinitionCheck,
  FreezeInput,
  FrozenReport,
  Pivot,
  PivotInput,
  ReportView,
  Verdict,
} from '@hr/contracts';
import type { RunQuery } from './report-query';

export interface PeopleFileAsked {
  readonly row?: string;
  readonly column?: string;
  readonly format: 'xlsx' | 'csv';
  /** Why the names leave the register; it is kept with the export. */
  readonly ground: string;
}

/** What is written about reports, and files that need a ground. */
@Service()
export class ReportsApi {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  freeze(input: FreezeInput): Observable<FrozenReport> {
    return this.http.post<FrozenReport>('/api/frozen-reports', input);
  }

  savePivot(pivot: PivotInput, known: Pick<Pivot, 'id' | 'version'> | null): Observable<Pivot> {
    return known
      ? this.http.put<Pivot>(`/api/pivots/${known.id}`, { ...pivot, version: known.version })
      : this.http.post<Pivot>('/api/pivots', pivot);
  }

  removePivot({ id, version }: Pick<Pivot, 'id' | 'version'>): Observable<unknown> {
    return this.http.delete(`/api/pivots/${id}`, { params: { version } });
  }

  checkDefinition(yaml: string): Observable<DefinitionCheck> {
    return this.http.post<DefinitionCheck>('/api/reports/check-definition', { yaml });
  }

  saveDefinition(reportId: string, yaml: string): Observable<ReportView> {
    return this.http.put<ReportView>(`/api/reports/${reportId}/versions`, { yaml });
  }

  verify(file: File): Observable<Verdict> {
    const body = new FormData();
    body.set('file', file, file.name);
    return this.http.post<Verdict>('/api/verify', body);
  }

  /** Asks for the people behind a figure as a file and hands it to the browser. */
  peopleFile(reportId: string, query: RunQuery, asked: PeopleFileAsked): Promise<void> {
    return firstValueFrom(
      this.http
        .post(
          `/api/reports/${reportId}/people-file`,
          { ...query, ...asked },
          {
            responseType: 'blob',
            observe: 'response',
          },
        )
        .pipe(
          map(({ body, headers }) => {
            const named = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(
              headers.get('content-disposition') ?? '',
            );
            this.keep(body ?? new Blob(), decodeURIComponent(named?.[1] ?? `danh-sach.${asked.format}`));
          }),
        ),
    );
  }

  private keep(file: Blob, name: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
