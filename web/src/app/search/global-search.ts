import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import type { SearchAnswer } from '@hr/contracts';
import { debounceTime } from 'rxjs';
import { SessionStore } from '../session';
import { Icon, sentenceOf } from '../ui';
import { Highlight } from './highlight';
import { asResults } from './search-results';

const settleTime = 120;
const limit = 8;

/** People and units as one types, from every screen. Enter without a choice opens the whole list. */
@Component({
  selector: 'hr-global-search',
  imports: [Highlight, Icon, RouterLink],
  templateUrl: './global-search.html',
  styleUrl: './global-search.scss',
  host: { '(focusout)': 'closeWhenLeft($event)', '[class.open]': 'isExpanded()' },
})
export class GlobalSearch {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly query = signal('');
  private readonly settled = toSignal(toObservable(this.query).pipe(debounceTime(settleTime)), {
    initialValue: '',
  });
  protected readonly isOpen = signal(false);
  /** On a phone the field takes the whole bar while in use. */
  protected readonly isExpanded = signal(false);
  protected readonly mayReadPeople = computed(() => this.store.can('person.read'));
  protected readonly isAllowed = computed(() => this.mayReadPeople() || this.store.can('organisation.read'));
  protected readonly placeholder = computed(() =>
    this.mayReadPeople() ? 'Tìm người, đơn vị… không cần gõ dấu' : 'Tìm đơn vị… không cần gõ dấu',
  );

  /** A request that is overtaken by the next letter is cancelled by the resource. */
  protected readonly answer = httpResource<SearchAnswer>(() => {
    const q = this.settled().trim();
    return q.length < 2 ? undefined : { url: '/api/search', params: { q, limit } };
  });
  /** The last answer stays while the next is on its way. */
  private readonly latest = linkedSignal<SearchAnswer | undefined, SearchAnswer | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (answer, before) =>
      this.settled().trim().length < 2 ? undefined : (answer ?? before?.value),
  });
  protected readonly results = computed(() => {
    const answer = this.latest();
    return answer ? asResults(answer) : [];
  });
  protected readonly hasAnswer = computed(() => this.latest() !== undefined);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? sentenceOf(error) : '';
  });
  protected readonly isListed = computed(() => this.isOpen() && this.query().trim().length >= 2);
  /** −1: nothing chosen, Enter opens the list. */
  protected readonly active = linkedSignal({ source: this.results, computation: () => -1 });

  focus(): void {
    if (!this.isAllowed()) return;
    this.isExpanded.set(true);
    this.isOpen.set(true);
    const take = (): void => {
      this.box().nativeElement.focus();
      this.box().nativeElement.select();
    };
    take();
    // On a phone the field is in the page only after this change is drawn. Elsewhere the first letter may stand in it by
    // then, and must not be marked to be typed over.
    afterNextRender(
      () => {
        if (document.activeElement !== this.box().nativeElement) take();
      },
      { injector: this.injector },
    );
  }

  protected type(text: string): void {
    this.query.set(text);
    this.isOpen.set(true);
  }

  protected takeKey(event: KeyboardEvent): void {
    const last = this.results().length - 1;
    if (event.key === 'ArrowDown') this.active.update((index) => Math.min(index + 1, last));
    else if (event.key === 'ArrowUp') this.active.update((index) => Math.max(index - 1, -1));
    else if (event.key === 'Enter') this.openChosen();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.host.contains(event.relatedTarget)) return;
    this.isOpen.set(false);
    this.isExpanded.set(false);
  }

  protected close(): void {
    this.isOpen.set(false);
    this.isExpanded.set(false);
    this.query.set('');
    const box = this.box().nativeElement;
    // Words that were typed and taken back before they were drawn would stay: to the binding nothing changed.
    box.value = '';
    box.blur();
  }

  private openChosen(): void {
    const chosen = this.results()[this.active()];
    const q = this.query().trim();
    if (chosen) void this.router.navigateByUrl(chosen.link);
    else if (q && this.mayReadPeople()) void this.router.navigate(['/ho-so'], { queryParams: { q } });
    else return;
    this.close();
  }
}
