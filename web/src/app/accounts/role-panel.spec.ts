import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { AccountRole, AccountView } from '@hr/contracts';
import { RolePanel } from './role-panel';

const role = (id: string, code: AccountRole['role'], roleName: string): AccountRole => ({
  id,
  role: code,
  roleName,
  organisationId: '9',
  organisationName: 'Sở Y tế',
  from: '2020-01-01',
  until: null,
  ground: null,
  isActive: true,
});

describe('RolePanel', () => {
  it('offers an end for every role but the one that goes with the linked file', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(RolePanel);
    const account: Partial<AccountView> = {
      id: '1',
      roles: [role('1', 'UNIT_HEAD', 'Thủ trưởng đơn vị'), role('2', 'STAFF_MEMBER', 'Người có hồ sơ')],
    };
    fixture.componentRef.setInput('account', account);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const ends = [...host.querySelectorAll('li button')].map((button) => button.getAttribute('aria-label'));
    expect(host.textContent).toContain('Người có hồ sơ');
    expect(ends).toEqual(['Kết thúc vai trò Thủ trưởng đơn vị ở Sở Y tế']);
  });
});
