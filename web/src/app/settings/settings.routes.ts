import { Routes } from '@angular/router';
import { permitted } from '../session';

export const settingsRoutes: Routes = [
  {
    path: 'thiet-lap',
    pathMatch: 'full',
    title: 'Lịch nghỉ',
    canActivate: [permitted('settings.manage')],
    loadComponent: () => import('./holiday-calendar').then(({ HolidayCalendar }) => HolidayCalendar),
  },
  {
    path: 'thiet-lap/tham-so',
    title: 'Tham số quy định',
    canActivate: [permitted('settings.manage')],
    loadComponent: () => import('./parameter-screen').then(({ ParameterScreen }) => ParameterScreen),
  },
  {
    path: 'thiet-lap/luong-co-so',
    title: 'Mức lương cơ sở',
    canActivate: [permitted('settings.manage')],
    loadComponent: () => import('./base-salary-screen').then(({ BaseSalaryScreen }) => BaseSalaryScreen),
  },
];
