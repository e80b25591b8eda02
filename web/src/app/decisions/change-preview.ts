import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DecisionPreview, PersonPreview, RowChange } from '@hr/contracts';
import { SessionStore } from '../session';
import { Icon, NumberPipe } from '../ui';

/** People shown at once; a list of two hundred steps is opened on demand. */
const fewPeople = 8;

const deeds: Readonly<Record<RowChange['deed'], string>> = {
  added: 'thêm',
  changed: 'đổi',
  removed: 'bỏ',
};

/** What would change, person by person: each row before and after, and what is worked out anew after the day. */
@Component({
  selector: 'hr-change-preview',
  imports: [Icon, MatButton, NumberPipe, RouterLink],
  templateUrl: './change-preview.html',
  styleUrl: './change-preview.scss',
})
export class ChangePreview {
  readonly preview = input.required<DecisionPreview>();
  /** Names are not said again where only one person is meant and stands beside. */
  readonly isNamed = input(true);

  private readonly session = inject(SessionStore);
  protected readonly deeds = deeds;
  protected readonly maySeeTraining = computed(() => this.session.can('training.read'));
  private readonly hasAll = signal(false);
  /** Who is in trouble stands first. */
  private readonly sorted = computed(() => {
    const rank = (person: PersonPreview): number =>
      person.problems.some(({ severity }) => severity === 'error') ? 0 : person.problems.length > 0 ? 1 : 2;
    return [...this.preview().people].sort((a, b) => rank(a) - rank(b));
  });
  protected readonly people = computed(() =>
    this.hasAll() ? this.sorted() : this.sorted().slice(0, fewPeople),
  );
  protected readonly hidden = computed(() => this.sorted().length - this.people().length);
  protected readonly recomputed = computed(() =>
    this.preview().people.reduce(
      (sum, { changes }) => sum + changes.filter(({ isRecomputed }) => isRecomputed).length,
      0,
    ),
  );

  protected showAll(): void {
    this.hasAll.set(true);
  }
}
