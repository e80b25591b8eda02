import { Component, computed, inject, model, signal } from '@angular/core';
import { Drawer, InputDress, sentenceOf, Snack } from '../ui';
import { DecisionsApi } from './decisions-api';
import { groupKinds } from './kind-groups';
import { KindList } from './kind-list';

/** Which kinds of decision take effect only when a second person has confirmed them. */
@Component({
  selector: 'hr-four-eyes',
  imports: [Drawer, InputDress],
  template: `
    <hr-drawer heading="Loại cần người thứ hai xác nhận" [(open)]="open">
      <p class="hr-muted">
        Quyết định thuộc loại được chọn chỉ làm hồ sơ đổi sau khi một người khác có quyền xác nhận. Quyết định
        đã ghi trước đó giữ nguyên tình trạng.
      </p>
      <input
        #box
        hrInput
        type="search"
        autocomplete="off"
        placeholder="Tìm loại quyết định"
        aria-label="Tìm loại quyết định"
        [value]="query()"
        (input)="query.set(box.value)"
      />
      @for (group of groups(); track group.heading) {
        <fieldset>
          <legend>{{ group.heading }}</legend>
          @for (kind of group.kinds; track kind.code) {
            <label>
              <input
                #tick
                type="checkbox"
                [checked]="kinds.needsConfirmation(kind.code)"
                [disabled]="busy() === kind.code"
                (change)="set(kind.code, tick)"
              />
              {{ kind.name }}
            </label>
          }
        </fieldset>
      }
    </hr-drawer>
  `,
  styles: `
    p {
      margin-bottom: 12px;
      font-size: 13px;
    }

    fieldset {
      margin: 14px 0 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      color: var(--hr-text-muted);
      font-size: 13px;
      font-weight: 500;
    }

    label {
      display: flex;
      gap: 10px;
      align-items: center;
      min-height: 32px;
      cursor: pointer;

      @media (pointer: coarse) {
        min-height: 44px;
      }
    }

    label input {
      flex: none;
      width: 16px;
      height: 16px;
    }
  `,
})
export class FourEyes {
  readonly open = model(false);

  protected readonly kinds = inject(KindList);
  private readonly api = inject(DecisionsApi);
  private readonly snack = inject(Snack);
  protected readonly query = signal('');
  protected readonly busy = signal('');
  protected readonly groups = computed(() => groupKinds(this.kinds.kinds(), this.query()));

  protected set(code: string, tick: HTMLInputElement): void {
    const isNeeded = tick.checked;
    this.busy.set(code);
    this.api.needConfirmation(code, isNeeded).subscribe({
      next: () => {
        this.busy.set('');
        this.snack.say(
          `${this.kinds.nameOf(code)}: ${isNeeded ? 'cần người thứ hai xác nhận' : 'có hiệu lực ngay khi ghi'}`,
        );
        this.kinds.resource.reload();
      },
      error: (error: unknown) => {
        this.busy.set('');
        tick.checked = !isNeeded;
        this.snack.say(sentenceOf(error));
      },
    });
  }
}
