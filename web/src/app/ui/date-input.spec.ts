import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { DateInput } from './date-input';
import { Field } from './field';

@Component({
  selector: 'hr-birth-date-form',
  imports: [DateInput, Field, FormField],
  template: `<hr-field label="Ngày sinh" [of]="f.born"
    ><hr-date-input [formField]="f.born" [exact]="exact()"
  /></hr-field>`,
})
class BirthDateForm {
  readonly model = signal({ born: '1975-03' });
  readonly f = form(this.model);
  readonly exact = signal(false);
}

describe('DateInput', () => {
  async function open() {
    const fixture = TestBed.createComponent(BirthDateForm);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const box = host.querySelector('input');
    if (!box) throw new Error('no input');
    const type = async (text: string, leave = true): Promise<void> => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
      if (leave) box.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
    };
    return { fixture, host, box, type, born: () => fixture.componentInstance.model().born };
  }

  it('shows the value the Vietnamese way', async () => {
    const { box } = await open();
    expect(box.value).toBe('03/1975');
  });

  it.each([
    ['1/3/75', '1975-03-01', '01/03/1975'],
    ['01031975', '1975-03-01', '01/03/1975'],
    ['03/1975', '1975-03', '03/1975'],
    ['1975', '1975', '1975'],
    ['', '', ''],
  ])('reads %s', async (typed, value, shown) => {
    const { box, type, born } = await open();
    await type(typed);
    expect(born()).toBe(value);
    expect(box.value).toBe(shown);
  });

  it('says how it reads while one types', async () => {
    const { host, type } = await open();
    await type('1/3/75', false);
    expect(host.querySelector('[aria-live]')?.textContent).toBe('Hiểu là ngày 01 tháng 03 năm 1975');
  });

  it('keeps text it cannot read, with the reason, and the old value', async () => {
    const { host, box, type, born } = await open();
    await type('31/2/1975');
    expect(box.value).toBe('31/2/1975');
    expect(born()).toBe('1975-03');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(host.querySelector('.error')?.textContent).toContain('không có ngày 31');
  });

  it('asks for the whole day where only that will do', async () => {
    const { fixture, host, type } = await open();
    fixture.componentInstance.exact.set(true);
    await fixture.whenStable();
    await type('03/1975');
    expect(host.textContent).toContain('Cần đủ ngày, tháng và năm.');
  });
});
