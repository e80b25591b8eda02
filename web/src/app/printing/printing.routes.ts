import { Routes } from '@angular/router';
import { permitted } from '../session';

export const printingRoutes: Routes = [
  {
    path: 'in-an',
    title: 'In ấn',
    canActivate: [permitted('person.print')],
    loadComponent: () => import('./prints-screen').then(({ PrintsScreen }) => PrintsScreen),
  },
  {
    path: 'thiet-lap/mau-in',
    title: 'Mẫu in',
    canActivate: [permitted('settings.manage')],
    loadComponent: () => import('./templates-screen').then(({ TemplatesScreen }) => TemplatesScreen),
  },
];
