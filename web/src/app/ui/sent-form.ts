import { linkedSignal, WritableSignal } from '@angular/core';
import { FieldTree, form, SchemaFn, SchemaPath, submit, validateTree } from '@angular/forms/signals';
import { isObservable, lastValueFrom, Observable } from 'rxjs';
import { placeErrors } from './form-problems';
import { asProblem, Problem } from './problem';

export interface Sending {
  /** Sends what has been typed; the form is done when it resolves. */
  readonly send: () => Promise<unknown> | Observable<unknown>;
  /** What follows once it has been taken. */
  readonly done?: () => void;
  /** A first look at a refusal; true means it has been dealt with and the form says nothing. */
  readonly refused?: (problem: Problem) => boolean;
  /** Where the form keeps a field the server names, when that is not the same path. */
  readonly pathOf?: (steps: readonly string[]) => readonly string[];
}

/**
 * A form that is sent to the server. A refusal stands at the fields it names (`errors[].pointer`), the rest at the
 * form itself, until anything is changed, wherever (many rules look at two fields), or the form is sent again: the
 * server's last word never keeps anyone from asking again.
 */
export function sentForm<T>(
  model: WritableSignal<T>,
  rules: SchemaFn<T>,
  { send, done, refused, pathOf = (steps) => steps }: Sending,
): FieldTree<T> {
  const refusal = linkedSignal<T, Problem | null>({ source: model, computation: () => null });
  const tree: FieldTree<T> = form(
    model,
    (path) => {
      rules(path);
      // The typings cannot tell that the model of a form of ours is never one of the older controls.
      validateTree(path as SchemaPath<T>, ({ fieldTree }) => placeErrors(fieldTree, refusal(), pathOf));
    },
    {
      submission: {
        action: async () => {
          try {
            const running = send();
            await (isObservable(running) ? lastValueFrom(running, { defaultValue: undefined }) : running);
            done?.();
          } catch (error) {
            const problem = asProblem(error);
            if (!refused?.(problem)) refusal.set(problem);
          }
        },
        onInvalid: () => {
          if (refusal() === null) return;
          refusal.set(null);
          // Once the try that was stopped has ended; a second one within it would not count as under way.
          queueMicrotask(() => void submit(tree));
        },
      },
    },
  );
  return tree;
}
