import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PaperFile } from '@hr/contracts';
import { PapersShelves } from './papers-shelf';

const named = (fullName: string): PaperFile => ({ fullName, papers: [] }) as unknown as PaperFile;

function open() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const http = TestBed.inject(HttpTestingController);
  const shelf = TestBed.inject(PapersShelves).of('p1');
  return { asked: () => http.match(({ url }) => url === '/api/people/p1/papers'), shelf };
}

describe('Shelf', () => {
  it('is asked for once by all lists of a screen', () => {
    const { asked, shelf } = open();
    shelf.need();
    shelf.need();
    const [first, ...others] = asked();
    expect(others).toEqual([]);
    first.flush(named('A'));
    shelf.need();
    expect([asked(), shelf.file()?.fullName]).toEqual([[], 'A']);
  });

  it('asks anew while an answer is awaited, and keeps the later one whichever comes first', () => {
    const { asked, shelf } = open();
    shelf.need();
    shelf.showRemoved(true);
    const [first, second] = asked();
    expect(second.request.params.get('withRemoved')).toBe('true');
    second.flush(named('with removed ones'));
    first.flush(named('without'));
    expect(shelf.file()?.fullName).toBe('with removed ones');
  });

  it('keeps what a write answered against an answer that was under way', () => {
    const { asked, shelf } = open();
    shelf.load();
    shelf.accept(named('written'));
    asked()[0].flush(named('before'));
    expect(shelf.file()?.fullName).toBe('written');
  });

  it('says that it could not be asked anew, until it could', () => {
    const { asked, shelf } = open();
    shelf.accept(named('A'));
    shelf.load();
    asked()[0].error(new ProgressEvent('error'));
    expect([shelf.file()?.fullName, shelf.error()]).toEqual(['A', expect.anything()]);
    shelf.load();
    asked()[0].flush(named('B'));
    expect([shelf.file()?.fullName, shelf.error()]).toEqual(['B', undefined]);
  });
});
