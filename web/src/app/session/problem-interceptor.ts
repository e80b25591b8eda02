import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, Observable, switchMap, throwError } from 'rxjs';
import { asProblem } from '../ui/problem';
import { SessionStore } from './session-store';
import { signInAddress } from './sign-in-address';

/**
 * Marks every request as ours (a page elsewhere cannot set the header without being asked by CORS), and turns
 * every failure into a `Problem`. A session that ended leads to the sign-in screen and back again afterwards.
 */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const store = inject(SessionStore);
  const refuse = (error: unknown): Observable<never> => {
    const problem = asProblem(error);
    const isAskingWho = request.url === '/api/session';
    if (problem.status === 401 && !isAskingWho)
      void store.end(() => router.navigateByUrl(signInAddress(router, router.url, true)));
    return throwError(() => problem);
  };
  return next(request.clone({ setHeaders: { 'X-Requested-With': 'hr' } })).pipe(
    catchError((error: unknown) =>
      error instanceof HttpErrorResponse && error.error instanceof Blob
        ? from(error.error.text()).pipe(switchMap((text) => refuse(withText(error, text))))
        : refuse(error),
    ),
  );
};

/** A request for a file gets its refusal as a file, too. */
const withText = ({ headers, status, statusText, url }: HttpErrorResponse, text: string): HttpErrorResponse =>
  new HttpErrorResponse({ error: text, headers, status, statusText, url: url ?? undefined });
