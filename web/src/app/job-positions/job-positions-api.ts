import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AllocationInput,
  ExemptionInput,
  LeaderNormInput,
  LeaderNormList,
  PositionListInput,
  PositionListPreview,
  RatioRuleChange,
  RatioRuleInput,
  RatioRuleList,
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

  attachFile(dossierId: string, kind: string, file: File): Observable<PositionDossier> {
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', file, file.name.normalize('NFC'));
    return this.http.post<PositionDossier>(`/api/position-dossiers/${dossierId}/files`, form);
  }

  previewList(dossierId: string, file: File): Observable<PositionListPreview> {
    const form = new FormData();
    form.append('file', file, file.name.normalize('NFC'));
    return this.http.post<PositionListPreview>(`/api/position-dossiers/${dossierId}/list-preview`, form);
  }

  writeList(dossierId: string, input: PositionListInput): Observable<PositionDossier> {
    return this.http.post<PositionDossier>(`/api/position-dossiers/${dossierId}/list`, input);
  }

  addRatioRule(input: RatioRuleInput): Observable<RatioRuleList> {
    return this.http.post<RatioRuleList>('/api/ratio-rules', input);
  }

  changeRatioRule(id: string, input: RatioRuleChange): Observable<RatioRuleList> {
    return this.http.patch<RatioRuleList>(`/api/ratio-rules/${encodeURIComponent(id)}`, input);
  }

  addLeaderNorm(input: LeaderNormInput): Observable<LeaderNormList> {
    return this.http.post<LeaderNormList>('/api/leader-norms', input);
  }

  removeLeaderNorm(id: string): Observable<LeaderNormList> {
    return this.http.delete<LeaderNormList>(`/api/leader-norms/${id}`);
  }

  exempt(positionId: string, personId: string, input: ExemptionInput): Observable<unknown> {
    return this.http.post(`/api/positions/${positionId}/people/${personId}/exemptions`, input);
  }

  liftExemption(positionId: string, personId: string, kind: string): Observable<unknown> {
    return this.http.delete(`/api/positions/${positionId}/people/${personId}/exemptions/${kind}`);
  }
}
