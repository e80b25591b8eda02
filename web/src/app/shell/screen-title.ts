import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** `Hồ sơ · Hồ sơ CBCCVC`: what is on screen first, for tabs and screen readers. */
@Service()
export class ScreenTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const screen = this.buildTitle(snapshot);
    this.title.setTitle(screen ? `${screen} · Hồ sơ CBCCVC` : 'Hồ sơ CBCCVC');
  }
}
