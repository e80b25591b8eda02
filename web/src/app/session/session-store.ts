import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import type { Permission, SessionView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { asProblem, Problem } from '../ui/problem';
import { todayInVietnam } from '../ui/show';

/** The signed-in user. Known before the first screen: the app asks for it while starting. */
@Service()
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly current = signal<SessionView | null>(null);
  private isEnding = false;
  /** Whose files, lists and unsent papers this page may still hold. */
  private lastAccountId: string | null = null;
  private readonly startFailure = signal<Problem | null>(null);

  readonly session = this.current.asReadonly();
  /** Why it could not be asked who is signed in; null when the answer came, also when it was "nobody". */
  readonly failure = this.startFailure.asReadonly();
  readonly isSignedIn = computed(() => this.current() !== null);
  readonly today = computed(() => this.current()?.today ?? todayInVietnam());
  private readonly permissions = computed(() => new Set<Permission>(this.current()?.permissions));

  /** An account for the own file that has no office role beside it. */
  readonly isOwnFileOnly = computed(() => {
    const roles = this.current()?.roles ?? [];
    return roles.length > 0 && roles.every(({ role }) => role === 'STAFF_MEMBER');
  });

  /** Where the work of the account begins: the own file, training, or the overview. */
  readonly start = computed(() => {
    if (this.isOwnFileOnly()) return '/cua-toi';
    const trainsOnly = this.can('training.read') && !this.can('person.read') && !this.can('account.manage');
    return trainsOnly ? '/dao-tao' : '/';
  });

  can(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /** Never fails: signed out and out of reach are both states a screen shows. */
  async load(): Promise<void> {
    try {
      this.take(await firstValueFrom(this.http.get<SessionView>('/api/session')));
    } catch (error) {
      const problem = asProblem(error);
      this.current.set(null);
      this.startFailure.set(problem.status === 401 ? null : problem);
    }
  }

  /**
   * @returns whether the page was somebody else's before, so that it has to be loaded anew
   * @throws Problem 401 for a wrong name or password, 429 while slowed down
   */
  async signIn(username: string, password: string): Promise<boolean> {
    const before = this.lastAccountId;
    const session = await firstValueFrom(this.http.post<SessionView>('/api/session', { username, password }));
    this.take(session);
    return before !== null && before !== session.accountId;
  }

  /**
   * Once the screen is left: unsaved work may keep it open, and is saved with this session.
   * @returns whether the session is over
   * @throws Problem when the server could not be told
   */
  async signOut(leave: () => Promise<boolean>): Promise<boolean> {
    if (!(await leave())) return false;
    try {
      await firstValueFrom(this.http.delete('/api/session'));
    } catch (error) {
      // A session that the server no longer knows is over as well.
      if (asProblem(error).status !== 401) throw error;
    }
    this.forget();
    return true;
  }

  /** The server no longer knows this session. */
  forget(): void {
    this.current.set(null);
  }

  /** The same while a screen is open: forgotten once that is left, as unsaved work may keep it open. */
  async end(leave: () => Promise<boolean>): Promise<void> {
    if (this.isEnding || !this.isSignedIn()) return;
    this.isEnding = true;
    try {
      if (await leave()) this.forget();
    } finally {
      this.isEnding = false;
    }
  }

  private take(session: SessionView): void {
    this.current.set(session);
    this.startFailure.set(null);
    this.lastAccountId = session.accountId;
  }
}
