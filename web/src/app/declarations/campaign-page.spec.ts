import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CampaignPage } from './campaign-page';

async function buttonsOf(startsOn: string, endsOn: string): Promise<string[]> {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const fixture = TestBed.createComponent(CampaignPage);
  fixture.componentRef.setInput('id', 'c1');
  fixture.detectChanges();
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/campaigns/c1').flush({
    ...{ id: 'c1', name: 'Rà soát cuối năm', startsOn, endsOn, closedAt: null, mayChange: true },
    ...{ sections: ['CONTACT'], sectionNames: ['Liên hệ'], people: 2, done: 0, units: [] },
  });
  server.expectOne(({ url }) => url === '/api/campaigns/c1/people').flush({ items: [], total: 0 });
  await new Promise((done) => setTimeout(done));
  fixture.detectChanges();
  const buttons = (fixture.nativeElement as HTMLElement).querySelectorAll('hr-page-header button');
  return [...buttons].map((button) => button.textContent?.trim() ?? '');
}

it.each([
  ['2000-01-01', '2000-01-31', []],
  ['2000-01-01', '2100-01-31', ['Kết thúc đợt', 'Nhắc người chưa xong']],
  ['2100-01-01', '2100-01-31', ['Kết thúc đợt']],
])('a review from %s to %s offers %j', async (startsOn, endsOn, buttons) =>
  expect(await buttonsOf(startsOn, endsOn)).toEqual(buttons),
);
