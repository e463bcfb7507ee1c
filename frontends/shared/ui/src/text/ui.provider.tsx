import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { UI_TEXTS, type Language, type UiTexts } from './ui-texts';

interface UiEnvironment {
  language: Language;
  texts: UiTexts;
  navigate: (href: string) => void;
}

const UiContext = createContext<UiEnvironment>({
  language: 'nl',
  texts: UI_TEXTS.nl,
  navigate: (href) => window.location.assign(href),
});

export interface UiProviderProps {
  language: Language;
  /** Goes to a path of this site without loading the page anew. */
  navigate: (href: string) => void;
  children: ReactNode;
}

/** Gives every component below it the language and the way to move between pages. */
export function UiProvider({ language, navigate, children }: UiProviderProps) {
  const environment = useMemo(() => ({ language, texts: UI_TEXTS[language], navigate }), [language, navigate]);
  return <UiContext value={environment}>{children}</UiContext>;
}

/** The language, the components' words and the way to navigate, as the nearest UiProvider set them. */
export function useUi(): UiEnvironment {
  return useContext(UiContext);
}
