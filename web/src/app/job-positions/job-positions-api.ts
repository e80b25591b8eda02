import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AllocationInput,
  DossierActInput,
  DossierInput,
  FrameworkInput,
  FrameworkPage,
  PositionDossier,
  PositionInput,
  QuotaInput,
  QuotaPage,
} from '@hr/contracts';
import { Observable } from 'rxjs';

/** What is written about positions, quota and dossiers. */
@Service()
export class JobPositionsApi {
  private readonly http = inject(HttpClient);

  createDossier(input: DossierInput): Observable<PositionDossier> {
    return this.http.post<PositionDossier>('/api/position-dossiers', input);
  }

  savePosition(
    dossierId: string,
    positionId: string | null,
    input: PositionInput,
  ): Observable<PositionDossier> {
    const url = `/api/position-dossiers/${dossierId}/positions`;
    return positionId === null
      ? this.http.post<PositionDossier>(url, input)
      : this.http.put<PositionDossier>(`${url}/${positionId}`, input);
  }

  removePosition(dossierId: string, positionId: string, version: number): Observable<PositionDossier> {
    return this.http.delete<PositionDossier>(`/api/position-dossiers/${dossierId}/positions/${positionId}`, {
      params: { version },
    });
  }

  act(dossierId: string, input: DossierActInput): Observable<PositionDossier> {
    return this.http.post<PositionDossier>(`/api/position-dossiers/${dossierId}/steps`, input);
  }

  setQuota(input: QuotaInput): Observable<QuotaPage> {
    return this.http.put<QuotaPage>('/api/quotas', input);
  }

  allocate(input: AllocationInput): Observable<unknown> {
    return this.http.put('/api/positions/allocation', input);
  }

  recordReason(
    ruleId: string,
    organisationId: string,
    reason: string,
    positionId: string | null,
  ): Observable<unknown> {
    return this.http.post(`/api/ratio-rules/${ruleId}/reasons`, { organisationId, reason, positionId });
  }

  saveFramework(id: string | null, version: number, input: FrameworkInput): Observable<FrameworkPage> {
    return id === null
      ? this.http.post<FrameworkPage>('/api/framework-positions', input)
      : this.http.patch<FrameworkPage>(`/api/framework-positions/${id}`, { ...input, version });
  }
}
