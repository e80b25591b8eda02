import { inject } from '@angular/core';
import { CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Permission } from '@hr/contracts';
import { SessionStore } from './session-store';
import { signInAddress } from './sign-in-address';

const myAccount = '/tai-khoan';

/** Stands above every feature. A password that must be changed comes before anything else. */
export const signedInGuard: CanActivateFn = (_route, { url }) => {
  const store = inject(SessionStore);
  const router = inject(Router);
  const session = store.session();
  if (!session) return signInAddress(router, url, false);
  if (session.mustChangePassword && !url.startsWith(myAccount)) return router.parseUrl(myAccount);
  return true;
};

/** The sign-in screen is of no use to who is signed in; a session that is over or ends counts until its screen is left. */
export const signedOutGuard: CanActivateFn = ({ queryParamMap }) =>
  queryParamMap.has('hetPhien') ||
  queryParamMap.has('dangXuat') ||
  !inject(SessionStore).isSignedIn() ||
  inject(Router).createUrlTree(['/']);

/** Whoever has nothing but his own file, or nothing but training, starts there. */
export const ownFileFirst: CanActivateFn = () => {
  const start = inject(SessionStore).start();
  return start === '/' ? true : inject(Router).parseUrl(start);
};

/** One of the permissions is enough. The address stays, the screen says what is missing. */
export function permitted(...permissions: readonly Permission[]): CanActivateFn {
  return () => {
    const store = inject(SessionStore);
    if (permissions.some((permission) => store.can(permission))) return true;
    return new RedirectCommand(inject(Router).parseUrl('/khong-duoc-phep'), { skipLocationChange: true });
  };
}
