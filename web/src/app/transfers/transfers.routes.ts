import { Routes } from '@angular/router';

export const transferRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Gửi dữ liệu',
    loadComponent: () => import('./transfers-screen').then(({ TransfersScreen }) => TransfersScreen),
  },
  {
    path: 'goi/:id',
    title: 'Gói dữ liệu',
    loadComponent: () => import('./package-page').then(({ PackagePage }) => PackagePage),
  },
];
