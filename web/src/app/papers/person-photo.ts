import { Component, input, linkedSignal } from '@angular/core';

/** The portrait of a file, and the initials where there is none. */
@Component({
  selector: 'hr-person-photo',
  template: `
    <span [class.covered]="state() === 'shown'">{{ initials() }}</span>
    @if (state() !== 'none') {
      <img
        [src]="'/api/people/' + personId() + '/photo'"
        alt=""
        [class.hidden]="state() !== 'shown'"
        (load)="state.set('shown')"
        (error)="state.set('none')"
      />
    }
  `,
  host: { 'aria-hidden': 'true' },
  styles: `
    :host {
      display: grid;
      place-items: center;
      overflow: hidden;
    }

    span,
    img {
      grid-area: 1 / 1;
    }

    img {
      width: 100%;
      height: 100%;
      object-fit: cover;
    }

    .hidden,
    .covered {
      visibility: hidden;
    }
  `,
})
export class PersonPhoto {
  readonly personId = input.required<string>();
  readonly initials = input.required<string>();
  protected readonly state = linkedSignal<string, 'asked' | 'shown' | 'none'>({
    source: this.personId,
    computation: () => 'asked',
  });
}
