import { Routes } from '@angular/router';
import { permitted } from '../session';
import { unsavedWorkGuard } from '../ui';

export const decisionRoutes: Routes = [
  {
    path: '',
    title: 'Quyết định',
    loadComponent: () => import('./decision-list').then(({ DecisionList }) => DecisionList),
  },
  {
    path: 'moi',
    title: 'Ghi nhận quyết định',
    canActivate: [permitted('decision.write')],
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./new-decision').then(({ NewDecision }) => NewDecision),
  },
  {
    path: ':id',
    title: 'Quyết định',
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./decision-page').then(({ DecisionPage }) => DecisionPage),
  },
];
