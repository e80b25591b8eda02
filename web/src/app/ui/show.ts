import { Pipe, PipeTransform } from '@angular/core';
import { formatPartial, isPartialDate } from '@hr/domain';

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const moments = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `1.843`, `2,34`; nothing for nothing. */
export function showNumber(value: number | string | null | undefined): string {
  return value === null || value === undefined || value === '' ? '' : numbers.format(Number(value));
}

/** A partial date as `dd/MM/yyyy`, `MM/yyyy` or `yyyy`; a moment with its time, in Vietnam's. */
export function showDate(value: string | null | undefined): string {
  if (!value) return '';
  if (isPartialDate(value)) return formatPartial(value);
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return value;
  const part = new Map(moments.formatToParts(moment).map(({ type, value: text }) => [type, text]));
  return `${part.get('day')}/${part.get('month')}/${part.get('year')} ${part.get('hour')}:${part.get('minute')}`;
}

/** The calendar day it is in Vietnam, whatever the clock of this machine is set to. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

@Pipe({ name: 'hrNumber' })
export class NumberPipe implements PipeTransform {
  transform(value: number | string | null | undefined): string {
    return showNumber(value);
  }
}

@Pipe({ name: 'hrDate' })
export class DatePipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return showDate(value);
  }
}
