import { Routes } from '@angular/router';
import { permitted } from '../session';

/** What people declared, under /to-khai. */
export const declarationRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Tờ khai',
    loadComponent: () => import('./declaration-list').then(({ DeclarationList }) => DeclarationList),
  },
  {
    path: 'dot-ra-soat',
    title: 'Đợt rà soát',
    canActivate: [permitted('campaign.manage')],
    loadComponent: () => import('./campaign-list').then(({ CampaignListScreen }) => CampaignListScreen),
  },
  {
    path: 'dot-ra-soat/moi',
    title: 'Mở đợt rà soát',
    canActivate: [permitted('campaign.manage')],
    loadComponent: () => import('./new-campaign').then(({ NewCampaign }) => NewCampaign),
  },
  {
    path: 'dot-ra-soat/:id',
    title: 'Đợt rà soát',
    canActivate: [permitted('campaign.manage')],
    loadComponent: () => import('./campaign-page').then(({ CampaignPage }) => CampaignPage),
  },
  {
    path: 'tai-khoan',
    title: 'Cấp tài khoản tự phục vụ',
    canActivate: [permitted('campaign.manage')],
    loadComponent: () => import('./own-accounts').then(({ OwnAccounts }) => OwnAccounts),
  },
  {
    path: ':id',
    title: 'Tờ khai',
    loadComponent: () =>
      import('./declaration-page').then(({ DeclarationPageScreen }) => DeclarationPageScreen),
  },
];
