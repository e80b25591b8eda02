import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AccountChange,
  AccountInput,
  AccountView,
  NewPasswordView,
  PasswordChange,
  RoleInput,
} from '@hr/contracts';
import { Observable } from 'rxjs';

/** What is written about accounts; every act answers the account as it then stands. */
@Service()
export class AccountsApi {
  private readonly http = inject(HttpClient);

  create(input: AccountInput): Observable<NewPasswordView> {
    return this.http.post<NewPasswordView>('/api/accounts', input);
  }

  change(id: string, change: AccountChange): Observable<AccountView> {
    return this.http.patch<AccountView>(`/api/accounts/${id}`, change);
  }

  /** The role as the form holds it; a text that is no role is refused by the server. */
  grant(id: string, role: Omit<RoleInput, 'role'> & { readonly role: string }): Observable<AccountView> {
    return this.http.post<AccountView>(`/api/accounts/${id}/roles`, role);
  }

  endRole(id: string, roleId: string, until: string): Observable<AccountView> {
    return this.http.patch<AccountView>(`/api/accounts/${id}/roles/${roleId}`, { until });
  }

  endSessions(id: string): Observable<AccountView> {
    return this.http.post<AccountView>(`/api/accounts/${id}/end-sessions`, {});
  }

  resetPassword(id: string): Observable<NewPasswordView> {
    return this.http.post<NewPasswordView>(`/api/accounts/${id}/reset-password`, {});
  }

  endMySession(id: string): Observable<void> {
    return this.http.delete<void>(`/api/my/sessions/${id}`);
  }

  changeMyPassword(change: PasswordChange): Observable<void> {
    return this.http.post<void>('/api/my/password', change);
  }
}
