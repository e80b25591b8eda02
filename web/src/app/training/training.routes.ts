import { inject } from '@angular/core';
import { CanActivateFn, Router, Routes } from '@angular/router';
import { SessionStore } from '../session';
import { unsavedWorkGuard } from '../ui';

/** A school has classes and no plan: it starts there. */
const classesFirst: CanActivateFn = () =>
  inject(SessionStore).can('organisation.read') || inject(Router).parseUrl('/dao-tao/lop');

export const trainingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Kế hoạch đào tạo, bồi dưỡng',
    canActivate: [classesFirst],
    loadComponent: () => import('./plan-board').then(({ PlanBoardScreen }) => PlanBoardScreen),
  },
  {
    path: 'ke-hoach/:id',
    title: 'Kế hoạch của đơn vị',
    loadComponent: () => import('./plan-page').then(({ UnitPlanPage }) => UnitPlanPage),
  },
  {
    path: 'lop',
    title: 'Lớp đào tạo, bồi dưỡng',
    loadComponent: () => import('./class-list').then(({ ClassList }) => ClassList),
  },
  {
    path: 'lop/moi',
    title: 'Mở lớp',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./class-form').then(({ ClassEditor }) => ClassEditor),
  },
  {
    path: 'lop/:id',
    title: 'Lớp',
    canDeactivate: [unsavedWorkGuard],
    // Another tab is another `?muc=`, and ends what is typed in this one.
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./class-page').then(({ TrainingClassPage }) => TrainingClassPage),
  },
  {
    path: 'lop/:id/sua',
    title: 'Sửa lớp',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./class-form').then(({ ClassEditor }) => ClassEditor),
  },
  {
    path: 'nhu-cau',
    title: 'Nhu cầu đào tạo, bồi dưỡng',
    loadComponent: () => import('./need-screen').then(({ NeedScreen }) => NeedScreen),
  },
  {
    path: 'chuong-trinh',
    title: 'Chương trình, tài liệu, cơ sở',
    loadComponent: () => import('./catalogue-screen').then(({ CatalogueScreen }) => CatalogueScreen),
  },
  {
    path: 'chung-chi',
    title: 'Sổ chứng chỉ',
    loadComponent: () => import('./certificate-list').then(({ CertificateList }) => CertificateList),
  },
  {
    path: 'bao-cao',
    title: 'Báo cáo đào tạo, bồi dưỡng',
    loadComponent: () => import('./report-screen').then(({ ReportScreen }) => ReportScreen),
  },
  {
    path: 'cam-ket',
    title: 'Cam kết, đền bù',
    loadComponent: () => import('./commitment-list').then(({ CommitmentList }) => CommitmentList),
  },
  {
    path: 'den-bu/:id',
    title: 'Đền bù chi phí đào tạo',
    loadComponent: () =>
      import('./compensation-page').then(({ CompensationCasePage }) => CompensationCasePage),
  },
];
