import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { recall, remember } from '../ui/remembered';

export type Theme = 'auto' | 'light' | 'dark';

function isTheme(value: unknown): value is Theme {
  return value === 'auto' || value === 'light' || value === 'dark';
}

/** Light, dark, or as the machine is set; `theme.js` reads the same choice before the first paint. */
@Service()
export class ThemeChoice {
  private readonly root = inject(DOCUMENT).documentElement;
  readonly theme = signal<Theme>(recall('theme', isTheme) ?? 'auto');

  constructor() {
    effect(() => {
      const theme = this.theme();
      if (theme === 'auto') delete this.root.dataset['theme'];
      else this.root.dataset['theme'] = theme;
    });
  }

  choose(theme: Theme): void {
    this.theme.set(theme);
    remember('theme', theme);
  }
}
