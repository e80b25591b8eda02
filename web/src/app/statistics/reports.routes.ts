import { Routes } from '@angular/router';
import { permitted } from '../session';
import { unsavedWorkGuard } from '../ui';

export const reportRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Báo cáo',
    loadComponent: () => import('./report-gallery').then(({ ReportGallery }) => ReportGallery),
  },
  {
    path: 'da-chot',
    title: 'Báo cáo đã chốt',
    loadComponent: () => import('./frozen-list').then(({ FrozenReports }) => FrozenReports),
  },
  {
    path: 'da-chot/:id',
    title: 'Báo cáo đã chốt',
    loadComponent: () => import('./frozen-page').then(({ FrozenPage }) => FrozenPage),
  },
  {
    path: 'bieu-tu-lap',
    title: 'Biểu tự lập',
    loadComponent: () => import('./pivots/pivot-list').then(({ PivotListScreen }) => PivotListScreen),
  },
  {
    path: 'bieu-tu-lap/:id',
    title: 'Biểu tự lập',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./pivots/pivot-page').then(({ PivotPage }) => PivotPage),
  },
  {
    path: 'dien-bien',
    title: 'Diễn biến theo tháng',
    loadComponent: () => import('./series-screen').then(({ SeriesScreen }) => SeriesScreen),
  },
  {
    path: ':id/dinh-nghia',
    title: 'Mẫu biểu báo cáo',
    canActivate: [permitted('report.define')],
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./definition-page').then(({ DefinitionPage }) => DefinitionPage),
  },
  {
    path: ':id',
    title: 'Báo cáo',
    loadComponent: () => import('./report-page').then(({ ReportPage }) => ReportPage),
  },
];
