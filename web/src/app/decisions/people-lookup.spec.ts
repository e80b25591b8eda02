import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PersonListItem } from '@hr/contracts';
import { type FoundByCodes, PeopleLookup } from './people-lookup';

type Found = Pick<PersonListItem, 'id' | 'employeeCode' | 'citizenIdMasked'>;
const oanh: Found = { id: 'oanh', employeeCode: 'CB000417', citizenIdMasked: '0921••••4417' };
const an: Found = { id: 'an', employeeCode: 'CB0004171', citizenIdMasked: '0011••••1975' };

function lookUp(code: string, items: readonly Found[]): Promise<FoundByCodes> {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const found = TestBed.inject(PeopleLookup).byCodes([code]);
  TestBed.inject(HttpTestingController)
    .expectOne((request) => request.url === '/api/people' && request.params.get('q') === code)
    .flush({ items, total: items.length });
  return found;
}

describe('PeopleLookup', () => {
  it.each([
    ['CB000417', [oanh, an], 'oanh'],
    ['cb000417', [oanh, an], 'oanh'],
    ['092185004417', [oanh], 'oanh'],
    ['92185004417', [oanh], 'oanh'],
    ['1185001975', [an], 'an'],
  ])('takes the whole number %s', async (code, items, id) => {
    expect(await lookUp(code, items)).toEqual({ ids: [id], unknown: [] });
  });

  it.each([
    ['1975', [an]],
    ['CB0004', [oanh]],
    ['92185004', [oanh]],
    ['2185004417', [oanh]],
    ['CB000417', [oanh, { ...an, employeeCode: 'cb000417' }]],
    ['092185004417', []],
  ])('does not take the part or doubtful number %s', async (code, items) => {
    expect(await lookUp(code, items)).toEqual({ ids: [], unknown: [code] });
  });
});
