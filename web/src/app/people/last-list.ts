import { Service, signal } from '@angular/core';
import { Params } from '@angular/router';

/** The conditions of the list as last seen, so that the way back from a file leads to the same list. */
@Service()
export class LastList {
  readonly conditions = signal<Params>({});
}
