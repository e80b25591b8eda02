import { Routes } from '@angular/router';
import { unsavedWorkGuard } from '../ui';

export const organisationRoutes: Routes = [
  {
    path: '',
    title: 'Đơn vị',
    loadComponent: () =>
      import('./organisations-screen').then(({ OrganisationsScreen }) => OrganisationsScreen),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./top-unit').then(({ TopUnit }) => TopUnit),
      },
      {
        path: ':id',
        title: 'Đơn vị',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./organisation-page').then(({ OrganisationPage }) => OrganisationPage),
      },
    ],
  },
];
