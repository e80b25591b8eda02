import { registerLocaleData } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import vi from '@angular/common/locales/vi';
import {
  ApplicationConfig,
  inject,
  LOCALE_ID,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { MAT_TOOLTIP_DEFAULT_OPTIONS } from '@angular/material/tooltip';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withNavigationErrorHandler,
} from '@angular/router';
import { routes } from './app.routes';
import { problemInterceptor, SessionStore } from './session';
import { ScreenTitle } from './shell/screen-title';
import { sayUnloaded } from './shell/unloaded-screen';

registerLocaleData(vi);

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([problemInterceptor])),
    provideRouter(routes, withComponentInputBinding(), withNavigationErrorHandler(sayUnloaded)),
    provideAppInitializer(() => inject(SessionStore).load()),
    { provide: LOCALE_ID, useValue: 'vi' },
    { provide: TitleStrategy, useClass: ScreenTitle },
    {
      provide: MAT_TOOLTIP_DEFAULT_OPTIONS,
      useValue: { showDelay: 400, hideDelay: 0, touchendHideDelay: 1500 },
    },
  ],
};
