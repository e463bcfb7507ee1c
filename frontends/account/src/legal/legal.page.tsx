import { Page, useLanguage, useTranslation } from '@volmacht/platform';
import { Card, Heading, Stack, Text } from '@volmacht/ui';
import en from './legal-texts.en.json';
import nl from './legal-texts.nl.json';

const TEXTS = { nl, en };

/** A page of text; long texts stand apart from the words of the screens, so that they load only here. */
function LegalPage({ name }: { name: 'terms' | 'privacy' | 'accessibility' }) {
  const { t } = useTranslation();
  const { title, intro, sections } = TEXTS[useLanguage()][name];
  return (
    <Page title={title} intro={intro} breadcrumb={[{ label: t('home'), href: '/' }]}>
      <Card>
        {sections.map((section) => (
          <section key={section.title}>
            <Heading level={2}>{section.title}</Heading>
            <Stack gap={3}>
              {section.text.map((paragraph) => (
                <Text key={paragraph}>{paragraph}</Text>
              ))}
            </Stack>
          </section>
        ))}
      </Card>
    </Page>
  );
}

/** The terms that everybody accepts who makes an account (MZ-03). */
export function TermsScreen() {
  return <LegalPage name="terms" />;
}

/** What happens with personal data. */
export function PrivacyScreen() {
  return <LegalPage name="privacy" />;
}

/** How accessible these pages are (XX-04). */
export function AccessibilityScreen() {
  return <LegalPage name="accessibility" />;
}
