import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { OpenSession, OpenSessionList } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  Confirm,
  Empty,
  ErrorState,
  type HoldsUnsavedWork,
  Icon,
  PageHeader,
  Panel,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
  warnBeforeUnload,
} from '../ui';
import { AccountsApi } from './accounts-api';
import { sayDevice } from './device';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';

/** The own password and the own sessions. Whoever still has a first password gets no further than here. */
@Component({
  selector: 'hr-my-account',
  imports: [Empty, ErrorState, Icon, PageHeader, Panel, PasswordForm, SessionList, Skeleton],
  templateUrl: './my-account.html',
  styleUrl: './my-account.scss',
})
export class MyAccount implements HoldsUnsavedWork {
  private readonly api = inject(AccountsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);

  private readonly passwordForm = viewChild(PasswordForm);
  protected readonly session = this.store.session;
  protected readonly mustChange = computed(() => this.session()?.mustChangePassword ?? false);
  protected readonly sessions = httpResource<OpenSessionList>(() => '/api/my/sessions');
  protected readonly open = computed(() =>
    this.sessions.hasValue() ? this.sessions.value().items : undefined,
  );
  protected readonly isBusy = signal(false);
  protected readonly showDate = showDate;

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  /** Leaving for the sign-in screen after the session ended loses nothing worth a question. */
  hasUnsavedWork(): boolean {
    return this.store.isSignedIn() && (this.passwordForm()?.isDirty() ?? false);
  }

  protected async afterChange(): Promise<void> {
    const wasFirst = this.mustChange();
    await this.store.load();
    this.snack.say('Đã đổi mật khẩu');
    if (wasFirst) await this.router.navigateByUrl('/');
    else this.sessions.reload();
  }

  protected async end(session: OpenSession): Promise<void> {
    const device = sayDevice(session.userAgent);
    const isSure = await this.confirm.ask({
      heading: 'Kết thúc phiên này?',
      text: `${device}${session.address ? ` từ ${session.address}` : ''} bị đăng xuất ngay; việc chưa lưu ở đó sẽ mất. Nếu không nhận ra phiên này, hãy đổi mật khẩu.`,
      action: 'Kết thúc phiên',
      grave: true,
    });
    if (!isSure) return;
    this.isBusy.set(true);
    try {
      await firstValueFrom(this.api.endMySession(session.id));
      this.snack.say('Đã kết thúc phiên');
    } catch (error) {
      this.snack.say(`Chưa kết thúc được phiên. ${sentenceOf(error)}`);
    } finally {
      this.isBusy.set(false);
      this.sessions.reload();
    }
  }
}
