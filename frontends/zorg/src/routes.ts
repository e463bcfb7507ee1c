import { AuditTrailScreen, type AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal; all but the first come over the wire when they are opened. */
export const routes: AppRoute[] = [
  { path: '/zorg', screen: HomeScreen },
  {
    path: '/zorg/gebruikers',
    screen: lazy(() => import('./users/users.screen').then((m) => ({ default: m.UsersScreen }))),
    access: 'user:manage',
  },
  {
    path: '/zorg/gebruikers/:id',
    screen: lazy(() => import('./users/user.screen').then((m) => ({ default: m.UserScreen }))),
    access: 'user:manage',
  },
  {
    path: '/zorg/wlz-registertoets',
    screen: lazy(() => import('./wlz/wlz-check.screen').then((m) => ({ default: m.WlzCheckScreen }))),
    access: 'wlz:check',
  },
  {
    path: '/zorg/raadplegingen',
    screen: lazy(() => import('./wlz/consultations.screen').then((m) => ({ default: m.ConsultationsScreen }))),
    access: 'consultation:read',
  },
  {
    path: '/zorg/berichten',
    screen: lazy(() => import('./messages/messages.screen').then((m) => ({ default: m.MessagesScreen }))),
    access: 'message:exchange',
  },
  {
    path: '/zorg/berichten/:id',
    screen: lazy(() => import('./messages/message.screen').then((m) => ({ default: m.MessageScreen }))),
    access: 'message:exchange',
  },
  {
    path: '/zorg/versturen',
    screen: lazy(() => import('./messages/send.screen').then((m) => ({ default: m.SendScreen }))),
    access: 'message:exchange',
  },
  {
    path: '/zorg/webservice',
    screen: lazy(() => import('./webservice/webservice.screen').then((m) => ({ default: m.WebserviceScreen }))),
    access: 'webservice:manage',
  },
  { path: '/zorg/logboek', screen: AuditTrailScreen, access: 'audit:read' },
];
