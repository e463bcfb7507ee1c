import { AddressFields, Field, ServerForm, useTranslation, type AnyServerForm } from '@volmacht/platform';
import { Card } from '@volmacht/ui';
import { contractName, type Contract } from '../contracts/contract-roles';
import { PersonFields } from './person-fields.component';

/** Step 1: in which contract, from when, and who the client is (CO-06). */
export function ClientStep({ form, contracts }: { form: AnyServerForm; contracts: Contract[] }) {
  const { t } = useTranslation();
  return (
    <ServerForm form={form} submitLabel={t('journey.next')}>
      <Card title={t('new.stay')} icon="calendar">
        <Field.Select
          name="contractId"
          label={t('contract.title')}
          required={t('contract.required')}
          choices={contracts.map((contract) => ({ value: contract.id, label: contractName(contract) }))}
        />
        <Field.Date
          name="startDate"
          label={t('deelnemer.startDate')}
          hint={t('new.startDateHint')}
          required={t('new.startDateRequired')}
        />
      </Card>
      <Card title={t('new.client')} icon="user">
        <PersonFields name="client" />
      </Card>
      <Card title={t('deelnemer.address')} icon="home">
        <AddressFields />
      </Card>
    </ServerForm>
  );
}
