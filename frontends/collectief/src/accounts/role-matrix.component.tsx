import { Field, useTranslation } from '@volmacht/platform';
import { Card, Columns } from '@volmacht/ui';
import { CONTRACT_ROLES, contractName, type Contract } from '../contracts/contract-roles';

/** Contract by contract which roles somebody has; only contracts that one manages (CO-13). */
export function RoleMatrixFields({ contracts }: { contracts: Contract[] }) {
  const { t } = useTranslation();
  return contracts.map((contract) => (
    <Card key={contract.id} title={contractName(contract)} icon="file">
      <Columns count={3}>
        {CONTRACT_ROLES.map((role) => (
          <Field.Checkbox
            key={role}
            name={`roles.${contract.id}.${role}`}
            label={t(`role.${role}`)}
            hint={t(`roleHint.${role}`)}
            optional
          />
        ))}
      </Columns>
    </Card>
  ));
}
