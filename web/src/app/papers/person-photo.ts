import { Component, computed, input, linkedSignal } from '@angular/core';

/** The portrait of a file, and the initials where there is none. */
@Component({
  selector: 'hr-person-photo',
  template: `
    <span [class.covered]="state() === 'shown'">{{ initials() }}</span>
    @if (state() !== 'none') {
      <img
        [src]="address()"
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
  /** Whose file; without one the own file. */
  readonly personId = input<string>();
  readonly initials = input.required<string>();
  protected readonly address = computed(() => {
    const personId = this.personId();
    return personId === undefined ? '/api/own/photo' : `/api/people/${personId}/photo`;
  });
  protected readonly state = linkedSignal<string, 'asked' | 'shown' | 'none'>({
    source: this.address,
    computation: () => 'asked',
  });
}
