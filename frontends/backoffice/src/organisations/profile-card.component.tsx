import { Field, ServerForm, useCan, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, DefinitionGrid } from '@volmacht/ui';
import { useState } from 'react';
import type { OrganisationDetailFragment, OrganisationProfile } from '../gql/graphql';
import { SetProfileMutation } from './organisations.graphql';

const PROFILES: readonly OrganisationProfile[] = ['BASIS', 'VOLLEDIG'];

function ProfileForm({ organisation }: { organisation: OrganisationDetailFragment }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: { profile: organisation.profile ?? '', emailDomains: organisation.emailDomains.join(', ') },
    mutation: SetProfileMutation,
    variables: ({ profile, emailDomains }) => ({
      organisationId: organisation.id,
      profile: profile as OrganisationProfile,
      emailDomains: emailDomains.split(/[\s,;]+/).filter(Boolean),
    }),
    onDone: () => setSaved(true),
    onFail: () => setSaved(false),
  });
  return (
    <ServerForm form={form} submitLabel={t('profile.save')}>
      {saved ? <Alert tone="success" announce title={t('profile.saved')} /> : null}
      <Field.Radio
        name="profile"
        label={t('profile.title')}
        required={t('profile.required')}
        choices={PROFILES.map((value) => ({
          value,
          label: t(`profile.name.${value}`),
          hint: t(`profile.hint.${value}`),
        }))}
      />
      <Field.Text
        name="emailDomains"
        label={t('profile.domains')}
        hint={t('profile.domainsHint')}
        required={t('profile.domainsRequired')}
      />
    </ServerForm>
  );
}

/** Profile and e-mail domains of a care institution; contractbeheer sets them (PO-08, PO-11). */
export function ProfileCard({ organisation }: { organisation: OrganisationDetailFragment }) {
  const { t } = useTranslation();
  const maySet = useCan('organisation:set-profile');
  return (
    <Card title={t('profile.title')} icon="shield">
      {maySet ? (
        <ProfileForm organisation={organisation} />
      ) : (
        <DefinitionGrid
          items={[
            {
              label: t('profile.title'),
              value: organisation.profile ? t(`profile.name.${organisation.profile}`) : null,
            },
            { label: t('profile.domains'), value: organisation.emailDomains.join(', ') },
          ]}
        />
      )}
    </Card>
  );
}
