import { HttpClient } from '@angular/common/http';
import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccountView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { asProblem, Panel, Snack } from '../ui';

/**
 * Whose own file the account opens. The administrator types a number he was given and is told the name, so that he can
 * ask whether it is the right person; he sees nothing else of the file.
 */
@Component({
  selector: 'hr-person-link',
  imports: [MatButton, Panel],
  template: `
    <hr-panel heading="Hồ sơ của người dùng">
      @if (account().linkedName; as name) {
        <p>
          Tài khoản này xem được hồ sơ của chính mình: <strong>{{ name }}</strong>.
        </p>
        <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="unlink()">Bỏ nối</button>
      } @else if (isMine()) {
        <p>Người quản trị khác nối tài khoản của bạn với hồ sơ của bạn.</p>
      } @else {
        <form (submit)="$event.preventDefault(); lookUp()">
          <label
            >Số hiệu CBCCVC hoặc số định danh cá nhân
            <input
              #box
              class="hr-control"
              autocomplete="off"
              [value]="number()"
              (input)="number.set(box.value); found.set(null); failure.set('')"
          /></label>
          @if (failure()) {
            <p class="failure" role="alert">{{ failure() }}</p>
          }
          @if (found(); as name) {
            <p role="status">
              Số này là của <strong>{{ name }}</strong>. Đúng người thì chọn Nối.
            </p>
            <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="link()">
              Nối với hồ sơ này
            </button>
          } @else {
            <button matButton="outlined" type="submit" [disabled]="isBusy() || number().trim().length < 3">
              Tìm
            </button>
          }
        </form>
      }
    </hr-panel>
  `,
  styles: `
    form,
    label {
      display: grid;
      gap: 8px;
      justify-items: start;
    }

    input {
      width: min(100%, 280px);
    }

    p {
      margin: 0 0 8px;
    }

    .failure {
      color: var(--hr-late);
    }
  `,
})
export class PersonLink {
  private readonly http = inject(HttpClient);
  private readonly snack = inject(Snack);
  readonly account = input.required<AccountView>();
  /** Nobody links himself. */
  readonly isMine = input(false);
  readonly changed = output<AccountView>();
  protected readonly number = signal('');
  protected readonly found = signal<string | null>(null);
  protected readonly failure = signal('');
  protected readonly isBusy = signal(false);

  protected lookUp(): Promise<void> {
    return this.act(async () => {
      const number = this.number().trim();
      const person = await firstValueFrom(
        this.http.post<{ fullName: string }>('/api/accounts/person-lookups', { number }),
      );
      this.found.set(person.fullName);
    });
  }

  protected link(): Promise<void> {
    return this.act(async () => {
      const url = `/api/accounts/${this.account().id}/person`;
      this.changed.emit(
        await firstValueFrom(this.http.put<AccountView>(url, { number: this.number().trim() })),
      );
      this.snack.say('Đã nối tài khoản với hồ sơ');
    });
  }

  protected unlink(): Promise<void> {
    return this.act(async () => {
      this.changed.emit(
        await firstValueFrom(this.http.delete<AccountView>(`/api/accounts/${this.account().id}/person`)),
      );
      this.found.set(null);
      this.number.set('');
      this.snack.say('Đã bỏ nối');
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(asProblem(error).detail);
    } finally {
      this.isBusy.set(false);
    }
  }
}
