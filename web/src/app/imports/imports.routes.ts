import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { Routes } from '@angular/router';
import { problemInterceptor } from '../session';
import { unsavedWorkGuard } from '../ui';
import { ImportsApi } from './imports-api';

export const importRoutes: Routes = [
  {
    path: '',
    // Only XMLHttpRequest tells how much of a file has been sent; the rest of the client uses fetch.
    providers: [provideHttpClient(withXhr(), withInterceptors([problemInterceptor])), ImportsApi],
    children: [
      {
        path: '',
        title: 'Nhập liệu',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./imports-screen').then(({ ImportsScreen }) => ImportsScreen),
      },
      {
        path: ':id',
        title: 'Danh sách nhập',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./import-page').then(({ ImportPage }) => ImportPage),
      },
    ],
  },
];
