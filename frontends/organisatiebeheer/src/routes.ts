import { AuditTrailScreen, type AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal; all but the first come over the wire when they are opened. */
export const routes: AppRoute[] = [
  { path: '/organisatiebeheer', screen: HomeScreen },
  {
    path: '/organisatiebeheer/gebruikers',
    screen: lazy(() => import('./users/users.screen').then((m) => ({ default: m.UsersScreen }))),
    access: 'user:manage',
  },
  {
    path: '/organisatiebeheer/gebruikers/nieuw',
    screen: lazy(() => import('./users/add-user.screen').then((m) => ({ default: m.AddUserScreen }))),
    access: 'user:manage',
  },
  {
    path: '/organisatiebeheer/gebruikers/:id',
    screen: lazy(() => import('./users/user.screen').then((m) => ({ default: m.UserScreen }))),
    access: 'user:manage',
  },
  {
    path: '/organisatiebeheer/organisatie',
    screen: lazy(() => import('./organisation/organisation.screen').then((m) => ({ default: m.OrganisationScreen }))),
    access: 'organisation:read',
  },
  {
    path: '/organisatiebeheer/aanvragen',
    screen: lazy(() => import('./aanvragen/aanvragen.screen').then((m) => ({ default: m.AanvragenScreen }))),
    access: 'aanvraag:file',
  },
  {
    path: '/organisatiebeheer/aanvragen/nieuw',
    screen: lazy(() => import('./aanvragen/new-aanvraag.screen').then((m) => ({ default: m.NewAanvraagScreen }))),
    access: 'aanvraag:file',
  },
  {
    path: '/organisatiebeheer/aanvragen/:id',
    screen: lazy(() => import('./aanvragen/aanvraag.screen').then((m) => ({ default: m.AanvraagScreen }))),
    access: 'aanvraag:file',
  },
  {
    path: '/organisatiebeheer/aanvragen/:id/verder',
    screen: lazy(() => import('./aanvragen/resume-aanvraag.screen').then((m) => ({ default: m.ResumeAanvraagScreen }))),
    access: 'aanvraag:file',
  },
  { path: '/organisatiebeheer/logboek', screen: AuditTrailScreen, access: 'audit:read' },
];
