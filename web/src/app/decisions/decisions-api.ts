import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  DecisionDraft,
  DecisionPreview,
  DecisionRecorded,
  DecisionView,
  WithdrawalInput,
} from '@hr/contracts';
import { Observable } from 'rxjs';

export const decisionsUrl = '/api/decisions';

/** Everything that is done to decisions; what they change in the files, the server works out. */
@Service()
export class DecisionsApi {
  private readonly http = inject(HttpClient);

  preview(draft: DecisionDraft): Observable<DecisionPreview> {
    return this.http.post<DecisionPreview>(`${decisionsUrl}/preview`, draft);
  }

  record(draft: DecisionDraft): Observable<DecisionRecorded> {
    return this.http.post<DecisionRecorded>(decisionsUrl, draft);
  }

  read(id: string): Observable<DecisionView> {
    return this.http.get<DecisionView>(`${decisionsUrl}/${id}`);
  }

  /** @param positionReason why the decision goes beyond what the position allows, where that is asked for */
  confirm(id: string, positionReason: string | null = null): Observable<DecisionRecorded> {
    return this.http.post<DecisionRecorded>(`${decisionsUrl}/${id}/confirm`, { positionReason });
  }

  reject(id: string, reason: string): Observable<DecisionRecorded> {
    return this.http.post<DecisionRecorded>(`${decisionsUrl}/${id}/reject`, { reason });
  }

  withdraw(id: string, draft: WithdrawalInput): Observable<DecisionRecorded> {
    return this.http.post<DecisionRecorded>(`${decisionsUrl}/${id}/withdrawal`, draft);
  }

  needConfirmation(kind: string, needsConfirmation: boolean): Observable<unknown> {
    return this.http.patch(`/api/decision-kinds/${kind}`, { needsConfirmation });
  }
}
