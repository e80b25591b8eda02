import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { problemInterceptor } from '../session';
import { OwnReport } from './own-report';

const report = {
  id: 'd1',
  number: 7,
  section: 'REPORT',
  about: 'Ngạch, bậc, lương, phụ cấp',
  note: 'Bậc 4 từ 2023',
};

function open(toKhai?: string) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', children: [] }]),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(OwnReport);
  fixture.componentRef.setInput('toKhai', toKhai);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    fixture.detectChanges();
  };
  const type = async (element: string, text: string): Promise<void> => {
    const control = host.querySelector<HTMLSelectElement | HTMLTextAreaElement>(element);
    if (!control) throw new Error(`no ${element}`);
    control.value = text;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
    await settle();
  };
  const send = async (): Promise<void> => {
    host.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
  };
  return { host, send, server, settle, type };
}

describe('OwnReport', () => {
  it('takes up a report that was returned, and saves it as the same one', async () => {
    const { host, send, server, settle, type } = open('d1');
    expect(host.querySelector('form')).toBeNull();
    server.expectOne('/api/own/declarations/d1').flush(report);
    await settle();
    expect(host.querySelector('textarea')?.value).toBe('Bậc 4 từ 2023');
    await type('textarea', 'Bậc 4 từ 01/2023');
    await send();
    const saving = server.expectOne('/api/own/declarations/d1');
    expect(saving.request.method).toBe('PUT');
    expect(saving.request.body).toEqual({
      section: 'REPORT',
      about: report.about,
      note: 'Bậc 4 từ 01/2023',
    });
    saving.flush(report);
    server.expectOne('/api/own/declarations/d1/submission').flush(report);
  });

  it('is made once, however often it has to be sent', async () => {
    const { send, server, type, settle } = open();
    await type('select', report.about);
    await type('textarea', report.note);
    await send();
    server.expectOne('/api/own/declarations').flush(report);
    server
      .expectOne('/api/own/declarations/d1/submission')
      .flush({ detail: 'Hệ thống đang bận.' }, { status: 503, statusText: 'Busy' });
    await settle();
    await send();
    server.expectNone('/api/own/declarations');
    const again = server.expectOne('/api/own/declarations/d1');
    expect(again.request.method).toBe('PUT');
    again.flush(report);
    server.expectOne('/api/own/declarations/d1/submission').flush(report);
  });
});
