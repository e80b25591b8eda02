import { Routes } from '@angular/router';
import { permitted } from '../session';
import { unsavedWorkGuard } from '../ui';

export const peopleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Hồ sơ',
    loadComponent: () => import('./list/people-list').then(({ PeopleList }) => PeopleList),
  },
  {
    path: 'moi',
    title: 'Thêm người',
    canActivate: [permitted('person.create')],
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./new-person/new-person').then(({ NewPerson }) => NewPerson),
  },
  {
    path: ':id/giay-to',
    title: 'Giấy tờ',
    canActivate: [permitted('paper.read')],
    loadComponent: () => import('../papers/papers-page').then(({ PapersPage }) => PapersPage),
  },
  {
    path: ':id/phien-ban',
    title: 'So sánh phiên bản',
    canActivate: [permitted('history.read')],
    loadComponent: () => import('../declarations/version-page').then(({ VersionPage }) => VersionPage),
  },
  {
    path: ':id',
    title: 'Hồ sơ cá nhân',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./person/person-page').then(({ PersonPage }) => PersonPage),
  },
];
