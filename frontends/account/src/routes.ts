import type { AppRoute } from '@volmacht/platform';
import { lazy } from 'react';
import { LogInScreen } from './log-in/log-in.screen';

const RequestAccessScreen = lazy(() =>
  import('./request-access/request-access.screen').then((m) => ({ default: m.RequestAccessScreen })),
);
const InvitationScreen = lazy(() =>
  import('./invitation/invitation.screen').then((m) => ({ default: m.InvitationScreen })),
);
const ForgottenScreen = lazy(() => import('./password/forgotten.screen').then((m) => ({ default: m.ForgottenScreen })));
const SetPasswordScreen = lazy(() =>
  import('./password/set-password.screen').then((m) => ({ default: m.SetPasswordScreen })),
);
const LoggedOutScreen = lazy(() => import('./log-in/logged-out.screen').then((m) => ({ default: m.LoggedOutScreen })));
const OverviewScreen = lazy(() => import('./overview/overview.screen').then((m) => ({ default: m.OverviewScreen })));
const ChangeEmailScreen = lazy(() =>
  import('./overview/change-email.screen').then((m) => ({ default: m.ChangeEmailScreen })),
);
const ChangeMobileScreen = lazy(() =>
  import('./overview/change-mobile.screen').then((m) => ({ default: m.ChangeMobileScreen })),
);
const ChangePasswordScreen = lazy(() =>
  import('./overview/change-password.screen').then((m) => ({ default: m.ChangePasswordScreen })),
);
const ConfirmEmailScreen = lazy(() =>
  import('./overview/confirm-email.screen').then((m) => ({ default: m.ConfirmEmailScreen })),
);
const NewcomerScreen = lazy(() => import('./newcomer/newcomer.screen').then((m) => ({ default: m.NewcomerScreen })));
const TermsScreen = lazy(() => import('./legal/legal.page').then((m) => ({ default: m.TermsScreen })));
const PrivacyScreen = lazy(() => import('./legal/legal.page').then((m) => ({ default: m.PrivacyScreen })));
const AccessibilityScreen = lazy(() => import('./legal/legal.page').then((m) => ({ default: m.AccessibilityScreen })));

/** Every screen of the account pages. */
export const routes: AppRoute[] = [
  { path: '/account/aanvragen', screen: RequestAccessScreen, access: 'public' },
  { path: '/account/inloggen', screen: LogInScreen, access: 'public' },
  { path: '/account/uitgelogd', screen: LoggedOutScreen, access: 'public' },
  { path: '/account/uitnodiging', screen: InvitationScreen, access: 'public' },
  { path: '/account/wachtwoord-vergeten', screen: ForgottenScreen, access: 'public' },
  { path: '/account/wachtwoord', screen: SetPasswordScreen, access: 'public' },
  { path: '/account/overzicht', screen: OverviewScreen },
  { path: '/account/overzicht/e-mailadres', screen: ChangeEmailScreen },
  { path: '/account/overzicht/mobiel-nummer', screen: ChangeMobileScreen },
  { path: '/account/overzicht/wachtwoord', screen: ChangePasswordScreen },
  { path: '/account/e-mail-bevestigen', screen: ConfirmEmailScreen, access: 'public' },
  { path: '/account/nieuw', screen: NewcomerScreen },
  { path: '/account/voorwaarden', screen: TermsScreen, access: 'public' },
  { path: '/account/privacy', screen: PrivacyScreen, access: 'public' },
  { path: '/account/toegankelijkheid', screen: AccessibilityScreen, access: 'public' },
];
