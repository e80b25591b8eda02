import { Component, computed, DestroyRef, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { asProblem, Field, Icon, InputDress, Problem } from '../ui';
import { LoadedPage } from './loaded-page';
import { SessionStore } from './session-store';
import { safeReturnUrl } from './sign-in-address';

/** The way in, with a sentence for every way it can fail. */
@Component({
  selector: 'hr-sign-in',
  imports: [Field, FormField, FormRoot, Icon, InputDress, MatButton, RouterLink],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly page = inject(LoadedPage);
  /** Where to go afterwards. */
  readonly ve = input<string>();
  /** Set when a session was there and is over. */
  readonly hetPhien = input<string>();
  private readonly passwordBox = viewChild.required<ElementRef<HTMLInputElement>>('passwordBox');

  private readonly model = signal({ username: '', password: '' });
  protected readonly signInForm = form(
    this.model,
    (path) => {
      required(path.username, { message: 'Hãy điền tên đăng nhập.' });
      required(path.password, { message: 'Hãy điền mật khẩu.' });
    },
    { submission: { action: async () => this.signIn() } },
  );
  protected readonly isBusy = computed(() => this.signInForm().submitting());
  protected readonly isPasswordShown = signal(false);
  private readonly refusal = signal<Problem | null>(null);
  /** Seconds until the next try is heard. */
  protected readonly wait = signal(0);
  private timer = 0;

  protected readonly failure = computed(() => this.refusal() ?? this.store.failure());
  protected readonly sentence = computed(() => {
    const problem = this.failure();
    if (!problem) return '';
    if (problem.isUnreachable || problem.status === 502 || problem.status === 503 || problem.status === 504) {
      return 'Không liên lạc được với máy chủ. Kiểm tra kết nối mạng rồi thử lại; nếu vẫn không được, hãy báo người quản trị.';
    }
    return problem.status >= 500 && problem.requestId
      ? `${problem.detail} Mã yêu cầu: ${problem.requestId}`
      : problem.detail;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  private async signIn(): Promise<void> {
    const { username, password } = this.model();
    this.refusal.set(null);
    const goesTo = safeReturnUrl(this.ve());
    try {
      if (await this.store.signIn(username.trim(), password)) this.page.loadAnew(goesTo);
      else await this.router.navigateByUrl(goesTo);
    } catch (error) {
      this.show(asProblem(error));
    }
  }

  private show(problem: Problem): void {
    this.refusal.set(problem);
    if (problem.retryAfter) this.countDown(problem.retryAfter);
    if (problem.status === 401) {
      this.signInForm.password().reset('');
      this.passwordBox().nativeElement.focus();
    }
  }

  private countDown(seconds: number): void {
    clearInterval(this.timer);
    this.wait.set(seconds);
    this.timer = window.setInterval(() => {
      this.wait.update((left) => left - 1);
      if (this.wait() <= 0) clearInterval(this.timer);
    }, 1000);
  }
}
