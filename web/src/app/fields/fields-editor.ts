import { computed, signal } from '@angular/core';
import { FieldTree, required, validateTree } from '@angular/forms/signals';
import { Observable, tap } from 'rxjs';
import { Problem, sentForm } from '../ui';
import { sameValues, toEdited } from './edited-values';
import { EditedValues, FieldRules, FieldSpec, isShown } from './field-spec';

interface EditorOptions {
  readonly specs: readonly FieldSpec[];
  readonly rules?: FieldRules;
  /** Sends what was edited; resolves when it is kept. */
  readonly save: (edited: EditedValues, before: EditedValues) => Observable<unknown>;
  readonly saved?: () => void;
  /** A first look at a refusal; true means it has been dealt with. */
  readonly refused?: (problem: Problem) => boolean;
}

/**
 * One form in place: what it started from, what has been typed, what is wrong with it, and its save.
 * Made in an injection context (a field initialiser); drawn by `hr-fields-form`.
 */
export class FieldsEditor {
  readonly specs: readonly FieldSpec[];
  readonly isOpen = signal(false);
  readonly before = signal<EditedValues>({ values: {}, addresses: {} });
  readonly edited = signal<EditedValues>({ values: {}, addresses: {} });
  readonly form: FieldTree<EditedValues>;

  readonly isDirty = computed(() => this.isOpen() && !sameValues(this.specs, this.edited(), this.before()));
  private readonly found = computed(() => this.options.rules?.(this.edited().values) ?? []);
  /** By field: sentences that ask for a second look and let the save pass. */
  readonly warnings = computed(() => {
    const byField = new Map<string, string[]>();
    for (const { key, message, isError } of this.found()) {
      if (!isError) byField.set(key, [...(byField.get(key) ?? []), message]);
    }
    return byField;
  });

  constructor(private readonly options: EditorOptions) {
    this.specs = options.specs;
    this.edited.set(toEdited(options.specs, {}));
    this.form = sentForm(
      this.edited,
      (path) => {
        for (const spec of options.specs) {
          if (!spec.required || spec.kind === 'address') continue;
          required(path.values[spec.key], {
            // A summary of ten such sentences has to say which.
            message: `Hãy điền ${spec.label.charAt(0).toLowerCase()}${spec.label.slice(1)}.`,
            when: ({ valueOf }) => isShown(spec, valueOf(path)),
          });
        }
        validateTree(path, ({ fieldTree }) =>
          this.found()
            .filter(({ isError, key }) => isError && key in this.edited().values)
            .map(({ key, message }) => ({ kind: 'rule', message, fieldTree: fieldTree.values[key] })),
        );
      },
      {
        send: () =>
          options.save(this.edited(), this.before()).pipe(
            tap({
              complete: () => {
                this.close();
                options.saved?.();
              },
            }),
          ),
        refused: options.refused,
        pathOf,
      },
    );
  }

  open(before: EditedValues, edited = before): void {
    this.before.set(before);
    this.form().reset(edited);
    this.isOpen.set(true);
  }

  close(): void {
    this.isOpen.set(false);
  }
}

/** `#/birthDate` is a value of the form, `#/addresses/homePlace/communeCode` a part of an address. */
function pathOf([first, second, ...rest]: readonly string[]): readonly string[] {
  if (first === 'addresses') return [first, ...(second === undefined ? [] : [second, ...rest])];
  // The decision behind a row is edited in the row's own form.
  if (first === 'decision' && second)
    return ['values', `decision${second.charAt(0).toUpperCase()}${second.slice(1)}`];
  return first === undefined ? [] : ['values', first];
}
