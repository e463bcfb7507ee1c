import { AuditTrailScreen, type AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal; all but the first come over the wire when they are opened. */
export const routes: AppRoute[] = [
  { path: '/collectief', screen: HomeScreen },
  {
    path: '/collectief/deelnemers',
    screen: lazy(() => import('./deelnemers/deelnemers.screen').then((m) => ({ default: m.DeelnemersScreen }))),
    access: 'deelnemer:read',
  },
  {
    path: '/collectief/deelnemers/:id',
    screen: lazy(() => import('./deelnemers/deelnemer.screen').then((m) => ({ default: m.DeelnemerScreen }))),
    access: 'deelnemer:read',
  },
  {
    path: '/collectief/deelnemers/:id/bijschrijven',
    screen: lazy(() => import('./sign-up/family.screen').then((m) => ({ default: m.FamilyScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/nieuw',
    screen: lazy(() => import('./sign-up/sign-up.screen').then((m) => ({ default: m.SignUpScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/upload',
    screen: lazy(() => import('./batches/upload.screen').then((m) => ({ default: m.UploadScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/verwerkingsverslagen',
    screen: lazy(() => import('./batches/batches.screen').then((m) => ({ default: m.BatchesScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/verwerkingsverslagen/:id',
    screen: lazy(() => import('./batches/batch.screen').then((m) => ({ default: m.BatchScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/mislukt',
    screen: lazy(() => import('./batches/failures.screen').then((m) => ({ default: m.FailuresScreen }))),
    access: 'deelnemer:manage',
  },
  {
    path: '/collectief/in-en-uitstroom',
    screen: lazy(() => import('./flow/flow.screen').then((m) => ({ default: m.FlowScreen }))),
    access: 'stroom:read',
  },
  {
    path: '/collectief/borderellen',
    screen: lazy(() => import('./borderellen/borderellen.screen').then((m) => ({ default: m.BorderellenScreen }))),
    access: 'borderel:read',
  },
  {
    path: '/collectief/gebruik',
    screen: lazy(() => import('./usage/usage.screen').then((m) => ({ default: m.UsageScreen }))),
    access: 'stroom:read',
  },
  {
    path: '/collectief/contract',
    screen: lazy(() => import('./contracts/contract.screen').then((m) => ({ default: m.ContractScreen }))),
    access: 'contract:read',
  },
  {
    path: '/collectief/berichten',
    screen: lazy(() => import('./berichten/berichten.screen').then((m) => ({ default: m.BerichtenScreen }))),
    access: 'bericht:read',
  },
  {
    path: '/collectief/accounts',
    screen: lazy(() => import('./accounts/accounts.screen').then((m) => ({ default: m.AccountsScreen }))),
    access: 'user:manage',
  },
  {
    path: '/collectief/accounts/toevoegen',
    screen: lazy(() => import('./accounts/add-account.screen').then((m) => ({ default: m.AddAccountScreen }))),
    access: 'user:manage',
  },
  {
    path: '/collectief/accounts/:id',
    screen: lazy(() => import('./accounts/account.screen').then((m) => ({ default: m.AccountScreen }))),
    access: 'user:manage',
  },
  { path: '/collectief/logboek', screen: AuditTrailScreen, access: 'audit:read' },
  {
    path: '/collectief/contact',
    screen: lazy(() => import('./contact/contact.screen').then((m) => ({ default: m.ContactScreen }))),
    access: 'contact:send',
  },
];
