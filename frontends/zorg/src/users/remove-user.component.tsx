import { ConfirmAction, useMutation, useTranslation } from '@volmacht/platform';
import type { ZorgUserFragment } from '../gql/graphql';
import { RemoveZorgUserMutation } from './users.graphql';

/** Only somebody who is switched off, gets no newsletter and is no contact person can be deleted (ZO-09). */
export function mayRemove({ status, newsletter, contactPerson }: ZorgUserFragment): boolean {
  return status !== 'ACTIVE' && status !== 'REMOVED' && !newsletter && !contactPerson;
}

/** Deletes somebody for good, after a question that says what goes (ZO-09). */
export function RemoveUserDialog({
  user,
  onDone,
  onClose,
}: {
  user: ZorgUserFragment;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [remove] = useMutation(RemoveZorgUserMutation);
  return (
    <ConfirmAction
      title={t('users.removeTitle', { name: user.fullName })}
      consequences={[t('users.removeAll'), t('users.removeTrail'), t('users.removeAgain')]}
      confirmLabel={t('users.remove')}
      danger
      onConfirm={async () => {
        await remove({
          variables: { id: user.id },
          update: (cache) => {
            cache.evict({ id: cache.identify(user) });
            cache.gc();
          },
        });
        onDone();
      }}
      onClose={onClose}
    />
  );
}
