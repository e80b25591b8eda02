import { Routes } from '@angular/router';
import { unsavedWorkGuard } from '../ui';

export const jobPositionRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Vị trí việc làm',
    loadComponent: () => import('./body-list').then(({ BodyList }) => BodyList),
  },
  {
    path: 'de-an',
    title: 'Đề án vị trí việc làm',
    loadComponent: () => import('./dossier-list').then(({ DossierList }) => DossierList),
  },
  {
    path: 'de-an/:id',
    title: 'Đề án vị trí việc làm',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./dossier-page').then(({ DossierPage }) => DossierPage),
  },
  {
    path: 'khung',
    title: 'Danh mục khung vị trí việc làm',
    loadComponent: () => import('./framework-list').then(({ FrameworkList }) => FrameworkList),
  },
  {
    path: 'khoang-cach',
    title: 'Khoảng cách',
    loadComponent: () => import('./gap-screen').then(({ GapScreen }) => GapScreen),
  },
  {
    path: 'ty-le',
    title: 'Quy định tỷ lệ ngạch, bậc',
    loadComponent: () => import('./ratio-rule-list').then(({ RatioRuleList }) => RatioRuleList),
  },
  {
    path: 'dinh-muc-cap-pho',
    title: 'Định mức cấp phó',
    loadComponent: () => import('./leader-norm-list').then(({ LeaderNormList }) => LeaderNormList),
  },
  {
    path: ':id/so-do',
    title: 'Sơ đồ tổ chức',
    loadComponent: () => import('./chart-page').then(({ ChartPage }) => ChartPage),
  },
  {
    path: ':id',
    title: 'Vị trí việc làm của đơn vị',
    loadComponent: () => import('./staffing-page').then(({ StaffingPage }) => StaffingPage),
  },
];
