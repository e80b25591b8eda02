import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import {
  MatAutocomplete,
  MatAutocompleteSelectedEvent,
  MatAutocompleteTrigger,
} from '@angular/material/autocomplete';
import { MatOption } from '@angular/material/core';
import { Field } from './field';
import { fold, matches } from './fold';
import { Icon } from './icon';
import { isTextList, recall, remember } from './remembered';

export interface CodeOption {
  readonly code: string;
  readonly label: string;
  /** A second, quieter word: a code, a parent, a closing date. */
  readonly note?: string;
  /** Steps to the right, for trees. */
  readonly depth?: number;
  readonly disabled?: boolean;
}

/** More than fit on a screen help nobody; typing another letter does. */
const shownAtMost = 60;
const rememberedAtMost = 5;

/** A choice from a list: type to search, with or without accents; what was chosen lately stands first. */
@Component({
  selector: 'hr-code-picker',
  imports: [Icon, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  templateUrl: './code-picker.html',
  styleUrl: './code-picker.scss',
})
export class CodePicker implements FormValueControl<string> {
  readonly value = model('');
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly touch = output();
  readonly options = input.required<readonly CodeOption[]>();
  readonly placeholder = input('Gõ để tìm');
  /** Name under which the latest choices are kept on this machine. */
  readonly remember = input('');
  /** Its name for a screen reader when no `hr-field` stands around it. */
  readonly label = input('Chọn từ danh mục');
  /** What is said of a value that is not in the list; the value itself without it. */
  readonly unknown = input('');

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly frame = inject(Field, { optional: true });
  private readonly query = signal('');
  private readonly recent = linkedSignal(() =>
    this.remember() ? (recall(`recent.${this.remember()}`, isTextList) ?? []) : [],
  );

  private readonly folded = computed(() =>
    this.options().map((option) => ({
      option,
      label: fold(option.label),
      key: fold(`${option.label} ${option.code} ${option.note ?? ''}`),
    })),
  );
  private readonly chosen = computed(() => this.options().find(({ code }) => code === this.value()));
  /** In words, so that a list that is merely loaded again does not disturb what is being typed. */
  private readonly chosenLabel = computed(() => this.chosen()?.label ?? this.unlisted());
  protected readonly isSearching = computed(() => this.query() !== '');
  protected readonly text = linkedSignal<string, string>({
    source: () => this.chosenLabel(),
    // A list that arrives while somebody types does not take his words away.
    computation: (label, before) => (before && untracked(this.isSearching) ? before.value : label),
  });

  protected readonly found = computed(() => {
    const query = fold(this.query());
    if (query !== '') {
      const hits = this.folded().filter(({ key }) => matches(key, query));
      // The typed word itself, then what begins with it; the list's own order holds within.
      return [0, 1, 2].flatMap((rank) =>
        hits.filter(({ label }) => rankOf(label, query) === rank).map(({ option }) => option),
      );
    }
    const lately = this.recent().flatMap((code) => this.options().filter((option) => option.code === code));
    return [...lately, ...this.options().filter((option) => !lately.includes(option))];
  });
  protected readonly shown = computed(() => this.found().slice(0, shownAtMost));
  protected readonly recentCount = computed(() =>
    this.isSearching()
      ? 0
      : this.recent().filter((code) => this.options().some((option) => option.code === code)).length,
  );
  protected readonly hiddenCount = computed(() => this.found().length - this.shown().length);

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected search(typed: string): void {
    this.text.set(typed);
    this.query.set(typed);
    if (typed.trim() === '') this.value.set('');
  }

  protected choose(event: MatAutocompleteSelectedEvent): void {
    const code: unknown = event.option.value;
    if (typeof code !== 'string') return;
    this.value.set(code);
    this.query.set('');
    this.text.set(this.chosenLabel());
    if (!this.remember()) return;
    this.recent.update((codes) =>
      [code, ...codes.filter((other) => other !== code)].slice(0, rememberedAtMost),
    );
    remember(`recent.${this.remember()}`, this.recent());
  }

  /** Half a word is no choice: the last choice comes back. */
  protected leave(): void {
    this.query.set('');
    this.text.set(this.chosenLabel());
    this.touch.emit();
  }

  protected readonly labelOf = (code: string | null): string =>
    this.options().find((option) => option.code === code)?.label ?? code ?? '';

  private unlisted(): string {
    const isSaid = this.value() !== '' && this.options().length > 0 && this.unknown() !== '';
    return isSaid ? this.unknown() : this.value();
  }
}

function rankOf(label: string, query: string): number {
  if (label === query) return 0;
  return label.startsWith(query) ? 1 : 2;
}
