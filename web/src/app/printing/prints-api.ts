import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PrintJob, PrintJobInput, TemplateForms } from '@hr/contracts';
import { Observable } from 'rxjs';

@Service()
export class PrintsApi {
  private readonly http = inject(HttpClient);

  start(input: PrintJobInput): Observable<PrintJob> {
    return this.http.post<PrintJob>('/api/prints', input);
  }

  remove(id: string): Observable<void> {
    return this.http.delete<void>(`/api/prints/${id}`);
  }

  replaceTemplate(form: string, organisationId: string, file: File): Observable<TemplateForms> {
    const body = new FormData();
    body.append('file', file);
    return this.http.put<TemplateForms>(`/api/print-templates/${form}`, body, { params: { organisationId } });
  }

  backToDefault(form: string, organisationId: string): Observable<void> {
    return this.http.delete<void>(`/api/print-templates/${form}`, { params: { organisationId } });
  }
}
