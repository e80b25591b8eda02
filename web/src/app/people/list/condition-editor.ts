import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, InputDress, TreePicker } from '../../ui';
import { AsOf } from '../../session';
import { CodeLists } from '../../fields/code-lists';
import { Choice } from '../../fields/field-spec';
import { Conditions, ConditionSpec } from './conditions';

/** Changes one condition in a small window under its chip; what is ticked counts at once. */
@Component({
  selector: 'hr-condition-editor',
  imports: [A11yModule, Field, InputDress, MatButton, TreePicker],
  templateUrl: './condition-editor.html',
  styleUrl: './condition-editor.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class ConditionEditor {
  readonly spec = input.required<ConditionSpec>();
  readonly conditions = input.required<Conditions>();
  /** Parameters to set; null takes one away. */
  readonly changed = output<Readonly<Record<string, string | null>>>();
  readonly closed = output();
  private readonly lists = inject(CodeLists);
  private readonly asOf = inject(AsOf);
  protected readonly units = computed(() =>
    this.lists.organisations(this.asOf.isToday() ? '' : this.asOf.date())(),
  );

  protected readonly chosen = computed(
    () => new Set((this.conditions()[this.spec().key] ?? '').split(',').filter(Boolean)),
  );
  protected readonly choices = computed<readonly Choice[]>(() => {
    const spec = this.spec();
    if (spec.kind === 'several' || spec.kind === 'one') return spec.choices;
    return spec.kind === 'codes'
      ? this.lists
          .entries(spec.list)()
          .map(({ code, name }) => ({ code, label: name }))
      : [];
  });

  protected toggle(code: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(code)) next.add(code);
    this.set(this.spec().key, [...next].join(','));
  }

  protected chooseOne(code: string): void {
    this.set(this.spec().key, code);
    this.closed.emit();
  }

  protected set(key: string, value: string): void {
    this.changed.emit({ [key]: value.trim() || null });
  }

  protected setAge(key: string, text: string): void {
    if (text === '' || /^\d{1,3}$/.test(text)) this.set(key, text);
  }
}
