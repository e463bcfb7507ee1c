import { AuditTrailScreen, type AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal; all but the first come over the wire when they are opened. */
export const routes: AppRoute[] = [
  { path: '/ondersteuner', screen: HomeScreen },
  {
    path: '/ondersteuner/gegevens',
    screen: lazy(() => import('./organisation/organisation.screen').then((m) => ({ default: m.OrganisationScreen }))),
    access: 'organisation:read',
  },
  {
    path: '/ondersteuner/gegevens/wijzigen/:wat',
    screen: lazy(() =>
      import('./organisation/change-organisation.screen').then((m) => ({ default: m.ChangeOrganisationScreen })),
    ),
    access: 'organisation:update',
  },
  {
    path: '/ondersteuner/leden',
    screen: lazy(() => import('./members/members.screen').then((m) => ({ default: m.MembersScreen }))),
    access: 'user:list',
  },
  {
    path: '/ondersteuner/leden/toevoegen',
    screen: lazy(() => import('./members/add-member.screen').then((m) => ({ default: m.AddMemberScreen }))),
    access: 'user:manage',
  },
  {
    path: '/ondersteuner/leden/:id',
    screen: lazy(() => import('./members/member.screen').then((m) => ({ default: m.MemberScreen }))),
    access: 'user:list',
  },
  {
    path: '/ondersteuner/leden/:id/wijzigen',
    screen: lazy(() => import('./members/change-member.screen').then((m) => ({ default: m.ChangeMemberScreen }))),
    access: 'user:manage',
  },
  {
    path: '/ondersteuner/clienten',
    screen: lazy(() => import('./clients/clients.screen').then((m) => ({ default: m.ClientsScreen }))),
    access: 'client:read',
  },
  {
    path: '/ondersteuner/clienten/:id',
    screen: lazy(() => import('./clients/client.screen').then((m) => ({ default: m.ClientScreen }))),
    access: 'client:read',
  },
  {
    path: '/ondersteuner/clienten/:id/mijn-omgeving',
    screen: lazy(() => import('./clients/my-environment.screen').then((m) => ({ default: m.MyEnvironmentScreen }))),
    access: 'client:read',
  },
  {
    path: '/ondersteuner/clienten/:id/wijzigen/:wat',
    screen: lazy(() => import('./clients/change-client.screen').then((m) => ({ default: m.ChangeClientScreen }))),
    access: 'client:update',
  },
  {
    path: '/ondersteuner/clienten/:id/afmelden',
    screen: lazy(() => import('./sign-off/sign-off.screen').then((m) => ({ default: m.SignOffScreen }))),
    access: 'bewind:end',
  },
  {
    path: '/ondersteuner/aanmelden',
    screen: lazy(() => import('./sign-up/sign-up.screen').then((m) => ({ default: m.SignUpScreen }))),
    access: 'bewind:request',
  },
  {
    path: '/ondersteuner/aanmelden/lijst',
    screen: lazy(() => import('./lists/lists.screen').then((m) => ({ default: m.ListsScreen }))),
    access: 'bewind:request',
  },
  {
    path: '/ondersteuner/aanmelden/lijst/:id',
    screen: lazy(() => import('./lists/list.screen').then((m) => ({ default: m.ListScreen }))),
    access: 'bewind:request',
  },
  {
    path: '/ondersteuner/aanvragen',
    screen: lazy(() => import('./requests/requests.screen').then((m) => ({ default: m.RequestsScreen }))),
    access: 'bewind:read',
  },
  {
    path: '/ondersteuner/aanvragen/:id',
    screen: lazy(() => import('./requests/request.screen').then((m) => ({ default: m.RequestScreen }))),
    access: 'bewind:read',
  },
  {
    path: '/ondersteuner/aflopend',
    screen: lazy(() => import('./ending/ending.screen').then((m) => ({ default: m.EndingScreen }))),
    access: 'bewind:read',
  },
  { path: '/ondersteuner/logboek', screen: AuditTrailScreen, access: 'audit:read' },
];
