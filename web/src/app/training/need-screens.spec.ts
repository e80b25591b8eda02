import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DutyMatrix } from './duty-matrix';
import { NeedMapView } from './need-map';

const map = {
  people: 30,
  kinds: [{ code: 'BD-TIN', name: 'Tin học', need: 4 }],
  units: [
    {
      organisationId: 'u1',
      organisationName: 'Sở Nội vụ',
      people: 30,
      hasUnits: false,
      cells: { 'BD-TIN': 4 },
      unknown: {},
    },
  ],
};
const matrix = {
  total: 1,
  items: [{ personId: 'p1', fullName: 'Trần Giang', title: '', organisationName: 'Sở Nội vụ', duties: [] }],
};

it.each<[string, Type<unknown>, string, object]>([
  ['map of needs', NeedMapView, '/api/training/needs', map],
  ['matrix of duties', DutyMatrix, '/api/training/matrix', matrix],
])(
  'the %s of one unit is not shown for another whose own cannot be had',
  async (_what, screen, url, body) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const server = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(screen);
    const host: HTMLElement = fixture.nativeElement;
    const ask = (unit: string) => {
      fixture.componentRef.setInput('organisationId', unit);
      fixture.detectChanges();
      return server.expectOne(
        (request) => request.url === url && request.params.get('organisationId') === unit,
      );
    };
    ask('u1').flush(body);
    await fixture.whenStable();
    expect(host.querySelector('table')).not.toBeNull();
    ask('u2').flush({ detail: 'Máy chủ bận.' }, { status: 503, statusText: 'Busy' });
    await fixture.whenStable();
    expect(host.textContent).toContain('Máy chủ bận.');
    expect(host.querySelector('table')).toBeNull();
  },
);
