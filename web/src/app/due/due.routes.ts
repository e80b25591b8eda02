import { Routes } from '@angular/router';

export const dueRoutes: Routes = [
  {
    path: '',
    title: 'Đến hạn',
    loadComponent: () => import('./due-screen').then(({ DueScreen }) => DueScreen),
  },
];
