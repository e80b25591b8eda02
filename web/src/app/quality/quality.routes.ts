import { Routes } from '@angular/router';

export const qualityRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Chất lượng dữ liệu',
    loadComponent: () => import('./quality-screen').then(({ QualityScreen }) => QualityScreen),
  },
  {
    path: 'viec-can-sua',
    title: 'Việc cần sửa',
    loadComponent: () => import('./quality-worklist').then(({ QualityWorklist }) => QualityWorklist),
  },
  {
    path: 'kiem-tra/:id',
    title: 'Phép kiểm tra',
    loadComponent: () => import('./quality-check-page').then(({ QualityCheckPage }) => QualityCheckPage),
  },
];
