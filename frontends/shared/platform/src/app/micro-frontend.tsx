import React from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { LifeCycles } from 'single-spa';
import singleSpaReact from 'single-spa-react';
import { apiClient } from '../graphql/client';
import { createI18n, type Translations } from '../i18n/i18n';
import { AppNameProvider, type AppHelp } from '../page/page.component';
import { CrashScreen } from './crash-screen.component';
import { Providers } from './providers.component';
import { RouteTable, type AppRoute } from './route-table.component';

export interface MicroFrontendOptions {
  /** Package name: '@volmacht/ondersteuner'. */
  name: string;
  /** The portal's name in the tab's title, as a key of the app's own words. */
  titleKey: string;
  translations: Translations;
  routes: AppRoute[];
  /** Where the link 'Vraag over deze pagina' leads for who may ask in the portal itself. */
  help?: AppHelp;
}

/** The place in the shell's page where portals are mounted. */
export const MOUNT_ID = 'portaal';

/**
 * The single-spa lifecycles of a portal (XX-05): data, session, words, routes and an error boundary round its screens.
 * A portal's `src/index.ts` exports the three functions and does nothing else.
 */
export function createMicroFrontend({ name, titleKey, translations, routes, help }: MicroFrontendOptions): LifeCycles {
  const i18n = createI18n(translations);
  function App() {
    return (
      <Providers client={apiClient()} i18n={i18n}>
        <AppNameProvider titleKey={titleKey} help={help}>
          <BrowserRouter>
            <RouteTable routes={routes} />
          </BrowserRouter>
        </AppNameProvider>
      </Providers>
    );
  }
  const lifecycles = singleSpaReact({
    React,
    ReactDOMClient: { createRoot },
    renderType: 'createRoot',
    rootComponent: App,
    errorBoundary: (error) => {
      // To the console only: what a person typed may be in the message, and consoles stay on their own machine.
      console.error(`${name} stopped`, error);
      return <CrashScreen i18n={i18n} />;
    },
    domElementGetter: () => {
      const place = document.getElementById(MOUNT_ID);
      if (!place) throw new Error(`The shell has no element #${MOUNT_ID}`);
      return place;
    },
  });
  return lifecycles as unknown as LifeCycles;
}
