import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import translationsEn from '../../translations/en.json';
import translationsNl from '../../translations/nl.json';
import en from './legal-texts.en.json';
import { AccessibilityScreen, PrivacyScreen, TermsScreen } from './legal.page';
import nl from './legal-texts.nl.json';

describe('MZ-03 the terms that one accepts can be read', () => {
  it.each([
    [TermsScreen, 'Gebruiksvoorwaarden'],
    [PrivacyScreen, 'Privacy'],
    [AccessibilityScreen, 'Toegankelijkheid'],
  ])('without an account: page %#', async (Screen, title) => {
    renderScreen(<Screen />, { translations: { nl: translationsNl, en: translationsEn }, viewer: null });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(1);
  });

  it('says the same in both languages, section for section', () => {
    const shape = (texts: typeof nl) =>
      Object.values(texts).map(({ sections }) => sections.map(({ text }) => text.length));
    expect(shape(en)).toEqual(shape(nl));
  });
});
