import { Component, computed, input, model, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import type { PredicateList } from '@hr/contracts';
import { CodePicker, Field, Icon, InputDress } from '../../ui';
import {
  ageLine,
  type AxisLine,
  axisOptions,
  linesAtMost,
  linesOf,
  moved,
  predicateOptions,
  withLines,
} from './axis';

/** The rows or the columns of a table of one's own: chosen from the predicates, named, put in order. */
@Component({
  selector: 'hr-axis-editor',
  imports: [CodePicker, Field, Icon, InputDress, MatButton, MatIconButton],
  template: `
    <ol [attr.aria-label]="heading()">
      @for (line of lines(); track line.expression; let at = $index) {
        <li>
          <input
            hrInput
            [value]="line.label"
            [attr.aria-label]="'Tên của ' + noun() + ' ' + (at + 1)"
            [title]="line.expression"
            (change)="rename(at, $any($event.target).value)"
          />
          <button
            matIconButton
            type="button"
            [disabled]="at === 0"
            [attr.aria-label]="'Đưa ' + line.label + ' lên trước'"
            (click)="lines.set(move(lines(), at, -1))"
          >
            <hr-icon name="arrow-up" size="16" />
          </button>
          <button matIconButton type="button" [attr.aria-label]="'Bỏ ' + line.label" (click)="remove(at)">
            <hr-icon name="close" size="16" />
          </button>
        </li>
      } @empty {
        <li class="hr-muted none">Chưa có {{ noun() }} nào.</li>
      }
    </ol>
    @if (lines().length < linesAtMost) {
      <div class="add">
        <hr-field [label]="'Thêm ' + noun()">
          <hr-code-picker [options]="options()" [(value)]="chosen" placeholder="Chỉ tiêu, hoặc cả khối" />
        </hr-field>
        <hr-field label="đồng thời là (không bắt buộc)">
          <hr-code-picker [options]="conditions()" [(value)]="also" placeholder="Chỉ tiêu thứ hai" />
        </hr-field>
        <button matButton="outlined" type="button" [disabled]="!chosen()" (click)="add()">Thêm</button>
      </div>
      <div class="add ages">
        <hr-field label="Tuổi từ"
          ><input hrInput inputmode="numeric" [value]="from()" (input)="from.set($any($event.target).value)"
        /></hr-field>
        <hr-field label="đến"
          ><input hrInput inputmode="numeric" [value]="to()" (input)="to.set($any($event.target).value)"
        /></hr-field>
        <button matButton="outlined" type="button" [disabled]="age() === null" (click)="addAge()">
          Thêm nhóm tuổi
        </button>
      </div>
    }
  `,
  styles: `
    ol {
      display: grid;
      gap: 4px;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      gap: 2px;
      align-items: center;
    }

    .none {
      padding: 6px 0;
      font-size: 13px;
    }

    .add {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: 8px;
      align-items: end;
      margin-top: 10px;
    }

    .ages {
      grid-template-columns: 90px 90px auto;
      justify-content: start;
    }

    @media (width < 600px) {
      .add:not(.ages) {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class AxisEditor {
  readonly heading = input.required<string>();
  /** What one line is called: dòng, cột. */
  readonly noun = input.required<string>();
  readonly groups = input.required<PredicateList['groups']>();
  readonly lines = model.required<readonly AxisLine[]>();

  protected readonly linesAtMost = linesAtMost;
  protected readonly chosen = signal('');
  protected readonly also = signal('');
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly options = computed(() => axisOptions(this.groups()));
  protected readonly conditions = computed(() => predicateOptions(this.groups()));
  protected readonly age = computed(() => ageLine(this.from(), this.to()));
  protected readonly move = moved;

  protected add(): void {
    this.lines.set(withLines(this.lines(), linesOf(this.groups(), this.chosen(), this.also())));
    this.chosen.set('');
    this.also.set('');
  }

  protected addAge(): void {
    const line = this.age();
    if (line) this.lines.set(withLines(this.lines(), [line]));
    this.from.set('');
    this.to.set('');
  }

  protected rename(at: number, label: string): void {
    const named = label.trim();
    if (named)
      this.lines.set(this.lines().map((line, index) => (index === at ? { ...line, label: named } : line)));
  }

  protected remove(at: number): void {
    this.lines.set(this.lines().filter((_, index) => index !== at));
  }
}
