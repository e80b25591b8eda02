import { Routes } from '@angular/router';
import { permitted } from '../session';
import { unsavedWorkGuard } from '../ui';

export const reorganisationRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Sắp xếp tổ chức',
    loadComponent: () => import('./reorganisation-list').then(({ ReorganisationList }) => ReorganisationList),
  },
  {
    path: 'moi',
    title: 'Lập phương án sắp xếp',
    canActivate: [permitted('reorganisation.write')],
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./new-reorganisation').then(({ NewReorganisation }) => NewReorganisation),
  },
  {
    path: 'doi-du',
    title: 'Dôi dư sau sắp xếp',
    loadComponent: () => import('./surplus-list').then(({ SurplusList }) => SurplusList),
  },
  {
    path: 'so-sanh',
    title: 'So sánh hai phương án',
    loadComponent: () => import('./comparison-page').then(({ ComparisonPage }) => ComparisonPage),
  },
  {
    path: ':id',
    title: 'Phương án sắp xếp',
    canDeactivate: [unsavedWorkGuard],
    // Another part is another `?xem=`, and ends what is typed in this one.
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./reorganisation-page').then(({ ReorganisationPage }) => ReorganisationPage),
  },
];
