import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { BaseSalaryInput, HolidayInput, HolidayView, ParameterInput } from '@hr/contracts';
import { Observable } from 'rxjs';

const settings = '/api/settings';

/** What Home Affairs keeps for the rules; everybody's due items follow by themselves. */
@Service()
export class SettingsApi {
  private readonly http = inject(HttpClient);

  /** @param of the day to change as it was opened, null for a new one */
  saveHoliday(of: Pick<HolidayView, 'id' | 'version'> | null, input: HolidayInput): Observable<unknown> {
    return of === null
      ? this.http.post(`${settings}/holidays`, input)
      : this.http.patch(`${settings}/holidays/${of.id}`, { ...input, version: of.version });
  }

  removeHoliday({ id, version }: Pick<HolidayView, 'id' | 'version'>): Observable<unknown> {
    return this.http.delete(`${settings}/holidays/${id}`, { params: { version } });
  }

  addParameter(input: ParameterInput): Observable<unknown> {
    return this.http.post(`${settings}/parameters`, input);
  }

  removeParameter(id: string): Observable<unknown> {
    return this.http.delete(`${settings}/parameters/${id}`);
  }

  addBaseSalary(input: BaseSalaryInput): Observable<unknown> {
    return this.http.post(`${settings}/base-salaries`, input);
  }

  removeBaseSalary(id: string): Observable<unknown> {
    return this.http.delete(`${settings}/base-salaries/${id}`);
  }
}
