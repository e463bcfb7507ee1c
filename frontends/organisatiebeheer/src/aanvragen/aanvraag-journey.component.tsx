import {
  Page,
  ServerForm,
  toApiError,
  useJourney,
  useMutation,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import {
  Alert,
  Button,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  formatDate,
  Link,
  Row,
  StepIndicator,
  Text,
} from '@volmacht/ui';
import { useState } from 'react';
import type { AanvraagDetailFragment, AanvraagKind } from '../gql/graphql';
import { CheckCards, GroundStep, KindStep, PersonStep } from './aanvraag-steps.component';
import { DOCUMENTS, inputOf, type AanvraagValues } from './aanvraag-values';
import { SaveDraftMutation, SubmitAanvraagMutation } from './aanvragen.graphql';

const STEP = { kind: 0, person: 1, ground: 2, check: 3, sent: 4 } as const;
const PERSON = ['bsn', 'initials', 'infix', 'lastName', 'birthDate', 'gender'].map((field) => `person.${field}`);
const LIST = '/organisatiebeheer/aanvragen';

/** At which step a field of the API stands, for what it finds wrong at the end. */
function stepOf(field: string): number {
  if (field === 'input.kind') return STEP.kind;
  if (field.startsWith('input.person') || field === 'input.partnerBsn') return STEP.person;
  return STEP.ground;
}

function Sent({ sent, onAgain }: { sent: AanvraagDetailFragment; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="success" announce title={t('new.sentTitle', { number: sent.number })}>
        {t('new.sentNext', { date: sent.dueAt ? formatDate(dateInNetherlands(sent.dueAt)) : '' })}
      </Alert>
      <Card title={t('new.whatNext')} icon="info">
        <DefinitionGrid
          items={[
            { label: t('aanvraag.number'), value: sent.number },
            { label: t('aanvraag.kind'), value: t(`kind.${sent.kind}`) },
          ]}
        />
        <Text>{t('new.mailNext')}</Text>
      </Card>
      <Row>
        <Link appearance="primary" href={`${LIST}/${sent.id}`}>
          {t('new.follow')}
        </Link>
        <Button icon="plus" onClick={onAgain}>
          {t('new.again')}
        </Button>
      </Row>
    </>
  );
}

interface AanvraagJourneyProps {
  kinds: readonly AanvraagKind[];
  initial: AanvraagValues;
  draftId?: string;
  onAgain: () => void;
}

/** Aanvraag indienen: kind, client, ground with documents, check, sent; a draft can be kept on the way (PO-12). */
export function AanvraagJourney({ kinds, initial, draftId, onAgain }: AanvraagJourneyProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(draftId);
  const [sent, setSent] = useState<AanvraagDetailFragment>();
  const [kept, setKept] = useState<{ tone: 'success' | 'danger'; text: string }>();
  const [keep, keeping] = useMutation(SaveDraftMutation);
  const form = useServerForm({
    defaultValues: initial,
    mutation: SubmitAanvraagMutation,
    variables: (values) => ({ input: { ...inputOf(values), draftId: draft ?? null } }),
    fields: { 'input.fileIds': 'document1' },
    onDone: ({ submitAanvraag }) => setSent(submitAanvraag),
    onFail: (error) => {
      // What the API refuses is put right where it was filled in.
      const first = error.problems[0];
      if (first) journey.goToStep(stepOf(first.field));
      return false;
    },
  });
  const kind = form.methods.watch('kind');
  const lastName = form.methods.watch('person.lastName');
  const journey = useJourney(kind ? (lastName ? STEP.check : STEP.person) : STEP.kind);
  const saveDraft = async () => {
    setKept(undefined);
    // A draft stands on its kind and its person; the rest may be missing.
    if (!(await form.methods.trigger(['kind', ...PERSON] as never))) return journey.goToStep(STEP.person);
    try {
      const { explanation, ...rest } = inputOf(form.methods.getValues());
      const { data } = await keep({
        variables: { input: { ...rest, explanation: explanation || null, id: draft ?? null } },
      });
      setDraft(data?.saveAanvraagDraft.id);
      setKept({ tone: 'success', text: t('new.kept') });
    } catch (error) {
      const failure = toApiError(error);
      const words = failure.problems.map(({ message }) => message).join(' ');
      setKept({ tone: 'danger', text: words || failure.message || t('platform.failed.title') });
    }
  };
  const secondary = (
    <>
      <Button appearance="subtle" icon="arrow-left" onClick={journey.back}>
        {t('journey.back')}
      </Button>
      <Button appearance="secondary" busy={keeping.loading} onClick={() => void saveDraft()}>
        {t('new.keep')}
      </Button>
    </>
  );
  const step = sent ? STEP.sent : journey.step;
  const withPartner = kind === 'PARTNERVERBLIJF';
  return (
    <Page
      title={t(sent ? 'new.sent' : 'aanvragen.new')}
      intro={step === STEP.kind ? t('new.intro') : undefined}
      breadcrumb={[{ label: t('aanvragen.title'), href: LIST }]}
    >
      <StepIndicator steps={Object.keys(STEP).map((name) => t(`new.steps.${name}`))} current={step} />
      {kept ? (
        <Alert tone={kept.tone} announce title={kept.text}>
          {kept.tone === 'success' ? t('new.keptNext') : null}
        </Alert>
      ) : null}
      {step === STEP.kind ? <KindStep key="kind" form={journey.checking(form, ['kind'])} kinds={kinds} /> : null}
      {step === STEP.person ? (
        <PersonStep
          key="person"
          form={journey.checking(form, withPartner ? [...PERSON, 'partnerBsn'] : PERSON)}
          secondary={secondary}
          withPartner={withPartner}
        />
      ) : null}
      {step === STEP.ground ? (
        <GroundStep key="ground" form={journey.checking(form, ['explanation', ...DOCUMENTS])} secondary={secondary} />
      ) : null}
      {step === STEP.check ? (
        <ServerForm key="check" form={form} submitLabel={t('new.send')} secondary={secondary}>
          <CheckCards values={form.methods.getValues()} onChange={journey.goToStep} />
        </ServerForm>
      ) : null}
      {sent ? (
        <Sent sent={sent} onAgain={onAgain} />
      ) : (
        <p>
          <Link href={LIST}>{t('new.stop')}</Link>
        </p>
      )}
    </Page>
  );
}
