import {
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useParams,
  useQuery,
  useJourney,
  useServerForm,
  useTranslation,
  type UploadedFile,
} from '@volmacht/platform';
import { Button, Link, StepIndicator } from '@volmacht/ui';
import { useState } from 'react';
import { ClientQuery } from '../clients/clients.graphql';
import type { ClientDetailFragment, EndBewindMutation as EndBewindData } from '../gql/graphql';
import { DecreeStep } from '../journey/decree-step.component';
import { OPEN } from '../requests/request-status.component';
import { AlreadyEnding, CheckCards, EndDateStep, SentCards } from './sign-off-steps.component';
import { EndBewindMutation } from './sign-off.graphql';

const STEP = { endDate: 0, decree: 1, check: 2, sent: 3 } as const;
const STEP_OF: Record<string, number> = { 'input.endDate': STEP.endDate, 'input.decreeFileId': STEP.decree };

function SignOffPage({ client }: { client: ClientDetailFragment }) {
  const { t } = useTranslation();
  const { bewind } = client;
  const [sent, setSent] = useState<EndBewindData['endBewind']>();
  const form = useServerForm({
    defaultValues: { endDate: '', decree: null as UploadedFile | null },
    mutation: EndBewindMutation,
    variables: ({ endDate, decree }) => ({ input: { bewindId: bewind.id, endDate, decreeFileId: decree?.id ?? '' } }),
    fields: { 'input.decreeFileId': 'decree' },
    onDone: ({ endBewind }) => setSent(endBewind),
    onFail: (error) => {
      const step = error.problems.map(({ field }) => STEP_OF[field]).find((found) => found !== undefined);
      if (step !== undefined) journey.goToStep(step);
    },
  });
  const { endDate, decree } = form.methods.getValues();
  const journey = useJourney(sent || (endDate && decree) ? STEP.check : endDate ? STEP.decree : STEP.endDate);
  const step = sent ? STEP.sent : journey.step;
  const base = `/ondersteuner/clienten/${client.id}`;
  const back = (
    <Button appearance="subtle" icon="arrow-left" onClick={journey.back}>
      {t('journey.back')}
    </Button>
  );
  const cancel = (
    <Link appearance="subtle" href={base}>
      {t('journey.cancel')}
    </Link>
  );
  const open = bewind.reviews.some(({ purpose, status }) => purpose === 'END' && OPEN.includes(status));
  return (
    <Page
      title={t(sent ? 'signOff.sent.title' : 'signOff.title')}
      intro={sent ? undefined : client.fullName}
      breadcrumb={[
        { label: t('clients.title'), href: '/ondersteuner/clienten' },
        { label: client.fullName, href: base },
      ]}
    >
      {!sent && (open || bewind.status === 'ENDING') ? (
        <AlreadyEnding client={client} />
      ) : (
        <>
          <StepIndicator
            steps={['endDate', 'decree', 'check', 'sent'].map((name) => t(`signOff.steps.${name}`))}
            current={step}
          />
          {step === STEP.endDate ? (
            <EndDateStep form={journey.checking(form, ['endDate'])} client={client} secondary={cancel} />
          ) : null}
          {step === STEP.decree ? (
            <DecreeStep
              form={journey.checking(form, ['decree'])}
              title={t('signOff.steps.decree')}
              intro={t('signOff.decreeIntro')}
              secondary={back}
            />
          ) : null}
          {step === STEP.check ? (
            <ServerForm form={form} danger submitLabel={t('signOff.send')} secondary={back}>
              <CheckCards client={client} endDate={endDate} decree={decree} onChange={journey.goToStep} />
            </ServerForm>
          ) : null}
          {sent ? <SentCards client={client} sent={sent} /> : null}
        </>
      )}
    </Page>
  );
}

/** Cliënt afmelden: the warning and the known account numbers first, then end date, decree, check, sent (MZ-18). */
export function SignOffScreen() {
  const { id = '' } = useParams();
  const query = useQuery(ClientQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="form">
      {({ client }) => (client ? <SignOffPage key={client.id} client={client} /> : <NotFound />)}
    </Loaded>
  );
}
