import { Routes } from '@angular/router';
import { permitted, signedInGuard, signedOutGuard } from './session';

export const routes: Routes = [
  {
    path: 'dang-nhap',
    title: 'Đăng nhập',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./session/sign-in').then(({ SignIn }) => SignIn),
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
        loadComponent: () => import('./home/home').then(({ Home }) => Home),
      },
      {
        path: 'ho-so',
        canActivate: [permitted('person.read')],
        loadChildren: () => import('./people/people.routes').then(({ peopleRoutes }) => peopleRoutes),
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
        path: 'nhap-lieu',
        canActivate: [permitted('person.import')],
        loadChildren: () => import('./imports/imports.routes').then(({ importRoutes }) => importRoutes),
      },
      {
        path: '',
        loadChildren: () => import('./accounts/accounts.routes').then(({ accountRoutes }) => accountRoutes),
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
