import { ErrorHandler, inject } from '@angular/core';
import { NavigationError } from '@angular/router';
import { Snack } from '../ui/snack';

/** The code of a screen could not be fetched: no connection, or a newer version has taken its place. */
export function sayUnloaded({ error }: NavigationError): void {
  inject(ErrorHandler).handleError(error);
  inject(Snack).say('Chưa mở được trang này. Kiểm tra kết nối mạng rồi tải lại trang.');
}
