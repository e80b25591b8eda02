import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PackageMade, TransferPackageFile } from '@hr/contracts';
import { Observable } from 'rxjs';

/** What is written about data that are passed on. */
@Service()
export class TransfersApi {
  private readonly http = inject(HttpClient);

  pack(wanted: { itemIds?: readonly string[]; organisationId?: string }): Observable<PackageMade> {
    return this.http.post<PackageMade>('/api/transfers/packages', wanted);
  }

  loadInitially(organisationId: string): Observable<{ added: number }> {
    return this.http.post<{ added: number }>('/api/transfers/initial', { organisationId });
  }

  deliver(id: string, method: 'FILE_DROP' | 'BY_HAND', note: string): Observable<TransferPackageFile> {
    return this.http.post<TransferPackageFile>(`/api/transfers/packages/${id}/delivery`, {
      method,
      ...(note ? { note } : {}),
    });
  }

  withdraw(id: string): Observable<void> {
    return this.http.post<void>(`/api/transfers/packages/${id}/withdrawal`, {});
  }

  readReceipts(): Observable<{ packages: number }> {
    return this.http.post<{ packages: number }>('/api/transfers/receipts', {});
  }
}
