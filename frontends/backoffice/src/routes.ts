import { AuditTrailScreen, type AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal; all but the first come over the wire when they are opened. */
export const routes: AppRoute[] = [
  { path: '/backoffice', screen: HomeScreen },
  {
    path: '/backoffice/toegang',
    screen: lazy(() => import('./access/access-requests.screen').then((m) => ({ default: m.AccessRequestsScreen }))),
    access: 'access-request:review',
  },
  {
    path: '/backoffice/toegang/:id',
    screen: lazy(() => import('./access/access-request.screen').then((m) => ({ default: m.AccessRequestScreen }))),
    access: 'access-request:review',
  },
  {
    path: '/backoffice/beoordelingen',
    screen: lazy(() => import('./reviews/reviews.screen').then((m) => ({ default: m.ReviewsScreen }))),
    access: 'review:work',
  },
  {
    path: '/backoffice/beoordelingen/:id',
    screen: lazy(() => import('./reviews/review.screen').then((m) => ({ default: m.ReviewScreen }))),
    access: 'review:work',
  },
  {
    path: '/backoffice/aanvragen',
    screen: lazy(() => import('./aanvragen/aanvragen.screen').then((m) => ({ default: m.AanvragenScreen }))),
    access: 'aanvraag:decide',
  },
  {
    path: '/backoffice/aanvragen/:id',
    screen: lazy(() => import('./aanvragen/aanvraag.screen').then((m) => ({ default: m.AanvraagScreen }))),
    access: 'aanvraag:decide',
  },
  {
    path: '/backoffice/vragen',
    screen: lazy(() => import('./questions/questions.screen').then((m) => ({ default: m.QuestionsScreen }))),
    access: 'contact:answer',
  },
  {
    path: '/backoffice/vragen/:id',
    screen: lazy(() => import('./questions/question.screen').then((m) => ({ default: m.QuestionScreen }))),
    access: 'contact:answer',
  },
  {
    path: '/backoffice/codes',
    screen: lazy(() => import('./newcomers/newcomers.screen').then((m) => ({ default: m.NewcomersScreen }))),
    access: 'user:verify',
  },
  {
    path: '/backoffice/organisaties',
    screen: lazy(() =>
      import('./organisations/organisations.screen').then((m) => ({ default: m.OrganisationsScreen })),
    ),
    access: 'organisation:read-any',
  },
  {
    path: '/backoffice/organisaties/:id',
    screen: lazy(() => import('./organisations/organisation.screen').then((m) => ({ default: m.OrganisationScreen }))),
    access: 'organisation:read-any',
  },
  { path: '/backoffice/logboek', screen: AuditTrailScreen, access: 'audit:read' },
];
