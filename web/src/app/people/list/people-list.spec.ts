import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PersonListItem } from '@hr/contracts';
import { problemInterceptor, SessionStore } from '../../session';
import { PeopleList } from './people-list';

const person: PersonListItem = {
  id: 'p1',
  fullName: 'Trần Thị Kim Ánh',
  sex: 'F',
  birthDate: '1979',
  citizenIdMasked: '0921••••4417',
  employeeCode: null,
  organisationId: 'u1',
  organisationName: 'Phòng Công chức, viên chức',
  unitName: 'Sở Nội vụ',
  title: 'Trưởng phòng',
  isLeader: true,
  concurrentCount: 0,
  classCode: 'CC',
  className: 'Công chức',
  typeName: null,
  statusCode: 'DANG_LV',
  statusName: 'Đang làm việc',
  gradeCode: '01.002',
  gradeName: 'Chuyên viên chính',
  gradeGroup: 'CVC',
  step: 3,
  steps: 8,
  coefficient: '5.08',
  educationName: 'Thạc sĩ',
  politicalName: null,
  isParty: true,
  ethnicName: 'Kinh',
  notes: [{ kind: 'retiring-soon', tone: 'due', text: 'Nghỉ hưu 01/11/2027' }],
};

async function openList(address: string) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([{ path: 'ho-so', component: PeopleList }]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(SessionStore).load();
  server.expectOne('/api/session').flush({
    permissions: ['person.read', 'person.export'],
    roles: [],
    workingFor: 'Sở Nội vụ',
    today: '2026-11-22',
  });
  await loading;
  const harness = await RouterTestingHarness.create(address);
  const host = harness.routeNativeElement as HTMLElement;
  const asked = (): TestRequest => {
    TestBed.tick();
    return server.expectOne((sent) => sent.url === '/api/people');
  };
  /** Code lists are still being fetched, so the page is never stable; a turn or two are enough. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => setTimeout(done));
      harness.fixture.detectChanges();
    }
  };
  return { host, server, asked, settle };
}

describe('PeopleList', () => {
  it('asks for what the address says and says what it shows', async () => {
    const { host, server, asked, settle } = await openList('/ho-so?classCode=CC&sort=-coefficient&page=2');
    const request = asked();
    expect(request.request.params.get('classCode')).toBe('CC');
    expect(request.request.params.get('sort')).toBe('-coefficient');
    expect(request.request.params.get('page')).toBe('2');

    request.flush({ items: [person], total: 1284, asOf: '2026-11-22' });
    server
      .match((sent) => sent.url === '/api/codes/subject_classes')
      .forEach((sent) =>
        sent.flush({ items: [{ code: 'CC', name: 'Công chức', rank: null, attributes: {} }] }),
      );
    await settle();

    expect(host.textContent).toContain(
      '1.284 người · Công chức, đang công tác · Sở Nội vụ · tính đến hôm nay',
    );
    expect(host.textContent).toContain('Trần Thị Kim Ánh');
    expect(host.textContent).toContain('Phòng Công chức, viên chức · Sở Nội vụ');
    expect(host.querySelector('th[aria-sort="descending"]')?.textContent).toContain('Hệ số');
  });

  it('takes a condition out of the address with its chip, and starts again at the first page', async () => {
    const { host, asked, settle } = await openList('/ho-so?classCode=CC&sex=F&page=3');
    asked().flush({ items: [person], total: 130, asOf: '2026-11-22' });
    await settle();

    host.querySelector<HTMLButtonElement>('button[aria-label="Bỏ điều kiện Giới tính"]')?.click();
    await settle();

    expect(TestBed.inject(Router).url).toBe('/ho-so?classCode=CC');
    const request = asked();
    expect(request.request.params.has('sex')).toBe(false);
    expect(request.request.params.get('page')).toBe('1');
    // The rows of before stay until the next ones are there.
    expect(host.textContent).toContain('Trần Thị Kim Ánh');
  });

  it('says why nothing came and under which number to ask', async () => {
    const { host, asked, settle } = await openList('/ho-so');
    asked().flush(
      {
        type: '/problems/internal',
        title: 'Hệ thống gặp lỗi',
        detail: 'Hệ thống gặp lỗi khi xử lý.',
        instance: 'r-42',
      },
      { status: 500, statusText: 'Internal Server Error' },
    );
    await settle();

    expect(host.textContent).toContain('Chưa tải được danh sách');
    expect(host.textContent).toContain('r-42');
  });
});
