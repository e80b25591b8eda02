import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { AffectedPerson, Reorganisation } from '@hr/contracts';
import { ExceptionDrawer } from './exception-drawer';

const draft = { id: 'p1', version: 3, effectiveOn: '2031-01-01', units: [] } as unknown as Reorganisation;
const giang = {
  personId: 'giang',
  fullName: 'Trần Giang',
  isException: true,
  surplus: 'DEPUTY',
  exception: {
    organisationId: null,
    title: 'Phó Giám đốc Sở',
    isLeader: true,
    positionName: 'Phó Giám đốc Sở',
    note: null,
  },
} as AffectedPerson;
const binh = { personId: 'binh', fullName: 'Lê Bình', isException: false, exception: null } as AffectedPerson;

describe('ExceptionDrawer', () => {
  function open(people: readonly AffectedPerson[]) {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(ExceptionDrawer);
    fixture.componentRef.setInput('draft', draft);
    fixture.componentRef.setInput('people', people);
    fixture.detectChanges();
    const screen: HTMLElement = fixture.nativeElement;
    const sendNote = async (text: string): Promise<unknown> => {
      const note = screen.querySelector('textarea');
      if (!note) throw new Error('no note');
      note.value = text;
      note.dispatchEvent(new Event('input'));
      screen.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await new Promise((passed) => setTimeout(passed));
      return TestBed.inject(HttpTestingController).expectOne({ method: 'PUT' }).request.body;
    };
    return { screen, sendNote };
  }

  it('keeps what was said of the person when only the note is changed', async () => {
    const { screen, sendNote } = open([giang]);
    expect(screen.querySelector('[role=status]')).toBeNull();
    expect(await sendNote('Theo nguyện vọng')).toEqual({
      version: 3,
      personIds: ['giang'],
      organisationId: null,
      title: 'Phó Giám đốc Sở',
      isLeader: true,
      positionName: 'Phó Giám đốc Sở',
      surplus: 'DEPUTY',
      note: 'Theo nguyện vọng',
    });
  });

  it('says of several people that what was said of one of them is replaced', async () => {
    const { screen, sendNote } = open([giang, binh]);
    expect(screen.querySelector('[role=status]')?.textContent).toContain('thay toàn bộ ngoại lệ cũ');
    expect(await sendNote('Theo nguyện vọng')).toMatchObject({ personIds: ['giang', 'binh'], title: null });
  });
});
