import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Reorganisation, ReorganisationChange } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { asProblem, sentenceOf, Snack } from '../ui';
import { ReorganisationsApi } from './reorganisations-api';

/** The foot of an editor: saves what was changed, or drops it; says why the server refused. */
@Component({
  selector: 'hr-draft-saver',
  imports: [MatButton],
  template: `
    @if (fault()) {
      <p class="fault" role="alert">{{ fault() }}</p>
    }
    <div class="acts">
      <button matButton type="button" [disabled]="!changed()" (click)="dropped.emit()">Bỏ thay đổi</button>
      <button matButton="filled" type="button" [disabled]="!changed() || isSending()" (click)="save()">
        Lưu phương án
      </button>
    </div>
  `,
  styles: `
    .fault {
      color: var(--hr-late);
    }

    .acts {
      display: flex;
      gap: 8px;
      justify-content: flex-end;
    }
  `,
})
export class DraftSaver {
  readonly id = input.required<string>();
  readonly change = input.required<ReorganisationChange>();
  readonly changed = input.required<boolean>();
  readonly saved = output<Reorganisation>();
  readonly dropped = output();

  private readonly api = inject(ReorganisationsApi);
  private readonly snack = inject(Snack);
  protected readonly isSending = signal(false);
  protected readonly fault = signal<string | null>(null);

  protected async save(): Promise<void> {
    this.isSending.set(true);
    this.fault.set(null);
    try {
      const draft = await firstValueFrom(this.api.save(this.id(), this.change()));
      this.snack.say('Đã lưu phương án');
      this.saved.emit(draft);
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    } finally {
      this.isSending.set(false);
    }
  }
}
