import i18next, { type i18n, type Resource } from 'i18next';
import { useSyncExternalStore } from 'react';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@volmacht/ui';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { currentLanguage, onLanguage } from './language';

/** One language's words: nested keys, `{{name}}` for what is filled in, `_one`/`_other` for counts. */
export interface Words {
  [key: string]: string | Words;
}

/** The words of one app, both languages. */
export interface Translations {
  nl: Words;
  en: Words;
}

/** An app's own translator, with the platform's words beside it under `platform.…`; Dutch fills what English lacks. */
export function createI18n(translations: Translations): i18n {
  const instance = i18next.createInstance();
  const resources: Resource = {
    nl: { translation: { ...translations.nl, platform: nl } },
    en: { translation: { ...translations.en, platform: en } },
  };
  void instance.use(initReactI18next).init({
    resources,
    lng: currentLanguage(),
    fallbackLng: 'nl',
    // React escapes what it renders; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  onLanguage((language) => void instance.changeLanguage(language));
  return instance;
}

/** The language of the screens; changes with the person's choice. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, currentLanguage);
}
