import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ClassEditor } from './class-form';

it.each(['Thêm khoản chi', 'Thêm nguồn'])('asks before money is lost that was typed (%s)', async (button) => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const fixture = TestBed.createComponent(ClassEditor);
  fixture.detectChanges();
  const host: HTMLElement = fixture.nativeElement;
  expect(fixture.componentInstance.hasUnsavedWork()).toBe(false);
  [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(button))?.click();
  expect(fixture.componentInstance.hasUnsavedWork()).toBe(true);
});
