import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DeclaredRow } from '@hr/contracts';
import { DeclaredRows } from './declared-rows';

const address: DeclaredRow = {
  key: 'address-current',
  row: 'địa chỉ',
  title: 'Nơi ở hiện nay',
  operation: 'update',
  merge: 'conflict',
  isWhole: true,
  fields: [
    {
      key: 'address-current.detail',
      label: 'Số nhà, đường',
      before: 'Số 1',
      current: 'Số 2',
      proposed: 'Số 3',
      merge: 'conflict',
    },
  ],
};
const phone: DeclaredRow = {
  ...address,
  key: 'person',
  title: '',
  isWhole: false,
  fields: [{ ...address.fields[0], key: 'person.phone' }],
};

function show(row: DeclaredRow) {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const fixture = TestBed.createComponent(DeclaredRows);
  fixture.componentRef.setInput('rows', [row]);
  fixture.componentRef.setInput('mayChoose', true);
  fixture.componentRef.setInput('address', '/api/declarations/d1');
  fixture.componentRef.setInput('evidence', []);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return { choices: fixture.componentInstance.choices, host, radios };
}

describe('DeclaredRows', () => {
  it.each([
    [address, 'address-current'],
    [phone, 'person.phone'],
  ])('asks for what the approval wants to know', (row, key) => {
    const { choices, host, radios } = show(row);
    expect(host.textContent).toContain('Số 2');
    expect(radios.map(({ name }) => name)).toEqual([key, key]);
    radios[1].click();
    expect(choices()).toEqual({ [key]: 'PROPOSED' });
  });
});
