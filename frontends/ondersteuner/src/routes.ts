import type { AppRoute } from '@volmacht/platform';
import { HomeScreen } from './home/home.screen';

/** Every screen of this portal. */
export const routes: AppRoute[] = [{ path: '/ondersteuner', screen: HomeScreen }];
