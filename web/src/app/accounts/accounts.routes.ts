import { Routes } from '@angular/router';
import { permitted } from '../session';
import { unsavedWorkGuard } from '../ui';

export const myAccountRoutes: Routes = [
  {
    path: 'tai-khoan',
    title: 'Tài khoản của tôi',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./my-account').then(({ MyAccount }) => MyAccount),
  },
];

export const accountRoutes: Routes = [
  {
    path: 'quan-tri',
    canActivate: [permitted('account.manage')],
    children: [
      {
        path: '',
        title: 'Tài khoản',
        loadComponent: () => import('./account-list').then(({ AccountList }) => AccountList),
      },
      {
        path: 'moi',
        title: 'Thêm tài khoản',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./new-account').then(({ NewAccount }) => NewAccount),
      },
      {
        path: ':id',
        title: 'Tài khoản',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./account-page').then(({ AccountPage }) => AccountPage),
      },
    ],
  },
  ...myAccountRoutes,
];
