import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccountView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  asProblem,
  Confirm,
  Empty,
  ErrorState,
  type HoldsUnsavedWork,
  PageHeader,
  Panel,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { PersonLink } from './person-link';
import { AccountDetails } from './account-details';
import { AccountsApi } from './accounts-api';
import { FirstPassword } from './first-password';
import { RolePanel } from './role-panel';
import { SessionList } from './session-list';
import { accountIn } from './stale-account';

/** One account: what it may do, where it is signed in, and the way to stop both. */
@Component({
  selector: 'hr-account-page',
  imports: [
    AccountDetails,
    PersonLink,
    Empty,
    ErrorState,
    FirstPassword,
    MatButton,
    PageHeader,
    Panel,
    RolePanel,
    SessionList,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage implements HoldsUnsavedWork {
  private readonly api = inject(AccountsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly store = inject(SessionStore);
  readonly id = input.required<string>();

  private readonly details = viewChild(AccountDetails);
  private readonly rolePanel = viewChild(RolePanel);
  protected readonly resource = httpResource<AccountView>(
    () => `/api/accounts/${encodeURIComponent(this.id())}`,
  );
  protected readonly account = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly isMine = computed(() => this.account()?.id === this.store.session()?.accountId);
  protected readonly isBusy = signal(false);
  /** Shown until the page is left. */
  protected readonly password = linkedSignal<string, string | null>({
    source: this.id,
    computation: () => null,
  });

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return (this.details()?.hasUnsavedWork() ?? false) || (this.rolePanel()?.hasUnsavedWork() ?? false);
  }

  protected take(account: AccountView): void {
    this.resource.set(account);
  }

  protected async endSessions({ id, displayName, openSessions }: AccountView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Kết thúc mọi phiên?',
      text: `${displayName} bị đăng xuất ngay khỏi ${openSessions} nơi đang dùng; việc chưa lưu ở đó sẽ mất. Tài khoản vẫn đăng nhập lại được.`,
      action: 'Kết thúc mọi phiên',
      grave: true,
    });
    if (isSure)
      await this.act(
        async () => this.take(await firstValueFrom(this.api.endSessions(id))),
        'Đã kết thúc mọi phiên',
      );
  }

  protected async lock({ id, version, displayName }: AccountView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Khóa tài khoản?',
      text: `${displayName} bị đăng xuất ngay ở mọi nơi và không đăng nhập lại được cho đến khi mở khóa. Vai trò và lịch sử vẫn giữ nguyên.`,
      action: 'Khóa tài khoản',
      grave: true,
    });
    if (isSure) await this.setLocked(id, version, true);
  }

  protected async unlock({ id, version, displayName }: AccountView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Mở khóa tài khoản?',
      text: `${displayName} đăng nhập lại được với mật khẩu cũ và các vai trò còn hiệu lực.`,
      action: 'Mở khóa',
    });
    if (isSure) await this.setLocked(id, version, false);
  }

  protected async resetPassword({ id, displayName }: AccountView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Đặt lại mật khẩu?',
      text: `Mật khẩu đang dùng của ${displayName} mất hiệu lực và mọi phiên kết thúc ngay. Mật khẩu mới hiện ra một lần để giao cho người dùng.`,
      action: 'Đặt lại mật khẩu',
      grave: true,
    });
    if (!isSure) return;
    await this.act(async () => {
      const { password } = await firstValueFrom(this.api.resetPassword(id));
      this.password.set(password);
      this.resource.reload();
    }, 'Đã đặt lại mật khẩu');
  }

  private setLocked(id: string, version: number, isDisabled: boolean): Promise<void> {
    return this.act(
      async () => this.take(await firstValueFrom(this.api.change(id, { version, isDisabled }))),
      isDisabled ? 'Đã khóa tài khoản' : 'Đã mở khóa tài khoản',
    );
  }

  /** What was refused because somebody else was faster is shown as it now stands. */
  private async act(work: () => Promise<void>, said: string): Promise<void> {
    this.isBusy.set(true);
    try {
      await work();
      this.snack.say(said);
    } catch (error) {
      const problem = asProblem(error);
      const current = accountIn(problem);
      if (current) this.take(current);
      this.snack.say(
        current
          ? 'Người khác vừa sửa tài khoản này nên chưa làm gì. Trang đã hiện bản mới, hãy xem rồi làm lại.'
          : problem.message,
      );
    } finally {
      this.isBusy.set(false);
    }
  }
}
