import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  debounced,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OrganisationItem, OrganisationList } from '@hr/contracts';
import { AsOf } from '../session';
import { DatePipe, Empty, ErrorState, Icon, NumberPipe, Skeleton } from '../ui';
import { kindIcon } from './kind-icon';
import { TreeRow } from './tree-rows';
import { TreeStore } from './tree-store';

/** Hits beyond this are too many to look through; their number is said instead. */
const mostHits = 200;

/** The units as a tree: one tab stop, arrows to move, left and right to fold, Enter to open, typing to find. */
@Component({
  selector: 'hr-organisation-tree',
  imports: [DatePipe, Empty, ErrorState, Icon, NumberPipe, RouterLink, Skeleton],
  templateUrl: './organisation-tree.html',
  styleUrl: './organisation-tree.scss',
})
export class OrganisationTree {
  readonly selectedId = input<string | null>(null);

  private readonly asOf = inject(AsOf);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(TreeStore);
  protected readonly kindIcon = kindIcon;
  protected readonly query = signal('');
  /** The row that the keyboard stands on. */
  protected readonly active = signal<string | null>(null);

  private readonly allHits = computed(() =>
    this.query().trim() === '' ? null : this.store.tree().find(this.query()),
  );
  protected readonly hits = computed(() => this.allHits()?.slice(0, mostHits) ?? null);
  protected readonly hiddenHits = computed(() => Math.max(0, (this.allHits()?.length ?? 0) - mostHits));
  protected readonly rows = computed(() => this.store.tree().rows(this.store.expanded(), this.hits()));
  protected readonly focusable = computed(() => {
    const shown = new Set(this.rows().map(({ unit }) => unit.id));
    return (
      [this.active(), this.selectedId()].find((id) => id !== null && shown.has(id)) ?? this.rows()[0]?.unit.id
    );
  });

  private readonly asked = debounced(this.query, 250);
  protected readonly named = httpResource<OrganisationList>(() => {
    const q = (this.asked.value() ?? '').trim();
    return q.length < 2 ? undefined : { url: '/api/organisations', params: { q, asOf: this.asOf.date() } };
  });
  /** Units that bear the name only on another day, or bore it once. */
  protected readonly elsewhere = computed(() =>
    this.named.hasValue()
      ? this.named.value().items.filter(({ isOpen, otherName }) => !isOpen || otherName !== null)
      : [],
  );

  constructor() {
    // Before the link hears of it: the mark folds, the rest of the row opens the unit. The keyboard has its arrows.
    this.host.addEventListener('click', (event) => this.foldByMark(event), { capture: true });
    effect(() => {
      const selected = this.selectedId();
      const [top] = this.store.tree().items;
      untracked(() => {
        if (top && this.store.expanded().size === 0) this.store.toggle(top.id, true);
        if (selected) this.store.reveal(selected);
      });
    });
  }

  /** A unit that ends with the one above it needs no date of its own. */
  protected endsAlone({ to, parentId }: OrganisationItem): boolean {
    return to !== null && (parentId === null || to !== this.store.tree().unit(parentId)?.to);
  }

  protected search(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
  }

  /** From the search field: down into the tree, Enter to the first hit, Escape back to the whole tree. */
  protected enterTree(event: KeyboardEvent): void {
    const first = this.rows().find(({ isHit }) => isHit) ?? this.rows()[0];
    if (event.key === 'Escape' && this.query() !== '') this.query.set('');
    else if (event.key === 'ArrowDown' && first) this.focusRow(first.unit.id);
    else if (event.key === 'Enter' && first) {
      void this.router.navigate(['/don-vi', first.unit.id], { queryParamsHandling: 'preserve' });
    } else return;
    event.preventDefault();
  }

  protected moveByKey(event: KeyboardEvent, row: TreeRow): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.rows();
    const at = rows.indexOf(row);
    const target: Partial<Record<string, () => TreeRow | undefined>> = {
      ArrowDown: () => rows[at + 1],
      ArrowUp: () => rows[at - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      ArrowRight: () => (row.isExpanded ? rows[at + 1] : this.unfold(row)),
      ArrowLeft: () =>
        row.isExpanded && this.hits() === null
          ? this.close(row)
          : rows.slice(0, at).findLast(({ level }) => level < row.level),
    };
    const move = target[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move();
    if (next) this.focusRow(next.unit.id);
  }

  private foldByMark(event: Event): void {
    const mark = (event.target as Element).closest('.fold:not(.none)');
    const id = mark?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (!id) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.hits() === null) this.store.toggle(id, !this.store.expanded().has(id));
  }

  private unfold(row: TreeRow): undefined {
    if (row.hasChildren) this.store.toggle(row.unit.id, true);
  }

  private close(row: TreeRow): undefined {
    this.store.toggle(row.unit.id, false);
  }

  private focusRow(id: string): void {
    this.host.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  }
}
