import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type {
  Commitment,
  CommitmentInput,
  Compensation,
  CompensationAnswer,
  CompensationInput,
  CompensationProgress,
  CompensationQuestionInput,
  PaymentInput,
} from './training-types';

/** What is written about promises to serve and what is paid back for study at public cost. */
@Service()
export class CommitmentsApi {
  private readonly http = inject(HttpClient);

  promise(input: CommitmentInput): Observable<Commitment> {
    return this.http.post<Commitment>('/api/training/commitments', input);
  }

  /** The arithmetic of a case that is being filled in; nothing is written. */
  reckon(input: CompensationQuestionInput): Observable<CompensationAnswer> {
    return this.http.post<CompensationAnswer>('/api/training/compensations/reckoning', input);
  }

  open(input: CompensationInput): Observable<Compensation> {
    return this.http.post<Compensation>('/api/training/compensations', input);
  }

  proceed(id: string, input: CompensationProgress): Observable<Compensation> {
    return this.http.put<Compensation>(`/api/training/compensations/${id}`, input);
  }

  pay(id: string, input: PaymentInput): Observable<Compensation> {
    return this.http.post<Compensation>(`/api/training/compensations/${id}/payments`, input);
  }
}
