import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { form, FormField } from '@angular/forms/signals';
import { CodeOption, CodePicker } from './code-picker';
import { Field } from './field';

@Component({
  selector: 'hr-ethnic-group-form',
  imports: [CodePicker, Field, FormField],
  template: `
    <hr-field label="Dân tộc" [of]="f.ethnicCode">
      <hr-code-picker [options]="options()" remember="spec" [formField]="f.ethnicCode" />
    </hr-field>
  `,
})
class EthnicGroupForm {
  readonly options = signal<readonly CodeOption[]>([
    { code: '01', label: 'Kinh' },
    { code: '02', label: 'Tày' },
    { code: '03', label: 'Thái' },
    { code: '05', label: 'Khmer' },
  ]);
  readonly model = signal({ ethnicCode: '01' });
  readonly f = form(this.model);
}

describe('CodePicker', () => {
  beforeEach(() => localStorage.clear());

  async function open() {
    const fixture = TestBed.createComponent(EthnicGroupForm);
    const picker = await TestbedHarnessEnvironment.loader(fixture).getHarness(
      MatAutocompleteHarness.with({ selector: 'hr-code-picker input' }),
    );
    const labels = async (): Promise<string[]> =>
      Promise.all((await picker.getOptions()).map((option) => option.getText()));
    return { picker, labels, fixture, code: () => fixture.componentInstance.model().ethnicCode };
  }

  it('shows the word and keeps the code', async () => {
    const { picker, code } = await open();
    expect(await picker.getValue()).toBe('Kinh');
    await picker.clear();
    await picker.enterText('tay');
    await picker.selectOption({ text: 'Tày' });
    expect(code()).toBe('02');
    expect(await picker.getValue()).toBe('Tày');
  });

  it('finds without accents', async () => {
    const { picker, labels } = await open();
    await picker.clear();
    await picker.enterText('tha');
    expect(await labels()).toEqual(['Thái']);
  });

  it('finds what is typed in a list that arrives meanwhile', async () => {
    const { picker, labels, fixture } = await open();
    const { options } = fixture.componentInstance;
    const list = options();
    options.set([]);
    await picker.focus();
    const input = await picker.host();
    await input.setInputValue('tay');
    await input.dispatchEvent('input');
    expect(await labels()).toEqual(['Không có mục nào khớp']);
    options.set(list);
    expect(await labels()).toEqual(['Tày']);
    expect(await picker.getValue()).toBe('tay');
  });

  it('puts the typed word first, then what begins with it', async () => {
    const { picker, labels, fixture } = await open();
    fixture.componentInstance.options.set([
      { code: 'TSKH', label: 'Tiến sĩ khoa học' },
      { code: 'CD', label: 'Cử nhân (trước tiến sĩ)' },
      { code: 'TS', label: 'Tiến sĩ' },
    ]);
    await picker.clear();
    await picker.enterText('tien si');
    expect(await labels()).toEqual(['Tiến sĩ', 'Tiến sĩ khoa học', 'Cử nhân (trước tiến sĩ)']);
  });

  it('does not lose the focus, and with it the list, to the mouse pressed on an option', async () => {
    const { picker } = await open();
    await picker.clear();
    await picker.enterText('tay');
    await picker.getOptions();
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    document.querySelector('mat-option')?.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  it('takes half a word for no choice', async () => {
    const { picker, code } = await open();
    await picker.enterText('zz');
    await picker.blur();
    expect(await picker.getValue()).toBe('Kinh');
    expect(code()).toBe('01');
  });

  it('puts what was chosen lately first', async () => {
    const { picker, labels } = await open();
    await picker.clear();
    await picker.enterText('khm');
    await picker.selectOption({ text: 'Khmer' });
    await picker.blur();
    await picker.focus();
    expect((await labels())[0]).toBe('Khmer');
  });

  it('keeps what is being typed when the list is loaded again', async () => {
    const { picker, fixture } = await open();
    await picker.clear();
    await picker.enterText('kh');
    fixture.componentInstance.options.update((options) => [...options]);
    await fixture.whenStable();
    expect(await picker.getValue()).toBe('kh');
  });
});
