import { Page, ServerForm, useJourney, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, Card, Link, StepIndicator, Text } from '@volmacht/ui';
import { useEffect, useState } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import type { DeelnemerRowFragment } from '../gql/graphql';
import { CheckCards } from './check-cards.component';
import { ClientStep } from './client-step.component';
import { DoneCards } from './done-cards.component';
import { FamilyFields } from './family-fields.component';
import { InsuranceStep, NO_INSURANCE } from './insurance-step.component';
import { newSignUp, toInput } from './sign-up-values';
import { AddDeelnemerMutation } from './sign-up.graphql';

const STEP = { client: 0, family: 1, insurance: 2, check: 3, done: 4 } as const;
/** The first parts of the fields' names, by the step they stand in: for what the API finds wrong at the end. */
const STEP_OF: [RegExp, number][] = [
  [/^input\.(contractId|startDate|client|address)/, STEP.client],
  [/^input\.family/, STEP.family],
  [/^input\.(insuranceCode|paymentMethod|premiumIban)/, STEP.insurance],
];

interface JourneyProps {
  contract: Contract;
  contracts: Contract[];
  onAgain: () => void;
}

function SignUpJourney({ contract, contracts, onAgain }: JourneyProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<DeelnemerRowFragment[]>();
  const [insured, setInsured] = useState(false);
  const form = useServerForm({
    defaultValues: newSignUp(contract.id),
    mutation: AddDeelnemerMutation,
    variables: (values) => ({ input: toInput(values) }),
    onDone: ({ addDeelnemer }, values) => {
      setInsured(values.insuranceCode !== NO_INSURANCE);
      setAdded(addDeelnemer);
    },
    onFail: ({ problems }) => {
      // What the API refuses is put right where it was filled in.
      const step = problems.flatMap(({ field }) => STEP_OF.find(([names]) => names.test(field))?.[1] ?? [])[0];
      if (step !== undefined) journey.goToStep(step);
      return false;
    },
  });
  const { client, insuranceCode } = form.methods.getValues();
  const journey = useJourney(client.lastName === '' ? STEP.client : insuranceCode === '' ? STEP.insurance : STEP.check);
  const left = Boolean(added) && journey.step !== STEP.check;
  useEffect(() => {
    // Sent, and then back or to the menu's own link: the next one begins with empty forms.
    if (left) onAgain();
  }, [left, onAgain]);
  const back = (
    <Button appearance="subtle" icon="arrow-left" onClick={journey.back}>
      {t('journey.back')}
    </Button>
  );
  const step = added ? STEP.done : journey.step;
  const values = form.methods.getValues();
  return (
    <>
      <StepIndicator steps={Object.keys(STEP).map((name) => t(`new.steps.${name}`))} current={step} />
      {step === STEP.client ? (
        <ClientStep
          form={journey.checking(form, ['contractId', 'startDate', 'client', 'address'])}
          contracts={contracts}
        />
      ) : null}
      {step === STEP.family ? (
        <ServerForm form={journey.checking(form, ['family'])} submitLabel={t('journey.next')} secondary={back}>
          <Card title={t('new.steps.family')} icon="users">
            <Text>{t('new.familyIntro')}</Text>
          </Card>
          <FamilyFields />
        </ServerForm>
      ) : null}
      {step === STEP.insurance ? (
        <InsuranceStep
          form={journey.checking(form, ['insuranceCode', 'paymentMethod', 'premiumIban'])}
          secondary={back}
        />
      ) : null}
      {step === STEP.check ? (
        <ServerForm form={form} submitLabel={t('new.submit')} secondary={back}>
          <CheckCards
            values={values}
            contract={contracts.find(({ id }) => id === values.contractId)}
            onChange={journey.goToStep}
          />
        </ServerForm>
      ) : null}
      {added ? (
        <DoneCards
          added={added}
          insured={insured}
          again={
            <Button icon="user-plus" onClick={() => journey.goToStep(STEP.client)}>
              {t('new.again')}
            </Button>
          }
        />
      ) : (
        <p>
          <Link href="/collectief/deelnemers">{t('new.stop')}</Link>
        </p>
      )}
    </>
  );
}

/** Nieuwe deelnemer: client, family, insurance and payment, check, done. Back keeps everything (CO-06). */
export function SignUpScreen() {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <Page
      title={t('new.title')}
      intro={t('new.intro')}
      breadcrumb={[{ label: t('deelnemers.title'), href: '/collectief/deelnemers' }]}
    >
      <ForContract action="deelnemer:manage">
        {(contract, _picker, contracts) => (
          <SignUpJourney
            key={round}
            contract={contract}
            contracts={contracts}
            onAgain={() => setRound((before) => before + 1)}
          />
        )}
      </ForContract>
    </Page>
  );
}
