import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { AsOf } from '../session';
import { DateInput, DatePipe, Field, Icon, Popover } from '../ui';

/** The day before which every unit was still three levels deep: Luật 72/2025/QH15. */
const lastDayOfDistricts = '2025-06-30';

/** Which day's tree is on screen. */
@Component({
  selector: 'hr-day-choice',
  imports: [DateInput, DatePipe, Field, FormField, FormRoot, Icon, MatButton, Popover],
  template: `
    <hr-popover label="Ngày của cây đơn vị" [(open)]="isOpen">
      <button popoverTrigger matButton="outlined" type="button">
        <hr-icon matButtonIcon name="calendar" size="16" />Tính đến
        {{ asOf.isToday() ? 'hôm nay' : (asOf.date() | hrDate) }}
      </button>
      <form [formRoot]="dayForm">
        <hr-field
          label="Cây đơn vị vào ngày"
          [of]="dayForm.day"
          hint="Tên, cấp trên và số người như vào ngày đó"
        >
          <hr-date-input exact [formField]="dayForm.day" />
        </hr-field>
        <div class="hr-form-actions">
          <button matButton type="button" (click)="show(lastDayOfDistricts)">Khi còn cấp huyện</button>
          <button matButton="outlined" type="button" (click)="show(null)">Hôm nay</button>
          <button matButton="outlined" type="submit">Xem</button>
        </div>
      </form>
    </hr-popover>
  `,
  styles: `
    .hr-form-actions {
      margin-top: 12px;
    }
  `,
})
export class DayChoice {
  protected readonly asOf = inject(AsOf);
  protected readonly isOpen = signal(false);
  protected readonly lastDayOfDistricts = lastDayOfDistricts;
  private readonly typed = signal({ day: '' });
  protected readonly dayForm = form(this.typed, {
    submission: { action: async () => this.show(this.typed().day || null) },
  });

  protected show(day: string | null): void {
    this.asOf.choose(day);
    this.isOpen.set(false);
    this.dayForm().reset({ day: '' });
  }
}
