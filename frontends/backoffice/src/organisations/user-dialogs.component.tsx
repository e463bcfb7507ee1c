import { ConfirmAction, useMutation, useTranslation } from '@volmacht/platform';
import type { OrganisationKind, OrganisationUserFragment, RoleCode } from '../gql/graphql';
import { SetRolesMutation, WithdrawAccessMutation } from './organisations.graphql';

const MANAGING: Partial<Record<OrganisationKind, RoleCode>> = {
  ONDERSTEUNER: 'GEBRUIKERSBEHEERDER',
  ZORGINSTELLING: 'ORGANISATIEBEHEERDER',
};

/** The role that manages users in a kind of organisation whose users the back office manages. */
export function managingRole(kind: OrganisationKind): RoleCode | undefined {
  return MANAGING[kind];
}

interface UserDialogProps {
  user: OrganisationUserFragment;
  onDone: () => void;
  onClose: () => void;
}

/** Withdraws somebody's access, also the last user's; with a reason that stays in sight (MZ-19). */
export function WithdrawDialog({ user, onDone, onClose }: UserDialogProps) {
  const { t } = useTranslation();
  const [withdraw] = useMutation(WithdrawAccessMutation);
  return (
    <ConfirmAction
      title={t('users.withdrawTitle', { name: user.fullName })}
      consequences={[t('users.consequence.out'), t('users.consequence.login'), t('users.consequence.last')]}
      confirmLabel={t('users.withdraw')}
      danger
      text={{
        name: 'reason',
        label: t('users.reason'),
        hint: t('users.reasonHint'),
        required: t('users.reasonRequired'),
      }}
      onConfirm={async (reason) => {
        await withdraw({ variables: { id: user.id, reason } });
        onDone();
      }}
      onClose={onClose}
    />
  );
}

/** Gives somebody the managing role, or takes it, also from the last who has it (MZ-19). */
export function ManagerRoleDialog({
  user,
  role,
  give,
  onDone,
  onClose,
}: UserDialogProps & { role: RoleCode; give: boolean }) {
  const { t } = useTranslation();
  const [setRoles] = useMutation(SetRolesMutation);
  const what = give ? 'give' : 'take';
  const kept = user.roles
    .filter(({ code }) => code !== role)
    .map(({ code, product, contract }) => ({ code, product, contractId: contract?.id }));
  const words = { name: user.fullName, role: t(`role.${role}`) };
  return (
    <ConfirmAction
      title={t(`users.${what}Title`, words)}
      consequences={
        give ? [t('users.consequence.manages')] : [t('users.consequence.noLonger'), t('users.consequence.lastManager')]
      }
      confirmLabel={t(`users.${what}`)}
      danger={!give}
      onConfirm={async () => {
        await setRoles({ variables: { userId: user.id, roles: give ? [...kept, { code: role }] : kept } });
        onDone();
      }}
      onClose={onClose}
    />
  );
}
