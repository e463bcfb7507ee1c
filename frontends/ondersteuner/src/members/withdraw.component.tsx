import { toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Alert, ConfirmDialog, TextAreaField } from '@volmacht/ui';
import { useState } from 'react';
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
  return member ? <Dialog key={member.id} member={member} onClose={onClose} onDone={onDone} /> : null;
}

function Dialog({ member, onClose, onDone }: WithdrawDialogProps & { member: MemberDetailFragment }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [withdraw] = useMutation(WithdrawAccessMutation);
  const confirm = async () => {
    setMissing(undefined);
    setRefused(undefined);
    if (!reason.trim()) return setMissing(t('members.reasonRequired'));
    try {
      await withdraw({ variables: { id: member.id, reason: reason.trim() } });
      onDone();
    } catch (error) {
      const { message, problems, isUnexpected } = toApiError(error);
      const atReason = problems.find(({ field }) => field === 'reason');
      if (atReason) setMissing(atReason.message);
      else setRefused(isUnexpected || !message ? t('members.tryAgain') : message);
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('members.withdrawTitle', { name: member.fullName })}
      consequences={[t('members.consequence.sessions'), t('members.consequence.login'), t('members.consequence.work')]}
      confirmLabel={t('members.withdraw')}
      danger
      onConfirm={confirm}
      onClose={onClose}
    >
      {refused ? (
        <Alert tone="danger" announce title={t('members.refused')}>
          {refused}
        </Alert>
      ) : null}
      <TextAreaField
        name="reason"
        label={t('members.reason')}
        hint={t('members.reasonHint')}
        value={reason}
        onChange={setReason}
        error={missing}
        rows={3}
        maxLength={LIMITS.freeText}
      />
    </ConfirmDialog>
  );
}
