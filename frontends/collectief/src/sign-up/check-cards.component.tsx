import { useLanguage, useQuery, useTranslation } from '@volmacht/platform';
import { addressLines, Button, Card, DefinitionGrid, formatDate, formatIban, formatLongDate } from '@volmacht/ui';
import { contractName, type Contract } from '../contracts/contract-roles';
import { NO_INSURANCE } from './insurance-step.component';
import { nameOf, type FamilyValues, type PersonValues } from './person-values';
import { InsuranceProductsQuery } from './sign-up.graphql';
import type { SignUpValues } from './sign-up-values';

function PersonCard({ title, person, onChange }: { title: string; person: PersonValues; onChange: () => void }) {
  const { t } = useTranslation();
  return (
    <Card title={title} icon="user" action={<ChangeButton what={title} onChange={onChange} />}>
      <DefinitionGrid
        items={[
          { label: t('deelnemer.name'), value: nameOf(person) },
          { label: t('deelnemer.bsnShort'), value: person.bsn },
          { label: t('deelnemer.birthDate'), value: formatDate(person.birthDate) },
          { label: t('deelnemer.gender'), value: person.gender ? t(`gender.${person.gender}`) : '' },
        ]}
      />
    </Card>
  );
}

function ChangeButton({ what, onChange }: { what: string; onChange: () => void }) {
  const { t } = useTranslation();
  return (
    <Button appearance="subtle" icon="pencil" aria-label={t('journey.changeWhat', { what })} onClick={onChange}>
      {t('journey.change')}
    </Button>
  );
}

/** Partner and children, each on a card with a way to change them. */
function FamilyCards({ family, onChange }: { family: FamilyValues[]; onChange: () => void }) {
  const { t } = useTranslation();
  return family.map(({ role, person }, at) => (
    <PersonCard
      key={at}
      title={role ? `${t('family.member', { number: at + 1 })}: ${t(`householdRole.${role}`)}` : ''}
      person={person}
      onChange={onChange}
    />
  ));
}

interface CheckCardsProps {
  values: SignUpValues;
  contract: Contract | undefined;
  onChange: (step: number) => void;
}

/** Controleer uw gegevens: all that will be sent, each with a way to change it (CO-06). */
export function CheckCards({ values, contract, onChange }: CheckCardsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(InsuranceProductsQuery, { fetchPolicy: 'cache-first' });
  const product = data?.insuranceProducts.find(({ code }) => code === values.insuranceCode);
  const insured = values.insuranceCode !== NO_INSURANCE;
  return (
    <>
      <Card
        title={t('new.stay')}
        icon="calendar"
        action={<ChangeButton what={t('new.stay')} onChange={() => onChange(0)} />}
      >
        <DefinitionGrid
          items={[
            { label: t('contract.title'), value: contract ? contractName(contract) : '' },
            { label: t('deelnemer.startDate'), value: formatLongDate(values.startDate, language) },
            { label: t('deelnemer.address'), value: addressLines(values.address).join(', ') },
          ]}
        />
      </Card>
      <PersonCard title={t('new.client')} person={values.client} onChange={() => onChange(0)} />
      <FamilyCards family={values.family} onChange={() => onChange(1)} />
      <Card
        title={t('deelnemer.insurance')}
        icon="shield"
        action={<ChangeButton what={t('deelnemer.insurance')} onChange={() => onChange(2)} />}
      >
        <DefinitionGrid
          items={[
            { label: t('deelnemer.product'), value: insured ? product?.name : t('new.noInsurance') },
            ...(insured && values.paymentMethod
              ? [{ label: t('deelnemer.paymentMethod'), value: t(`paymentMethod.${values.paymentMethod}`) }]
              : []),
            ...(insured && values.paymentMethod === 'DIRECT_DEBIT'
              ? [{ label: t('deelnemer.iban'), value: formatIban(values.premiumIban) }]
              : []),
          ]}
        />
      </Card>
    </>
  );
}
