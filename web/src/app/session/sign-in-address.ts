import { Router, UrlTree } from '@angular/router';

/** The sign-in screen, which leads back to `returnUrl`; `ended` says that a session was there and is over. */
export function signInAddress(router: Router, returnUrl: string, ended: boolean): UrlTree {
  return router.createUrlTree(['/dang-nhap'], {
    queryParams: { ve: returnUrl === '/' ? null : returnUrl, hetPhien: ended ? 1 : null },
  });
}

/** Only a path of our own: an address from a mail must not lead elsewhere after signing in. */
export function safeReturnUrl(wanted: string | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/dang-nhap') ? wanted : '/';
}
