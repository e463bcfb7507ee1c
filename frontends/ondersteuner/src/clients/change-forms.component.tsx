import {
  AddressFields,
  addressValues,
  Field,
  ServerForm,
  useServerForm,
  useTranslation,
  useWatch,
  type ServerFormState,
} from '@volmacht/platform';
import { Alert, Card, formatIban, formatPhone, Link } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { ClientDetailFragment, CorrespondenceChannel, PaymentMethod, UpdateClientInput } from '../gql/graphql';
import type { Change } from './changes';
import { UpdateClientMutation } from './clients.graphql';

export interface ChangeFormProps {
  client: ClientDetailFragment;
  onDone: () => void;
}

type Fields = Record<string, unknown>;

/** A form of one change: sends only its own part, for the version of the client that was on the screen (MZ-17). */
function useChangeForm<Values extends Fields>(
  { client, onDone }: ChangeFormProps,
  defaultValues: Values,
  toInput: (values: Values) => Omit<UpdateClientInput, 'clientId' | 'version'>,
) {
  return useServerForm({
    defaultValues,
    mutation: UpdateClientMutation,
    variables: (values) => ({ input: { clientId: client.id, version: client.version, ...toInput(values) } }),
    onDone,
  });
}

interface FrameProps<Values extends Fields> {
  client: ClientDetailFragment;
  change: Change;
  form: ServerFormState<Values>;
  submitLabel?: string;
  children: ReactNode;
}

function Frame<Values extends Fields>({ client, change, form, submitLabel, children }: FrameProps<Values>) {
  const { t } = useTranslation();
  return (
    <ServerForm
      form={form}
      submitLabel={submitLabel ?? t(`change.${change}.submit`)}
      secondary={
        <Link appearance="subtle" href={`/ondersteuner/clienten/${client.id}`}>
          {t('journey.cancel')}
        </Link>
      }
    >
      <Card>{children}</Card>
    </ServerForm>
  );
}

function AddressForm(props: ChangeFormProps) {
  const form = useChangeForm(props, { address: addressValues(props.client.address) }, ({ address }) => ({ address }));
  return (
    <Frame client={props.client} change="adres" form={form}>
      <AddressFields />
    </Frame>
  );
}

function ContactForm(props: ChangeFormProps) {
  const { t } = useTranslation();
  const { email, phone } = props.client;
  const form = useChangeForm(props, { email: email ?? '', phone: formatPhone(phone) }, (values) => ({
    email: values.email.trim() || null,
    phone: values.phone.trim() || null,
  }));
  return (
    <Frame client={props.client} change="contact" form={form}>
      <Field.Text name="email" type="email" label={t('client.email')} optional />
      <Field.Text name="phone" type="tel" width="medium" label={t('client.phone')} optional />
    </Frame>
  );
}

function AccountsForm(props: ChangeFormProps) {
  const { t } = useTranslation();
  const { premiumIban, claimsIban } = props.client.debtor;
  const form = useChangeForm(
    props,
    { premiumIban: formatIban(premiumIban), claimsIban: formatIban(claimsIban) },
    (values) => ({ premiumIban: values.premiumIban.trim() || null, claimsIban: values.claimsIban.trim() || null }),
  );
  return (
    <Frame client={props.client} change="rekeningnummers" form={form}>
      <Field.Text
        name="premiumIban"
        kind="iban"
        width="medium"
        label={t('client.premiumIban')}
        hint={t('change.rekeningnummers.premiumHint')}
        optional
      />
      <Field.Text
        name="claimsIban"
        kind="iban"
        width="medium"
        label={t('client.claimsIban')}
        hint={t('change.rekeningnummers.claimsHint')}
        optional
      />
    </Frame>
  );
}

const PAYMENT_METHODS: readonly PaymentMethod[] = ['DIRECT_DEBIT', 'INVOICE'];

function PremiumIbanField() {
  const { t } = useTranslation();
  return useWatch({ name: 'paymentMethod' }) === 'DIRECT_DEBIT' ? (
    <Field.Text
      name="premiumIban"
      kind="iban"
      width="medium"
      label={t('client.premiumIban')}
      hint={t('change.betaalwijze.ibanHint')}
      required={t('change.betaalwijze.ibanRequired')}
    />
  ) : null;
}

function PaymentForm(props: ChangeFormProps) {
  const { t } = useTranslation();
  const { paymentMethod, premiumIban } = props.client.debtor;
  const form = useChangeForm(
    props,
    { paymentMethod: paymentMethod as string, premiumIban: formatIban(premiumIban) },
    (values) => ({
      paymentMethod: values.paymentMethod as PaymentMethod,
      ...(values.paymentMethod === 'DIRECT_DEBIT' ? { premiumIban: values.premiumIban.trim() } : {}),
    }),
  );
  return (
    <Frame client={props.client} change="betaalwijze" form={form}>
      <Field.Radio
        name="paymentMethod"
        label={t('client.paymentMethod')}
        choices={PAYMENT_METHODS.map((value) => ({
          value,
          label: t(`paymentMethod.${value}`),
          hint: t(`paymentMethodHint.${value}`),
        }))}
      />
      <PremiumIbanField />
    </Frame>
  );
}

const CHANNELS: readonly CorrespondenceChannel[] = ['DIGITAL', 'POST'];

function PostStopsGber({ client }: { client: ClientDetailFragment }) {
  const { t } = useTranslation();
  const toPost = useWatch({ name: 'correspondenceChannel' }) === 'POST';
  return toPost && client.gber.active ? (
    <Alert tone="warning" announce title={t('change.correspondentie.stopsGber')}>
      {t('change.correspondentie.stopsGberNext')}
    </Alert>
  ) : null;
}

function CorrespondenceForm(props: ChangeFormProps) {
  const { t } = useTranslation();
  const form = useChangeForm(
    props,
    { correspondenceChannel: props.client.correspondenceChannel as string, email: props.client.email ?? '' },
    (values) => ({ correspondenceChannel: values.correspondenceChannel as CorrespondenceChannel }),
  );
  return (
    <Frame client={props.client} change="correspondentie" form={form}>
      <Field.Radio
        name="correspondenceChannel"
        label={t('client.correspondence')}
        choices={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`), hint: t(`channelHint.${value}`) }))}
      />
      <PostStopsGber client={props.client} />
    </Frame>
  );
}

function GberForm(props: ChangeFormProps) {
  const { t } = useTranslation();
  const { active, instalments } = props.client.gber;
  const form = useChangeForm(
    props,
    { action: 'SET', gberInstalments: active && instalments ? String(instalments) : '' },
    (values) => (values.action === 'STOP' ? { stopGber: true } : { gberInstalments: Number(values.gberInstalments) }),
  );
  const stops = form.methods.watch('action') === 'STOP';
  return (
    <Frame
      client={props.client}
      change="gber"
      form={form}
      submitLabel={stops ? t('change.gber.stop') : active ? t('change.gber.submit') : t('change.gber.start')}
    >
      {active ? (
        <Field.Radio
          name="action"
          label={t('change.gber.what')}
          choices={[
            { value: 'SET', label: t('change.gber.set') },
            { value: 'STOP', label: t('change.gber.stop'), hint: t('change.gber.stopHint') },
          ]}
        />
      ) : null}
      {stops ? null : (
        <Field.Select
          name="gberInstalments"
          label={t('client.instalments')}
          hint={t('change.gber.instalmentsHint')}
          width="medium"
          required={t('change.gber.instalmentsRequired')}
          choices={[2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => ({
            value: String(count),
            label: t('client.instalmentsCount', { count }),
          }))}
        />
      )}
    </Frame>
  );
}

/** The form of each change of the quick menu. */
export const CHANGE_FORMS: Record<Change, (props: ChangeFormProps) => ReactNode> = {
  adres: AddressForm,
  contact: ContactForm,
  rekeningnummers: AccountsForm,
  betaalwijze: PaymentForm,
  correspondentie: CorrespondenceForm,
  gber: GberForm,
};
