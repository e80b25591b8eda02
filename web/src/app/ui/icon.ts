import { Component, effect, ElementRef, inject, input, numberAttribute } from '@angular/core';
import { createElement } from 'lucide';
import { IconName, icons } from './icons';

/** A line icon. Says nothing to a screen reader unless it has a label. */
@Component({
  selector: 'hr-icon',
  template: '',
  host: {
    '[attr.role]': 'label() ? "img" : null',
    '[attr.aria-label]': 'label() || null',
    '[attr.aria-hidden]': 'label() ? null : "true"',
    '[style.width.px]': 'size()',
    '[style.height.px]': 'size()',
  },
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(18, { transform: numberAttribute });
  readonly label = input('');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      const svg = createElement(icons[this.name()], {
        width: this.size(),
        height: this.size(),
        'stroke-width': 1.75,
        focusable: 'false',
      });
      host.replaceChildren(svg);
    });
  }
}
