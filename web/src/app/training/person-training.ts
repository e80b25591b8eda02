import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../session';
import { ErrorState, Panel, Skeleton } from '../ui';
import { CertificateDrawer } from './certificate-drawer';
import { CommitmentDrawer } from './commitment-drawer';
import { TrainingHistory } from './training-history';
import type { PersonTraining, TimelineEntry } from './training-types';

/** Training on a person's page: history, duties, periods, promises. */
@Component({
  selector: 'hr-person-training',
  imports: [
    CertificateDrawer,
    CommitmentDrawer,
    ErrorState,
    MatButton,
    Panel,
    RouterLink,
    Skeleton,
    TrainingHistory,
  ],
  template: `
    @if (maySee()) {
      <hr-panel heading="Quá trình bồi dưỡng, nghĩa vụ học tập" [note]="note()">
        @if (view()?.commitments?.length) {
          <a panelActions matButton routerLink="/dao-tao/cam-ket" [queryParams]="{ nguoi: personId() }"
            >Cam kết, đền bù</a
          >
        }
        @if (mayWrite()) {
          <button panelActions matButton type="button" (click)="isAdding.set(true)">
            Ghi chứng chỉ đã có
          </button>
        }
        @if (view(); as view) {
          <hr-training-history
            linksClasses
            [of]="view"
            [mayCommit]="mayWrite()"
            [showsPapers]="mayOpenPapers"
            (promised)="promising.set($event)"
          />
        } @else if (training.error()) {
          <hr-error-state [error]="training.error()" (retried)="training.reload()" />
        } @else {
          <hr-skeleton lines="6" />
        }
      </hr-panel>
      @if (isAdding()) {
        <hr-certificate-drawer [personId]="personId()" (saved)="saved()" (closed)="isAdding.set(false)" />
      }
      @if (promising(); as entry) {
        <hr-commitment-drawer [entry]="entry" (saved)="saved()" (closed)="promising.set(null)" />
      }
    }
  `,
})
export class PersonTrainingPanel {
  readonly personId = input.required<string>();
  /** Counts the saves of the page. */
  readonly saves = input(0);
  private readonly session = inject(SessionStore);
  protected readonly maySee = computed(() => this.session.can('training.read'));
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly mayOpenPapers = this.session.can('paper.read');
  protected readonly training = httpResource<PersonTraining>(() => {
    this.saves();
    return this.maySee() ? `/api/people/${this.personId()}/training` : undefined;
  });
  protected readonly view = linkedSignal<
    { readonly id: string; readonly now: PersonTraining | null },
    PersonTraining | null
  >({
    source: () => ({ id: this.personId(), now: this.training.hasValue() ? this.training.value() : null }),
    computation: ({ id, now }, before) => now ?? (before?.value?.personId === id ? before.value : null),
  });
  protected readonly note = computed(() => {
    const count = this.view()?.timeline.length ?? 0;
    return count > 0 ? `${count} lớp, chứng chỉ` : '';
  });
  protected readonly isAdding = signal(false);
  protected readonly promising = signal<TimelineEntry | null>(null);

  protected saved(): void {
    this.isAdding.set(false);
    this.promising.set(null);
    this.training.reload();
  }
}
