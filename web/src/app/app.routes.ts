import { Routes } from '@angular/router';
import { ownFileFirst, permitted, signedInGuard, signedOutGuard } from './session';

export const routes: Routes = [
  {
    path: 'dang-nhap',
    title: 'Đăng nhập',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./session/sign-in').then(({ SignIn }) => SignIn),
  },
  {
    path: 'kiem-chung',
    title: 'Kiểm chứng báo cáo',
    loadComponent: () => import('./statistics/verify-page').then(({ VerifyPage }) => VerifyPage),
  },
  {
    path: '',
    canActivate: [signedInGuard],
    canActivateChild: [signedInGuard],
    loadComponent: () => import('./shell/frame').then(({ Frame }) => Frame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Tổng quan',
        canActivate: [ownFileFirst],
        loadComponent: () => import('./home/home').then(({ Home }) => Home),
      },
      {
        path: 'ho-so',
        canActivate: [permitted('person.read')],
        loadChildren: () => import('./people/people.routes').then(({ peopleRoutes }) => peopleRoutes),
      },
      {
        path: 'chat-luong',
        canActivate: [permitted('quality.read')],
        loadChildren: () => import('./quality/quality.routes').then(({ qualityRoutes }) => qualityRoutes),
      },
      {
        path: 'gui-du-lieu',
        canActivate: [permitted('transfer.read')],
        loadChildren: () =>
          import('./transfers/transfers.routes').then(({ transferRoutes }) => transferRoutes),
      },
      {
        path: 'cua-toi',
        canActivate: [permitted('own.read')],
        loadChildren: () => import('./declarations/own.routes').then(({ ownRoutes }) => ownRoutes),
      },
      {
        path: 'to-khai',
        canActivate: [permitted('declaration.check')],
        loadChildren: () =>
          import('./declarations/declarations.routes').then(({ declarationRoutes }) => declarationRoutes),
      },
      {
        path: 'quyet-dinh',
        canActivate: [permitted('decision.read')],
        loadChildren: () =>
          import('./decisions/decisions.routes').then(({ decisionRoutes }) => decisionRoutes),
      },
      {
        path: 'don-vi/:id/bien-dong',
        title: 'Biến động',
        canActivate: [permitted('decision.read')],
        loadComponent: () =>
          import('./movement/movement-screen').then(({ MovementScreen }) => MovementScreen),
      },
      {
        path: 'don-vi/sap-xep',
        canActivate: [permitted('reorganisation.read')],
        loadChildren: () =>
          import('./reorganisations/reorganisations.routes').then(
            ({ reorganisationRoutes }) => reorganisationRoutes,
          ),
      },
      {
        path: 'don-vi',
        canActivate: [permitted('organisation.read')],
        loadChildren: () =>
          import('./organisations/organisations.routes').then(({ organisationRoutes }) => organisationRoutes),
      },
      {
        path: 'vi-tri-viec-lam',
        canActivate: [permitted('position.read')],
        loadChildren: () =>
          import('./job-positions/job-positions.routes').then(({ jobPositionRoutes }) => jobPositionRoutes),
      },
      {
        path: 'dao-tao',
        canActivate: [permitted('training.read')],
        loadChildren: () => import('./training/training.routes').then(({ trainingRoutes }) => trainingRoutes),
      },
      {
        path: 'bao-cao',
        canActivate: [permitted('report.read')],
        loadChildren: () => import('./statistics/reports.routes').then(({ reportRoutes }) => reportRoutes),
      },
      {
        path: 'nhap-lieu',
        canActivate: [permitted('person.import')],
        loadChildren: () => import('./imports/imports.routes').then(({ importRoutes }) => importRoutes),
      },
      {
        path: '',
        loadChildren: () => import('./printing/printing.routes').then(({ printingRoutes }) => printingRoutes),
      },
      {
        path: '',
        loadChildren: () => import('./accounts/accounts.routes').then(({ accountRoutes }) => accountRoutes),
      },
      {
        path: 'den-han',
        canActivate: [permitted('due.read')],
        loadChildren: () => import('./due/due.routes').then(({ dueRoutes }) => dueRoutes),
      },
      {
        path: '',
        loadChildren: () => import('./settings/settings.routes').then(({ settingsRoutes }) => settingsRoutes),
      },
      {
        path: 'huong-dan',
        title: 'Hướng dẫn',
        loadComponent: () => import('./help/help').then(({ Help }) => Help),
      },
      {
        path: 'khong-duoc-phep',
        title: 'Không có quyền',
        data: {
          heading: 'Tài khoản này không có quyền xem trang',
          text: 'Nếu công việc cần đến trang này, hãy đề nghị người quản trị hệ thống giao quyền.',
        },
        loadComponent: () => import('./shell/dead-end').then(({ DeadEnd }) => DeadEnd),
      },
      {
        path: '**',
        title: 'Không có trang này',
        data: {
          heading: 'Không có trang này',
          text: 'Địa chỉ có thể đã gõ nhầm, hoặc nội dung ở ngoài phạm vi được xem.',
        },
        loadComponent: () => import('./shell/dead-end').then(({ DeadEnd }) => DeadEnd),
      },
    ],
  },
];
