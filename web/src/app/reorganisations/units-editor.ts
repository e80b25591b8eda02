import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type {
  OrganisationList,
  Reorganisation,
  ReorganisationChange,
  ReorganisationMapping,
  ReorganisationUnit,
} from '@hr/contracts';
import { Field, InputDress, Panel, TreePicker } from '../ui';
import { changeOf } from './draft-change';
import { DraftSaver } from './draft-saver';
import { actionWords } from './reorganisation-words';

type Action = ReorganisationUnit['action'];

/** What becomes of each unit: ends and goes into which, begins, moves below another, gets another name, or stays. */
@Component({
  selector: 'hr-units-editor',
  imports: [DraftSaver, Field, FormField, InputDress, MatButton, Panel, TreePicker],
  templateUrl: './units-editor.html',
  styleUrl: './editors.scss',
})
export class UnitsEditor {
  readonly draft = input.required<Reorganisation>();
  readonly saved = output<Reorganisation>();

  protected readonly units = linkedSignal(() => this.draft().units);
  protected readonly mappings = linkedSignal(() => this.draft().mappings);
  readonly isChanged = computed(
    () => this.units() !== this.draft().units || this.mappings() !== this.draft().mappings,
  );
  protected readonly change = computed<ReorganisationChange>(() =>
    changeOf({ ...this.draft(), units: this.units(), mappings: this.mappings() }),
  );
  protected readonly actions = (['CLOSE', 'CHANGE', 'KEEP'] as const).map((code) => ({
    code,
    text: actionWords[code],
  }));
  protected readonly actionWords = actionWords;
  /** Units that are there once it is done, to go into or to lie below. */
  protected readonly places = computed(() =>
    this.units()
      .filter(({ action }) => action !== 'CLOSE')
      .map(({ organisationId: id, shownName, name, parentId, currentParentName }) => ({
        id,
        text: `${name ?? shownName}${this.aboveOf(parentId, currentParentName)}`,
      })),
  );

  private readonly picked = signal({ unit: '' });
  protected readonly pickForm = form(this.picked);
  private readonly organisations = httpResource<OrganisationList>(() =>
    this.draft().mayEdit
      ? { url: '/api/organisations', params: { asOf: this.draft().effectiveOn } }
      : undefined,
  );
  protected readonly nodes = computed(() =>
    this.organisations.hasValue()
      ? this.organisations.value().items.map(({ id, parentId, name }) => ({ id, parentId, label: name }))
      : [],
  );

  protected targetOf(unit: string): string {
    return this.mappings().find(({ fromId, isDefault }) => fromId === unit && isDefault)?.toId ?? '';
  }

  protected nameOf(unit: string | null): string {
    const found = this.units().find(({ organisationId }) => organisationId === unit);
    return found ? (found.name ?? found.shownName) : '';
  }

  /** A unit of the tree that the draft does not name. */
  protected outsideName(unit: string | null): string {
    return this.nodes().find(({ id }) => id === unit)?.label ?? 'Đơn vị ngoài phương án';
  }

  protected isPart(unit: string): boolean {
    return this.mappings().some(({ fromId, share }) => fromId === unit && share === 'PART');
  }

  protected set(unit: string, change: Partial<ReorganisationUnit>): void {
    this.units.update((units) =>
      units.map((one) => (one.organisationId === unit ? { ...one, ...change } : one)),
    );
  }

  protected setAction(unit: string, action: Action): void {
    this.set(unit, { action, ...(action === 'CHANGE' ? {} : { name: null, parentId: null }) });
    if (action !== 'CLOSE')
      this.mappings.update((mappings) => mappings.filter(({ fromId }) => fromId !== unit));
  }

  /** The place by default; parts of a split stay beside it. */
  protected setTarget(fromId: string, toId: string): void {
    const made: ReorganisationMapping = { fromId, toId, share: 'WHOLE', takesRecords: true, isDefault: true };
    this.mappings.update((mappings) => [
      ...mappings.filter((one) => one.fromId !== fromId || (!one.isDefault && one.toId !== toId)),
      ...(toId === '' ? [] : [made]),
    ]);
    this.settleShares(fromId);
  }

  protected setPart(fromId: string, isPart: boolean): void {
    this.mappings.update((mappings) =>
      mappings.map((one) => (one.fromId === fromId ? { ...one, share: isPart ? 'PART' : 'WHOLE' } : one)),
    );
  }

  protected setNorm(unit: string, text: string): void {
    this.set(unit, {
      deputyNorm: text === '' ? null : Math.max(0, Math.min(99, Math.trunc(Number(text) || 0))),
    });
  }

  protected add(): void {
    const { unit } = this.picked();
    const node = this.nodes().find(({ id }) => id === unit);
    if (!node || this.units().some(({ organisationId }) => organisationId === unit)) return;
    const parent = this.nodes().find(({ id }) => id === node.parentId)?.label ?? null;
    this.units.update((units) => [
      ...units,
      {
        organisationId: unit,
        action: 'KEEP',
        name: null,
        shortName: null,
        organisationKind: null,
        parentId: null,
        deputyNorm: null,
        shownName: node.label,
        currentParentName: parent,
      },
    ]);
    this.picked.set({ unit: '' });
  }

  protected drop(unit: string): void {
    this.units.update((units) => units.filter(({ organisationId }) => organisationId !== unit));
    this.mappings.update((mappings) =>
      mappings.filter(({ fromId, toId }) => fromId !== unit && toId !== unit),
    );
  }

  protected reset(): void {
    this.units.set(this.draft().units);
    this.mappings.set(this.draft().mappings);
  }

  private settleShares(fromId: string): void {
    const isSplit = this.mappings().filter((one) => one.fromId === fromId).length > 1;
    if (isSplit) this.setPart(fromId, true);
  }

  private aboveOf(parentId: string | null, current: string | null): string {
    const above = this.nameOf(parentId) || (parentId === null ? current : null);
    return above ? ` (${above})` : '';
  }
}
