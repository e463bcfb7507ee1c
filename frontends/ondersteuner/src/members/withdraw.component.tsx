import { ConfirmAction, useMutation, useTranslation } from '@volmacht/platform';
import type { MemberDetailFragment } from '../gql/graphql';
import { WithdrawAccessMutation } from './members.graphql';

interface WithdrawDialogProps {
  /** Whose access; the dialog is closed while there is nobody. */
  member: MemberDetailFragment | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Withdraws a colleague's access, with a reason; what klantenservice has to do is said in words (MZ-19). */
export function WithdrawDialog({ member, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const [withdraw] = useMutation(WithdrawAccessMutation);
  if (!member) return null;
  return (
    <ConfirmAction
      key={member.id}
      title={t('members.withdrawTitle', { name: member.fullName })}
      consequences={[t('members.consequence.sessions'), t('members.consequence.login'), t('members.consequence.work')]}
      confirmLabel={t('members.withdraw')}
      danger
      text={{
        name: 'reason',
        label: t('members.reason'),
        hint: t('members.reasonHint'),
        required: t('members.reasonRequired'),
      }}
      onConfirm={async (reason) => {
        await withdraw({ variables: { id: member.id, reason } });
        onDone();
      }}
      onClose={onClose}
    />
  );
}
