import {
  Field,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { Card, dateInNetherlands, DefinitionGrid, Link } from '@volmacht/ui';
import { useState } from 'react';
import { contractName } from '../contracts/contract-roles';
import { DeelnemerQuery } from '../deelnemers/deelnemers.graphql';
import type { DeelnemerQuery as DeelnemerData, DeelnemerRowFragment } from '../gql/graphql';
import { DoneCards } from './done-cards.component';
import { FamilyFields } from './family-fields.component';
import { familyInput, NOBODY, type FamilyValues } from './person-values';
import { AddFamilyMutation } from './sign-up.graphql';

type Deelnemer = NonNullable<DeelnemerData['deelnemer']>;

interface FormProps {
  deelnemer: Deelnemer;
  onAdded: (added: DeelnemerRowFragment[]) => void;
}

function FamilyForm({ deelnemer, onAdded }: FormProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: {
      startDate: dateInNetherlands(new Date()),
      family: [{ role: '', person: NOBODY }] as FamilyValues[],
    },
    mutation: AddFamilyMutation,
    variables: ({ startDate, family }) => ({
      input: { deelnemerId: deelnemer.id, startDate, family: familyInput(family) },
    }),
    onDone: ({ addFamily }) => onAdded(addFamily),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('family.submit')}
      secondary={
        <Link appearance="subtle" href={`/collectief/deelnemers/${deelnemer.id}`}>
          {t('journey.cancel')}
        </Link>
      }
    >
      <Card title={t('family.household')} icon="users">
        <DefinitionGrid
          items={[
            { label: t('contract.title'), value: contractName(deelnemer.contract) },
            {
              label: t('family.now'),
              value: deelnemer.household
                .map(({ fullName, householdRole }) => `${fullName} (${t(`householdRole.${householdRole}`)})`)
                .join(', '),
            },
          ]}
        />
        <Field.Date
          name="startDate"
          label={t('deelnemer.startDate')}
          hint={t('new.startDateHint')}
          required={t('new.startDateRequired')}
        />
      </Card>
      <FamilyFields />
    </ServerForm>
  );
}

function FamilyPage({ deelnemer }: { deelnemer: Deelnemer }) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<DeelnemerRowFragment[]>();
  return (
    <Page
      title={t(added ? 'family.done' : 'family.titleOf', { name: deelnemer.fullName })}
      tabTitle={t('family.title')}
      intro={added ? undefined : t('family.intro')}
      breadcrumb={[
        { label: t('deelnemers.title'), href: '/collectief/deelnemers' },
        { label: deelnemer.fullName, href: `/collectief/deelnemers/${deelnemer.id}` },
      ]}
    >
      {added ? (
        <DoneCards added={added} insured={deelnemer.insurance !== null} />
      ) : (
        <FamilyForm deelnemer={deelnemer} onAdded={setAdded} />
      )}
    </Page>
  );
}

/** Bijschrijven: family of somebody who takes part already (CO-07). */
export function FamilyScreen() {
  const { id = '' } = useParams();
  const query = useQuery(DeelnemerQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="form">
      {({ deelnemer }) => (deelnemer ? <FamilyPage key={deelnemer.id} deelnemer={deelnemer} /> : <NotFound />)}
    </Loaded>
  );
}
