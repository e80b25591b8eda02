import { Directive, ElementRef, inject } from '@angular/core';

/** Ctrl+S (⌘S) anywhere in the form saves it, as the button would. */
@Directive({
  selector: 'form[hrSaveKey]',
  host: { '(keydown.control.s)': 'save($event)', '(keydown.meta.s)': 'save($event)' },
})
export class SaveKey {
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;

  protected save(event: Event): void {
    event.preventDefault();
    this.form.requestSubmit();
  }
}
