import { Page, ServerForm, useJourney, useServerForm, useTranslation, type UploadedFile } from '@volmacht/platform';
import { Button, dateInNetherlands, Link, StepIndicator } from '@volmacht/ui';
import { useEffect, useState } from 'react';
import type { BewindKind, RequestBewindMutation as RequestBewindData } from '../gql/graphql';
import { DecreeStep } from '../journey/decree-step.component';
import { CheckCards } from './check-step.component';
import { KindStep } from './kind-step.component';
import { LookUpStep } from './look-up-step.component';
import { useLookUp, type Match } from './look-up.hook';
import { SentCards } from './sent-step.component';
import { RequestBewindMutation } from './sign-up.graphql';

const STEP = { lookUp: 0, kind: 1, decree: 2, check: 3, sent: 4 } as const;
/** At which step each field stands, for what the API finds wrong at the end. */
const STEP_OF: Record<string, number> = {
  'input.matchToken': STEP.lookUp,
  'input.kind': STEP.kind,
  'input.startDate': STEP.kind,
  'input.decreeFileId': STEP.decree,
};

/** Cliënt aanmelden: who, which measure, the decree, check, sent (MZ-10 to MZ-13). Back keeps everything. */
export function SignUpScreen() {
  const [round, setRound] = useState(0);
  return <SignUpJourney key={round} onAgain={() => setRound(round + 1)} />;
}

function SignUpJourney({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  const [match, setMatch] = useState<Match>();
  const [sent, setSent] = useState<RequestBewindData['requestBewind']>();
  const [expired, setExpired] = useState(false);
  const journey = useJourney(match ? STEP.check : STEP.lookUp);
  const lookUp = useLookUp((found) => {
    setExpired(false);
    setMatch(found);
    journey.goToStep(STEP.kind);
  });
  const form = useServerForm({
    defaultValues: { kind: '', startDate: dateInNetherlands(new Date()), decree: null as UploadedFile | null },
    mutation: RequestBewindMutation,
    variables: ({ kind, startDate, decree }) => ({
      input: {
        matchToken: match?.token ?? '',
        kind: kind as BewindKind,
        startDate,
        decreeFileId: decree?.id ?? '',
      },
    }),
    fields: { 'input.decreeFileId': 'decree' },
    onDone: ({ requestBewind }) => setSent(requestBewind),
    onFail: (error) => {
      if (error.code === 'EXPIRED') {
        setExpired(true);
        journey.goToStep(STEP.lookUp);
        return true;
      }
      // What the API refuses is put right where it was filled in.
      const step = error.problems.map(({ field }) => STEP_OF[field]).find((found) => found !== undefined);
      if (step !== undefined) journey.goToStep(step);
      return false;
    },
  });
  const names = ['lookUp', 'kind', 'decree', 'check', 'sent'].map((step) => t(`signUp.steps.${step}`));
  const left = Boolean(sent) && journey.step !== STEP.check;
  useEffect(() => {
    // Sent, and then back or to the menu's own link: the next client begins with empty forms.
    if (left) onAgain();
  }, [left, onAgain]);
  const back = (
    <Button appearance="subtle" icon="arrow-left" onClick={journey.back}>
      {t('journey.back')}
    </Button>
  );
  const step = sent ? STEP.sent : journey.step;
  return (
    <Page
      title={t(sent ? 'signUp.sent.title' : 'signUp.title')}
      intro={step === STEP.lookUp ? t('signUp.intro') : undefined}
      breadcrumb={[{ label: t('home.crumb'), href: '/ondersteuner' }]}
    >
      <StepIndicator steps={names} current={step} />
      {step === STEP.lookUp ? <LookUpStep lookUp={lookUp} expired={expired} /> : null}
      {step === STEP.kind && match ? (
        <KindStep key="kind" form={journey.checking(form, ['kind', 'startDate'])} match={match} secondary={back} />
      ) : null}
      {step === STEP.decree ? (
        <DecreeStep
          key="decree"
          form={journey.checking(form, ['decree'])}
          title={t('signUp.steps.decree')}
          intro={t('signUp.decreeIntro')}
          secondary={back}
        />
      ) : null}
      {step === STEP.check && match ? (
        <ServerForm key="check" form={form} submitLabel={t('signUp.send')} secondary={back}>
          <CheckCards match={match} values={form.methods.getValues()} onChange={journey.goToStep} />
        </ServerForm>
      ) : null}
      {sent ? (
        <SentCards sent={sent} />
      ) : (
        <p>
          <Link href="/ondersteuner/clienten">{t('signUp.stop')}</Link>
        </p>
      )}
      {step === STEP.lookUp ? (
        <p>
          <Link icon="upload" href="/ondersteuner/aanmelden/lijst">
            {t('lists.link')}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
