import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Paginator } from './paginator';

@Component({
  imports: [Paginator],
  template: `<hr-paginator [total]="total()" [(page)]="page" [(pageSize)]="pageSize" />`,
})
class List {
  readonly total = signal(0);
  readonly page = signal(1);
  readonly pageSize = signal(50);
}

describe('paginator', () => {
  let list: ComponentFixture<List>;
  const page = (): HTMLElement => list.nativeElement as HTMLElement;
  const labels = (): string[] =>
    [...page().querySelectorAll('nav button, nav .gap')]
      .map((one) => one.textContent?.trim() ?? '')
      .filter((text) => text !== '');
  const button = (name: string): HTMLButtonElement | null =>
    page().querySelector(`button[aria-label="${name}"]`);

  beforeEach(async () => {
    list = TestBed.createComponent(List);
    await list.whenStable();
  });

  async function show(total: number, at: number): Promise<void> {
    list.componentInstance.total.set(total);
    list.componentInstance.page.set(at);
    await list.whenStable();
  }

  it('keeps the ends in reach and marks what is left out', async () => {
    await show(1300, 10);
    expect(labels()).toEqual(['1', '…', '9', '10', '11', '…', '26']);
  });

  it('names a single page left out instead of hiding it', async () => {
    await show(250, 3);
    expect(labels()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('says which rows are shown, with the Vietnamese thousands mark', async () => {
    await show(20_000, 400);
    expect(page().querySelector('.range')?.textContent).toBe('19.951–20.000 / 20.000');
  });

  it('steps forward, and not past the last page', async () => {
    await show(120, 2);
    button('Trang sau')?.click();
    await list.whenStable();
    expect(list.componentInstance.page()).toBe(3);
    expect(button('Trang sau')?.disabled).toBe(true);
  });

  it('has no pages for a short list', async () => {
    await show(12, 1);
    expect(page().querySelector('nav')).toBeNull();
  });
});
