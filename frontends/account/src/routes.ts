import type { AppRoute } from '@volmacht/platform';
import { RequestAccessScreen } from './request-access/request-access.screen';

/** Every screen of the account pages. */
export const routes: AppRoute[] = [{ path: '/account/aanvragen', screen: RequestAccessScreen, access: 'public' }];
