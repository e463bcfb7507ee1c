import {
  AddressFields,
  addressValues,
  Field,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
  type ServerFormState,
} from '@volmacht/platform';
import { Alert, Card, formatPhone, Link, Row } from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import type { OrganisationDetailFragment } from '../gql/graphql';
import { ChangeChannel } from './change-channel.component';
import { OrganisationQuery, UpdateOrganisationMutation } from './organisation.graphql';

export interface ChangeProps {
  organisation: OrganisationDetailFragment;
  /** What to say once it is done. */
  onDone: (message: string) => void;
}

const HOME = '/ondersteuner/gegevens';

interface FrameProps<Values extends Record<string, unknown>> {
  form: ServerFormState<Values>;
  children: ReactNode;
}

function Frame<Values extends Record<string, unknown>>({ form, children }: FrameProps<Values>) {
  const { t } = useTranslation();
  return (
    <ServerForm
      form={form}
      submitLabel={t('organisation.save')}
      secondary={
        <Link appearance="subtle" href={HOME}>
          {t('journey.cancel')}
        </Link>
      }
    >
      <Card>{children}</Card>
    </ServerForm>
  );
}

function ChangeAddress({ organisation, onDone }: ChangeProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { address: addressValues(organisation.address) },
    mutation: UpdateOrganisationMutation,
    variables: ({ address }) => ({ input: { address } }),
    onDone: () => onDone(t('organisation.addressDone')),
  });
  return (
    <Frame form={form}>
      <AddressFields />
    </Frame>
  );
}

function ChangeContact({ organisation, onDone }: ChangeProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { email: organisation.email ?? '', phone: formatPhone(organisation.phone) },
    mutation: UpdateOrganisationMutation,
    variables: ({ email, phone }) => ({ input: { email: email.trim(), phone: phone.trim() } }),
    onDone: () => onDone(t('organisation.contactDone')),
  });
  return (
    <Frame form={form}>
      <Field.Text
        name="email"
        type="email"
        label={t('organisation.email')}
        hint={t('organisation.emailHint')}
        required={t('organisation.emailRequired')}
      />
      <Field.Text
        name="phone"
        type="tel"
        width="medium"
        label={t('organisation.phone')}
        required={t('organisation.phoneRequired')}
      />
    </Frame>
  );
}

const CHANGES: Record<string, (props: ChangeProps) => ReactNode> = {
  adres: ChangeAddress,
  contact: ChangeContact,
  verzendwijze: ChangeChannel,
};

function ChangePage({ what, organisation }: { what: string; organisation: OrganisationDetailFragment }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string>();
  const Change = CHANGES[what]!;
  return (
    <Page
      title={t(`organisation.change.${what}`)}
      breadcrumb={[{ label: t('organisation.title'), href: HOME }]}
      intro={done ? undefined : t(`organisation.changeIntro.${what}`)}
    >
      {done ? (
        <>
          <Alert tone="success" announce title={t('organisation.done')}>
            {done}
          </Alert>
          <Row>
            <Link appearance="primary" href={HOME}>
              {t('organisation.back')}
            </Link>
          </Row>
        </>
      ) : (
        <Change organisation={organisation} onDone={setDone} />
      )}
    </Page>
  );
}

/** Changes address, contact details or verzendwijze of the office (MZ-07, MZ-08). */
export function ChangeOrganisationScreen() {
  const { wat = '' } = useParams();
  const query = useQuery(OrganisationQuery);
  if (!Object.hasOwn(CHANGES, wat)) return <NotFound />;
  return (
    <Loaded query={query} skeleton="form">
      {({ organisation }) =>
        organisation ? <ChangePage key={wat} what={wat} organisation={organisation} /> : <NotFound />
      }
    </Loaded>
  );
}
