import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  BulkOutcomes,
  CampaignInput,
  CampaignView,
  DeclarationView,
  OwnOverview,
  ProposalInput,
} from '@hr/contracts';
import { Observable } from 'rxjs';

export type Step = 'acceptance' | 'return' | 'rejection' | 'approval';

/** Writing around declarations, the person's side and the office's. */
@Service()
export class DeclarationsApi {
  private readonly http = inject(HttpClient);

  /** Keeps the draft; a new one unless its id is given. */
  keep(input: ProposalInput, id: string | null): Observable<DeclarationView> {
    return id
      ? this.http.put<DeclarationView>(`/api/own/declarations/${id}`, input)
      : this.http.post<DeclarationView>('/api/own/declarations', input);
  }

  submit(id: string): Observable<DeclarationView> {
    return this.http.post<DeclarationView>(`/api/own/declarations/${id}/submission`, {});
  }

  withdraw(id: string): Observable<DeclarationView> {
    return this.http.post<DeclarationView>(`/api/own/declarations/${id}/withdrawal`, {});
  }

  confirm(campaignId: string, section: string): Observable<OwnOverview> {
    return this.http.post<OwnOverview>(`/api/own/campaigns/${campaignId}/confirmations`, { section });
  }

  readNotice(id: string): Observable<void> {
    return this.http.post<void>(`/api/own/notices/${id}/reading`, {});
  }

  step(
    id: string,
    step: Step,
    body: { note?: string | null; choices?: Record<string, 'CURRENT' | 'PROPOSED'> },
  ): Observable<DeclarationView> {
    return this.http.post<DeclarationView>(`/api/declarations/${id}/${step}`, body);
  }

  all(step: 'acceptances' | 'approvals', ids: readonly string[]): Observable<BulkOutcomes> {
    return this.http.post<BulkOutcomes>(`/api/declarations/${step}`, { ids });
  }

  openCampaign(input: CampaignInput): Observable<CampaignView> {
    return this.http.post<CampaignView>('/api/campaigns', input);
  }

  remind(
    id: string,
    organisationId: string | null,
  ): Observable<{ reminded: number; withoutAccount: number }> {
    return this.http.post<{ reminded: number; withoutAccount: number }>(
      `/api/campaigns/${id}/reminders`,
      organisationId ? { organisationId } : {},
    );
  }

  closeCampaign(id: string): Observable<CampaignView> {
    return this.http.post<CampaignView>(`/api/campaigns/${id}/closing`, {});
  }

  openAccounts(organisationId: string): Observable<Blob> {
    return this.http.post('/api/own-accounts', { organisationId }, { responseType: 'blob' });
  }
}
