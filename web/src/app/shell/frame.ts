import { afterNextRender, Component, ElementRef, inject, Injector, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';
import { GlobalSearch } from '../search/global-search';
import { AsOf, SessionStore } from '../session';
import { AccountMenu } from './account-menu';
import { AsOfChip } from './as-of-chip';
import { KeysDialog } from './keys-dialog';
import { Navigation } from './navigation';
import { SectionStrip } from './section-strip';

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** App bar, navigation and the place of the screens. */
@Component({
  selector: 'hr-frame',
  imports: [AccountMenu, AsOfChip, GlobalSearch, Navigation, RouterLink, RouterOutlet, SectionStrip],
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
  host: { '(document:keydown)': 'takeKey($event)', '[class.past]': '!asOf.isToday()' },
})
export class Frame {
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);
  protected readonly asOf = inject(AsOf);
  protected readonly session = inject(SessionStore).session;
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly search = viewChild.required(GlobalSearch);

  constructor() {
    const router = inject(Router);
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => withoutQuery(event.urlAfterRedirects)),
        startWith(withoutQuery(router.url)),
        pairwise(),
        filter(([from, to]) => from !== to),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender(() => this.focusScreen(), { injector: this.injector }));
  }

  protected takeKey(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (
      isField(target) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      this.dialog.openDialogs.length > 0
    )
      return;
    if (event.key === '/') this.search().focus();
    else if (event.key === '?') this.showKeys();
    else return;
    event.preventDefault();
  }

  protected showKeys(): void {
    this.dialog.open(KeysDialog);
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  /** A new screen starts at its title, for the eye and for the screen reader. */
  private focusScreen(): void {
    const main = this.main().nativeElement;
    main.scrollTop = 0;
    // Who was quicker than the screen and types already keeps the cursor.
    if (isField(document.activeElement)) return;
    (main.querySelector<HTMLElement>('h1[tabindex]') ?? main).focus({ preventScroll: true });
  }
}

const isField = (element: Element | null): boolean =>
  element?.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') != null;
