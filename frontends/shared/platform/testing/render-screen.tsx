import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { Providers } from '../src/app/providers.component';
import { createApiClient } from '../src/graphql/client';
import { createI18n, type Translations } from '../src/i18n/i18n';
import type { Viewer } from '../src/session/session.provider';
import { serveContract, type Answers } from './api';

/** A signed-in ondersteuner; tests overrule what matters to them. */
export function aViewer(overrides: Partial<Viewer> = {}): Viewer {
  return {
    user: {
      id: 'user-1',
      fullName: 'Sanne de Vries',
      firstName: 'Sanne',
      loginName: 'sanne@debewindvoerders.example',
      eHerkenningLinked: true,
    },
    organisation: { id: 'organisation-1', name: 'De Bewindvoerders', kind: 'ONDERSTEUNER' },
    portals: ['ONDERSTEUNER'],
    permissions: [],
    idleExpiresAt: new Date(Date.now() + 20 * 60_000).toISOString(),
    passwordExpiresAt: null,
    passwordWarning: false,
    missingAgreements: [],
    pendingVerification: false,
    ...overrides,
  };
}

export interface ScreenOptions {
  translations: Translations;
  /** Root fields of the API and what they answer. */
  answers?: Answers;
  /** Who is looking; null for nobody. */
  viewer?: Viewer | null;
  /** Address of the page and the route it matches, when the screen reads from it. */
  path?: string;
  route?: string;
}

/** Draws one screen as the platform would: words, session, data and router, with the contract as its network. */
export function renderScreen(screen: ReactElement, options: ScreenOptions) {
  const { translations, answers = {}, viewer = aViewer(), path = '/', route = path } = options;
  const { fetch, requests } = serveContract({ me: viewer, ...answers });
  window.fetch = fetch;
  const visited: string[] = [];
  const view = render(
    <Providers client={createApiClient()} i18n={createI18n(translations)} navigate={(to) => visited.push(to)}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={route} element={screen} />
        </Routes>
      </MemoryRouter>
    </Providers>,
  );
  return { ...view, user: userEvent.setup(), requests, visited };
}
