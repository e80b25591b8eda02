import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccountRole, AccountView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { Confirm, Empty, Panel, sentenceOf, Snack, StatusTag } from '../ui';
import { AccountsApi } from './accounts-api';
import { RoleEndForm } from './role-end-form';
import { RoleForm } from './role-form';
import { dayBefore, roleStates, sayRoleTime, stateOf } from './role-state';

/** What an account may do, where and until when; what it might once do stays below, in grey. */
@Component({
  selector: 'hr-role-panel',
  imports: [Empty, MatButton, Panel, RoleEndForm, RoleForm, StatusTag],
  templateUrl: './role-panel.html',
  styleUrl: './role-panel.scss',
})
export class RolePanel {
  private readonly api = inject(AccountsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly today = inject(SessionStore).today;
  readonly account = input.required<AccountView>();
  readonly changed = output<AccountView>();

  private readonly grantForm = viewChild(RoleForm);
  private readonly endForm = viewChild(RoleEndForm);
  protected readonly isGranting = signal(false);
  /** The role whose last day is being set. */
  protected readonly ending = signal<string | null>(null);

  private readonly order = { active: 0, coming: 1, past: 2 } as const;
  protected readonly roles = computed(() =>
    this.account()
      .roles.map((role) => {
        const state = stateOf(role, this.today());
        // "Người có hồ sơ" goes with the link to the file, which is undone beside.
        const mayEnd = role.role !== 'STAFF_MEMBER';
        return { role, state, mayEnd, ...roleStates[state], time: sayRoleTime(role) };
      })
      .sort((a, b) => this.order[a.state] - this.order[b.state]),
  );
  protected readonly note = computed(() => {
    const active = this.roles().filter(({ state }) => state === 'active').length;
    return active === 0 ? 'chưa có vai trò nào đang hiệu lực' : `${active} đang hiệu lực`;
  });

  hasUnsavedWork(): boolean {
    return (this.grantForm()?.isDirty() ?? false) || (this.endForm()?.isDirty() ?? false);
  }

  protected take(account: AccountView, said: string): void {
    this.isGranting.set(false);
    this.ending.set(null);
    this.changed.emit(account);
    this.snack.say(said);
  }

  /** A role that has not begun leaves no trace of use, so it is taken away. */
  protected async withdraw({ id, roleName, organisationName }: AccountRole): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Gỡ vai trò chưa bắt đầu?',
      text: `Vai trò “${roleName}” ở ${organisationName} sẽ bị gỡ bỏ và không bắt đầu nữa.`,
      action: 'Gỡ vai trò',
      grave: true,
    });
    if (!isSure) return;
    try {
      this.take(
        await firstValueFrom(this.api.endRole(this.account().id, id, dayBefore(this.today()))),
        'Đã gỡ vai trò',
      );
    } catch (error) {
      this.snack.say(`Chưa gỡ được vai trò. ${sentenceOf(error)}`);
    }
  }
}
