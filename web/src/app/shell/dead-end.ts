import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Empty, PageHeader } from '../ui';

/** A screen that is not there, or not for this account. */
@Component({
  selector: 'hr-dead-end',
  imports: [Empty, MatButton, PageHeader, RouterLink],
  template: `
    <div class="hr-page">
      <hr-page-header [heading]="heading()" />
      <hr-empty icon="search" [heading]="heading()" [text]="text()">
        <a matButton="outlined" routerLink="/">Về trang Tổng quan</a>
      </hr-empty>
    </div>
  `,
})
export class DeadEnd {
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
}
