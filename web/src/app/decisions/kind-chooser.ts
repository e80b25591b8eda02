import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Icon, InputDress, isTextList, matches, fold, recall, remember } from '../ui';
import { groupKinds, KindName } from './kind-groups';

const recentAtMost = 5;
const recentKey = 'recent.decision-kind';

/** Every kind of decision by what it is about; typing narrows, what was written lately stands first. */
@Component({
  selector: 'hr-kind-chooser',
  imports: [Icon, InputDress],
  template: `
    <div class="find">
      <hr-icon name="search" size="16" />
      <input
        #box
        hrInput
        type="search"
        autocomplete="off"
        placeholder="Tìm loại quyết định, không cần gõ dấu"
        aria-label="Tìm loại quyết định"
        [value]="query()"
        (input)="query.set(box.value)"
        (keydown.enter)="$event.preventDefault(); chooseFirst()"
      />
    </div>
    @if (recent().length > 0) {
      <section class="recent">
        <h3>Ghi gần đây</h3>
        <ul>
          @for (kind of recent(); track kind.code) {
            <li>
              <button type="button" (click)="choose(kind.code)">{{ kind.name }}</button>
            </li>
          }
        </ul>
      </section>
    }
    <div class="groups">
      @for (group of groups(); track group.heading) {
        <section>
          <h3>{{ group.heading }}</h3>
          <ul>
            @for (kind of group.kinds; track kind.code) {
              <li>
                <button type="button" (click)="choose(kind.code)">{{ kind.name }}</button>
              </li>
            }
          </ul>
        </section>
      } @empty {
        <p class="hr-muted">Không có loại nào khớp “{{ query() }}”.</p>
      }
    </div>
  `,
  styleUrl: './kind-chooser.scss',
})
export class KindChooser {
  readonly kinds = input.required<readonly KindName[]>();
  readonly chosen = output<string>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly query = signal('');
  private readonly recentCodes = signal(recall(recentKey, isTextList) ?? []);
  protected readonly groups = computed(() => groupKinds(this.kinds(), this.query()));
  /** Only while nothing is sought: what is sought is found in its group. */
  protected readonly recent = computed(() =>
    this.query().trim() === ''
      ? this.recentCodes().flatMap((code) => this.kinds().filter((kind) => kind.code === code))
      : [],
  );

  focus(): void {
    if (this.host.isConnected) this.box().nativeElement.focus();
  }

  protected choose(code: string): void {
    const codes = [code, ...this.recentCodes().filter((other) => other !== code)].slice(0, recentAtMost);
    this.recentCodes.set(codes);
    remember(recentKey, codes);
    this.query.set('');
    this.chosen.emit(code);
  }

  protected chooseFirst(): void {
    const typed = fold(this.query());
    if (typed === '') return;
    const all = this.groups().flatMap(({ kinds }) => kinds);
    const first =
      all.find(({ name }) => fold(name) === typed) ?? all.find(({ name }) => matches(fold(name), typed));
    if (first) this.choose(first.code);
  }
}
