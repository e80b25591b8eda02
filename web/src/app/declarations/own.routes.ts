import { Routes } from '@angular/router';
import { unsavedWorkGuard } from '../ui';

/** The own file, under /cua-toi. */
export const ownRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Hồ sơ của tôi',
    loadComponent: () => import('./own-page').then(({ OwnPage }) => OwnPage),
  },
  {
    path: 'khai/:section',
    title: 'Khai một mục',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./own-proposal').then(({ OwnProposal }) => OwnProposal),
  },
  {
    path: 'bao-sai-sot',
    title: 'Báo sai sót',
    loadComponent: () => import('./own-report').then(({ OwnReport }) => OwnReport),
  },
  {
    path: 'phien-ban',
    title: 'So sánh phiên bản',
    loadComponent: () => import('./version-page').then(({ VersionPage }) => VersionPage),
  },
  {
    path: 'to-khai/:id',
    title: 'Tờ khai của tôi',
    loadComponent: () => import('./own-declaration').then(({ OwnDeclarationPage }) => OwnDeclarationPage),
  },
];
