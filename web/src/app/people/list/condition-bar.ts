import { CdkConnectedOverlay, CdkOverlayOrigin, ConnectedPosition } from '@angular/cdk/overlay';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ChipAdd, FilterBar, FilterChip } from '../../ui';
import { AsOf } from '../../session';
import { CodeLists } from '../../fields/code-lists';
import { ConditionEditor } from './condition-editor';
import {
  Conditions,
  conditionSpecs,
  ConditionSpec,
  isActive,
  noConditions,
  sayCondition,
} from './conditions';

/** Conditions as chips; each opens its own small window, "Điều kiện" adds another one. */
@Component({
  selector: 'hr-condition-bar',
  imports: [
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    ChipAdd,
    ConditionEditor,
    FilterBar,
    FilterChip,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
  ],
  template: `
    <hr-filter-bar [active]="chips().length" (cleared)="changed.emit(none)">
      @for (chip of chips(); track chip.spec.key) {
        <hr-filter-chip
          cdkOverlayOrigin
          #origin="cdkOverlayOrigin"
          [label]="chip.spec.label"
          [value]="chip.text"
          (edited)="open(chip.spec, origin)"
          (removed)="remove(chip.spec)"
        />
      }
      <button hrChipAdd cdkOverlayOrigin #add="cdkOverlayOrigin" [matMenuTriggerFor]="menu">Điều kiện</button>
    </hr-filter-bar>
    <mat-menu #menu>
      @for (spec of specs; track spec.key) {
        <button mat-menu-item type="button" (click)="open(spec, add)">{{ spec.label }}</button>
      }
    </mat-menu>
    @if (editing(); as edited) {
      <ng-template
        cdkConnectedOverlay
        [cdkConnectedOverlayOpen]="true"
        [cdkConnectedOverlayOrigin]="edited.origin"
        [cdkConnectedOverlayPositions]="positions"
        [cdkConnectedOverlayHasBackdrop]="true"
        cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
        (backdropClick)="close()"
        (detach)="close()"
      >
        <hr-condition-editor
          [spec]="edited.spec"
          [conditions]="conditions()"
          (changed)="changed.emit($event)"
          (closed)="close()"
        />
      </ng-template>
    }
  `,
  styles: `
    :host {
      min-width: 0;
    }
  `,
})
export class ConditionBar {
  readonly conditions = input.required<Conditions>();
  readonly changed = output<Readonly<Record<string, string | null>>>();
  private readonly lists = inject(CodeLists);
  private readonly asOf = inject(AsOf);
  protected readonly specs = conditionSpecs;
  protected readonly none = noConditions;
  protected readonly editing = signal<{ spec: ConditionSpec; origin: CdkOverlayOrigin } | null>(null);
  protected readonly positions: ConnectedPosition[] = [
    { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
    { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetY: 6 },
  ];

  protected readonly chips = computed(() =>
    conditionSpecs
      .filter((spec) => isActive(spec, this.conditions()))
      .map((spec) => ({ spec, text: sayCondition(spec, this.conditions(), this.names) })),
  );

  private readonly names = {
    nameOf: (list: string, code: string) => this.lists.nameOf(list, code),
    unitName: (id: string) => this.lists.unitName(id, this.asOf.isToday() ? '' : this.asOf.date()),
  };

  protected open(spec: ConditionSpec, origin: CdkOverlayOrigin): void {
    this.editing.set({ spec, origin });
  }

  protected close(): void {
    this.editing.set(null);
  }

  protected remove(spec: ConditionSpec): void {
    this.changed.emit(spec.kind === 'range' ? { [spec.key]: null, [spec.to]: null } : { [spec.key]: null });
  }
}
