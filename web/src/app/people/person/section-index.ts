import { Component, computed, DestroyRef, effect, ElementRef, inject, input, signal } from '@angular/core';
import type { PersonFile } from '@hr/contracts';
import { OpenRecord } from './record/open-record';
import { sections } from './sections';

/** The way through a long file, with a mark of how complete each section is. */
@Component({
  selector: 'hr-section-index',
  template: `
    <nav aria-label="Các mục của hồ sơ">
      @for (entry of entries(); track entry.id) {
        <a
          [href]="here + '#' + entry.id"
          [attr.aria-current]="entry.id === current() ? 'true' : null"
          (click)="jump($event, entry.id)"
        >
          <span class="mark" [class]="entry.state" aria-hidden="true"></span>
          <span class="label">{{ entry.label }}</span>
          @if (entry.count) {
            <span class="count"
              ><span class="hr-visually-hidden">{{ entry.count === 'khóa' ? 'đang ' : 'đã ghi ' }}</span
              >{{ entry.count }}</span
            >
          }
        </a>
      }
    </nav>
  `,
  styleUrl: './section-index.scss',
  host: { class: 'hr-no-print' },
})
export class SectionIndex {
  readonly file = input.required<PersonFile>();
  protected readonly current = signal<string>('ban-than');
  private readonly record = inject(OpenRecord);
  protected readonly here = location.pathname;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly entries = computed(() =>
    sections.map(({ id, label, counted, tables = [], restricted }) => {
      if (restricted && !this.record.isUnlocked(restricted))
        return { id, label, state: 'none', count: 'khóa' };
      const found = counted ? this.file().completeness[counted] : undefined;
      if (found && found.total > 0) {
        const state = found.filled === found.total ? 'full' : found.filled === 0 ? 'empty' : 'part';
        return { id, label, state, count: `${found.filled}/${found.total}` };
      }
      const rows = tables.reduce((sum, table) => sum + (this.record.rows(table)?.length ?? 0), 0);
      return { id, label, state: rows > 0 ? 'full' : 'none', count: rows > 0 ? String(rows) : '' };
    }),
  );

  constructor() {
    const watcher = new IntersectionObserver((seen) => this.follow(seen), {
      rootMargin: '-90px 0px -65% 0px',
    });
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
    queueMicrotask(() => {
      for (const { id } of sections) {
        const section = document.getElementById(id);
        if (section) watcher.observe(section);
      }
    });
    // On a phone the index scrolls sideways; the entry one reads stays in sight.
    effect(() => {
      const index = sections.findIndex(({ id }) => id === this.current());
      const entry = this.host.querySelectorAll<HTMLElement>('a').item(index);
      const nav = entry?.parentElement;
      if (nav && nav.scrollWidth > nav.clientWidth)
        nav.scrollTo({ left: entry.offsetLeft - 24, behavior: 'smooth' });
    });
  }

  protected jump(event: Event, id: string): void {
    event.preventDefault();
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
    this.current.set(id);
  }

  private follow(seen: readonly IntersectionObserverEntry[]): void {
    const top = seen.filter(({ isIntersecting }) => isIntersecting).at(-1);
    if (top) this.current.set(top.target.id);
  }
}
