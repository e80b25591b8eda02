import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { problemInterceptor } from '../session';
import { OwnProposal } from './own-proposal';

const health = {
  section: 'HEALTH',
  version: 1,
  fields: {},
  addresses: {},
  tables: [{ table: 'health', rows: [] }],
};
const busy = [{ detail: 'Hệ thống đang bận.' }, { status: 503, statusText: 'Busy' }] as const;

function open(toKhai?: string) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', children: [] }]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(OwnProposal);
  fixture.componentRef.setInput('section', 'HEALTH');
  fixture.componentRef.setInput('toKhai', toKhai);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    fixture.detectChanges();
  };
  const press = async (label: string): Promise<void> => {
    const button = [...host.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (!button) throw new Error(`no button "${label}"`);
    button.click();
    await settle();
  };
  return { host, press, server, settle };
}

describe('OwnProposal', () => {
  it('makes one declaration, however often it has to be sent', async () => {
    const { host, press, server, settle } = open();
    server.expectOne('/api/own/sections/HEALTH').flush(health);
    await settle();
    await press('Gửi tờ khai');
    server.expectOne('/api/own/declarations').flush({ id: 'd1', number: 7 });
    await settle();
    server.expectOne('/api/own/declarations/d1/submission').flush(...busy);
    await settle();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Hệ thống đang bận.');
    await press('Gửi tờ khai');
    server.expectNone('/api/own/declarations');
    const again = server.expectOne('/api/own/declarations/d1');
    expect(again.request.method).toBe('PUT');
    again.flush({ id: 'd1', number: 7 });
    await settle();
    server.expectOne('/api/own/declarations/d1/submission').flush({ id: 'd1', number: 7 });
  });

  it('says that the draft could not be read, and reads it again', async () => {
    const { host, press, server, settle } = open('d1');
    server.expectOne('/api/own/sections/HEALTH').flush(health);
    server.expectOne('/api/own/declarations/d1').flush(...busy);
    await settle();
    expect(host.querySelector('hr-error-state')).not.toBeNull();
    await press('Thử lại');
    server.expectNone('/api/own/sections/HEALTH');
    server
      .expectOne('/api/own/declarations/d1')
      .flush({ id: 'd1', note: 'Khám lại', proposal: { fields: {}, addresses: {}, rows: [] } });
    await settle();
    expect(host.querySelector('hr-error-state')).toBeNull();
    expect(host.querySelector('textarea')?.value).toBe('Khám lại');
  });
});
