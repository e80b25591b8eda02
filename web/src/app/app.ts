import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ThemeChoice } from './shell/theme-choice';

@Component({ selector: 'hr-app', template: '<router-outlet />', imports: [RouterOutlet] })
export class App {
  constructor() {
    // The sign-in screen, too, wears the chosen theme.
    inject(ThemeChoice);
  }
}
