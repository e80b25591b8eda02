import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { BaseSalaryInput, HolidayInput, ParameterInput } from '@hr/contracts';
import { Observable } from 'rxjs';

const settings = '/api/settings';

/** What Home Affairs keeps for the rules; everybody's due items follow by themselves. */
@Service()
export class SettingsApi {
  private readonly http = inject(HttpClient);

  /** @param id of the day to change, null for a new one */
  saveHoliday(id: string | null, input: HolidayInput): Observable<unknown> {
    return id === null
      ? this.http.post(`${settings}/holidays`, input)
      : this.http.patch(`${settings}/holidays/${id}`, input);
  }

  removeHoliday(id: string): Observable<unknown> {
    return this.http.delete(`${settings}/holidays/${id}`);
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
