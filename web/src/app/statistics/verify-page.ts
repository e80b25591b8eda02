import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Verdict, VerifyKey } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { DatePipe, Icon, Panel, sentenceOf, StatusTag, type IconName, type Tone } from '../ui';
import { ReportsApi } from './reports-api';

const looks: Readonly<Record<Verdict['verdict'], { readonly tone: Tone; readonly icon: IconName }>> = {
  INTACT: { tone: 'ok', icon: 'shield' },
  SAME_FIGURES: { tone: 'info', icon: 'info' },
  CHANGED: { tone: 'late', icon: 'refused' },
  UNKNOWN: { tone: 'due', icon: 'help' },
};

/** For anybody, without an account: is this file the report that was frozen, and if not, what differs. */
@Component({
  selector: 'hr-verify-page',
  imports: [DatePipe, Icon, MatButton, Panel, RouterLink, StatusTag],
  templateUrl: './verify-page.html',
  styleUrl: './verify-page.scss',
})
export class VerifyPage {
  private readonly api = inject(ReportsApi);
  protected readonly isSignedIn = inject(SessionStore).isSignedIn;

  protected readonly key = httpResource<VerifyKey>(() => '/api/verify/key');
  protected readonly looks = looks;
  protected readonly isOver = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly fileName = signal('');
  protected readonly verdict = signal<Verdict | null>(null);
  protected readonly failure = signal('');

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected async drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.isOver.set(false);
    await this.look(event.dataTransfer?.files[0]);
  }

  protected async choose(box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    await this.look(file);
    // The same file again, changed meanwhile, has to be a choice too.
    box.value = '';
  }

  private async look(file: File | undefined): Promise<void> {
    if (!file) return;
    this.fileName.set(file.name);
    this.verdict.set(null);
    this.failure.set('');
    this.isBusy.set(true);
    try {
      this.verdict.set(await firstValueFrom(this.api.verify(file)));
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
