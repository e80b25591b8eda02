import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { passwordRules } from '@hr/domain';
import { tap } from 'rxjs';
import { ErrorSummary, Field, Icon, InputDress, SaveKey, sentForm } from '../ui';
import { AccountsApi } from './accounts-api';

const blank = { current: '', next: '', again: '' };

/** Another password for oneself, with the rules said beforehand. */
@Component({
  selector: 'hr-password-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, Icon, InputDress, MatButton, SaveKey],
  templateUrl: './password-form.html',
  styleUrl: './password-form.scss',
})
export class PasswordForm {
  private readonly api = inject(AccountsApi);
  readonly username = input.required<string>();
  readonly changed = output();

  private readonly model = signal(blank);
  protected readonly areShown = signal(false);
  protected readonly rules = computed(() =>
    passwordRules(this.model().next, this.model().current, this.username()),
  );
  protected readonly passwordForm = sentForm(
    this.model,
    (path) => {
      required(path.current, { message: 'Hãy điền mật khẩu đang dùng.' });
      required(path.next, { message: 'Hãy điền mật khẩu mới.' });
      maxLength(path.next, 200, { message: 'Mật khẩu dài quá 200 ký tự.' });
      validate(path.next, ({ value }) => {
        const broken = value() === '' ? undefined : this.rules().find(({ isMet }) => !isMet);
        return broken ? { kind: 'rule', message: broken.refusal } : undefined;
      });
      required(path.again, { message: 'Hãy gõ lại mật khẩu mới.' });
      validate(path.again, ({ value, valueOf }) =>
        value() !== '' && value() !== valueOf(path.next)
          ? { kind: 'again', message: 'Hai lần gõ mật khẩu mới chưa giống nhau.' }
          : undefined,
      );
    },
    { send: () => this.save() },
  );

  isDirty(): boolean {
    const { current, next, again } = this.model();
    return current + next + again !== '';
  }

  private save(): ReturnType<AccountsApi['changeMyPassword']> {
    const { current, next } = this.model();
    return this.api.changeMyPassword({ current, next }).pipe(
      tap(() => {
        this.passwordForm().reset(blank);
        this.changed.emit();
      }),
    );
  }
}
