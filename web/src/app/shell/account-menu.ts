import { Component, computed, inject, output } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '../session';
import { Icon, type IconName, sentenceOf, Snack } from '../ui';
import { type Theme, ThemeChoice } from './theme-choice';

/** Who one is, how the screens look, and the way out. */
@Component({
  selector: 'hr-account-menu',
  imports: [Icon, MatDivider, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  templateUrl: './account-menu.html',
  styles: `
    .avatar {
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: var(--hr-action-soft);
      color: var(--hr-action);
      font: 600 12px/1 var(--hr-font);
      cursor: pointer;

      // Drawn, not written: the button is named by the person's whole name.
      &::before {
        content: attr(data-initials);
      }
    }

    .who {
      padding: 8px 12px 10px;
      font-size: 13px;
      line-height: 20px;
    }

    .who strong {
      display: block;
      font-weight: 600;
    }

    .who span {
      display: block;
      color: var(--hr-text-muted);
    }

    .caption {
      padding: 6px 12px 0;
      color: var(--hr-text-muted);
      font-size: 12px;
    }

    .choice {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--hr-text);
    }

    .choice hr-icon {
      margin-left: auto;
      color: var(--hr-action);
    }
  `,
})
export class AccountMenu {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  private readonly choice = inject(ThemeChoice);
  readonly keysAsked = output();

  protected readonly session = this.store.session;
  protected readonly theme = this.choice.theme;
  protected readonly initials = computed(() => {
    const words = (this.session()?.displayName ?? '').split(/\s+/).filter(Boolean);
    return words
      .slice(-2)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  });
  protected readonly themes: readonly {
    readonly value: Theme;
    readonly label: string;
    readonly icon: IconName;
  }[] = [
    { value: 'auto', label: 'Theo máy', icon: 'theme-auto' },
    { value: 'light', label: 'Sáng', icon: 'theme-light' },
    { value: 'dark', label: 'Tối', icon: 'theme-dark' },
  ];

  protected choose(theme: Theme): void {
    this.choice.choose(theme);
  }

  protected async signOut(): Promise<void> {
    const leave = (): Promise<boolean> => this.router.navigateByUrl('/dang-nhap?dangXuat=1');
    try {
      if (await this.store.signOut(leave))
        await this.router.navigateByUrl('/dang-nhap', { replaceUrl: true });
    } catch (error) {
      await this.router.navigateByUrl('/');
      this.snack.say(`Chưa đăng xuất được. ${sentenceOf(error)}`);
    }
  }
}
