import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { Confirm, Question } from './confirm';

export interface HoldsUnsavedWork {
  hasUnsavedWork(): boolean;
}

/** Asks once before a route with unsaved work is left. */
export const unsavedWorkGuard: CanDeactivateFn<HoldsUnsavedWork> = (screen, _route, _state, next) =>
  !screen.hasUnsavedWork() ||
  inject(Confirm).ask(next?.root.queryParamMap.has('hetPhien') ? sessionEnded : leaving);

const answers = { action: 'Bỏ thay đổi', cancel: 'Ở lại trang', grave: true };
const leaving: Question = {
  heading: 'Rời trang khi chưa lưu?',
  text: 'Những thay đổi chưa lưu trên trang này sẽ mất.',
  ...answers,
};
/** What was typed lives on the page only, and a session opened beside it serves this page too. */
const sessionEnded: Question = {
  heading: 'Phiên làm việc đã kết thúc',
  text: 'Những gì vừa nhập chưa được lưu và vẫn còn trên trang này. Để giữ lại, hãy ở lại trang, đăng nhập ở một thẻ khác của trình duyệt rồi quay lại lưu.',
  ...answers,
};

/** The same for closing the tab; the browser words that question itself. Call it in the constructor. */
export function warnBeforeUnload(hasUnsavedWork: () => boolean): void {
  const view = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent): void => {
    if (hasUnsavedWork()) event.preventDefault();
  };
  view?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', warn));
}
