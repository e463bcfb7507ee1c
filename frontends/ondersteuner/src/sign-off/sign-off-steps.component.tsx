import {
  Field,
  ServerForm,
  useLanguage,
  useTranslation,
  type UploadedFile,
  type ServerFormState,
} from '@volmacht/platform';
import {
  Alert,
  Button,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  formatFileSize,
  formatIban,
  formatLongDate,
  Link,
  Row,
  Text,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { ClientDetailFragment, EndBewindMutation as EndBewindData } from '../gql/graphql';

interface EndDateStepProps<Values extends Record<string, unknown>> {
  form: ServerFormState<Values>;
  client: ClientDetailFragment;
  secondary: ReactNode;
}

/** Step 1: what cannot be undone, the known account numbers, and the end date (MZ-18). */
export function EndDateStep<Values extends Record<string, unknown>>({
  form,
  client,
  secondary,
}: EndDateStepProps<Values>) {
  const { t } = useTranslation();
  const { premiumIban, claimsIban } = client.debtor;
  const inTime = (value: string) => {
    if (value < dateInNetherlands(new Date())) return t('signOff.endDatePast');
    return value < client.bewind.startDate ? t('signOff.endDateBeforeStart') : undefined;
  };
  return (
    <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
      <Alert tone="warning" title={t('signOff.warning')}>
        {t('signOff.warningWhat')}
      </Alert>
      <Card title={t('signOff.accounts')} icon="wallet">
        <Text>{t('signOff.accountsIntro')}</Text>
        <DefinitionGrid
          columns={1}
          items={[
            { label: t('client.premiumIban'), value: formatIban(premiumIban) },
            { label: t('client.claimsIban'), value: formatIban(claimsIban) },
          ]}
        />
        <Link href={`/ondersteuner/clienten/${client.id}/wijzigen/rekeningnummers`} icon="pencil">
          {t('signOff.changeAccounts')}
        </Link>
      </Card>
      <Card title={t('signOff.steps.endDate')} icon="calendar">
        <Field.Date
          name="endDate"
          label={t('signOff.endDate')}
          hint={t('signOff.endDateHint')}
          required={t('signOff.endDateRequired')}
          check={inTime}
        />
      </Card>
    </ServerForm>
  );
}

interface CheckCardsProps {
  client: ClientDetailFragment;
  endDate: string;
  decree: UploadedFile | null;
  onChange: (step: number) => void;
}

/** Step 3: what will be sent, each part with a way to change it. */
export function CheckCards({ client, endDate, decree, onChange }: CheckCardsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = (step: number, what: string) => (
    <Button
      appearance="subtle"
      icon="pencil"
      aria-label={t('journey.changeWhat', { what })}
      onClick={() => onChange(step)}
    >
      {t('journey.change')}
    </Button>
  );
  return (
    <>
      <Card title={t('signOff.who')} icon="user-minus" action={change(0, t('signOff.endDate'))}>
        <DefinitionGrid
          items={[
            { label: t('signUp.name'), value: client.fullName },
            { label: t('signOff.endDate'), value: formatLongDate(endDate, language) },
          ]}
        />
      </Card>
      <Card title={t('signOff.steps.decree')} icon="file" action={change(1, t('signOff.steps.decree'))}>
        <DefinitionGrid
          items={[
            { label: t('journey.file'), value: decree?.name },
            { label: t('journey.size'), value: decree ? formatFileSize(decree.size, language) : '' },
          ]}
        />
      </Card>
      <Alert tone="warning" title={t('signOff.warning')}>
        {t('signOff.fromThen', { date: formatLongDate(endDate, language) })}
      </Alert>
    </>
  );
}

/** Step 4: what happens next, and by when. */
export function SentCards({ client, sent }: { client: ClientDetailFragment; sent: EndBewindData['endBewind'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const review = sent.reviews.filter(({ purpose }) => purpose === 'END').at(-1);
  return (
    <>
      <Alert tone="success" announce title={t('signOff.sent.what', { name: client.fullName })}>
        {review ? t('signOff.sent.due', { date: formatLongDate(dateInNetherlands(review.dueAt), language) }) : null}
      </Alert>
      <Card title={t('journey.whatNext')}>
        <Text>{t('signOff.sent.until')}</Text>
        {review?.endDate ? (
          <Text>{t('signOff.fromThen', { date: formatLongDate(review.endDate, language) })}</Text>
        ) : null}
      </Card>
      <Row>
        {review ? (
          <Link appearance="primary" href={`/ondersteuner/aanvragen/${review.id}`}>
            {t('signUp.sent.follow')}
          </Link>
        ) : null}
        <Link appearance="secondary" href="/ondersteuner/clienten">
          {t('signUp.sent.clients')}
        </Link>
      </Row>
    </>
  );
}

/** Who was signed off already cannot be again. */
export function AlreadyEnding({ client }: { client: ClientDetailFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="info" title={t('signOff.already', { name: client.fullName })}>
        {t('signOff.alreadyNext')}
      </Alert>
      <Row>
        <Link appearance="primary" href="/ondersteuner/aanvragen">
          {t('requests.title')}
        </Link>
      </Row>
    </>
  );
}
