import { Loaded, NotFound, Page, useCan, useParams, useQuery, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, DefinitionGrid, formatDateTime, formatPhone, Link, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { MemberDetailFragment } from '../gql/graphql';
import { isInvited, MemberBadge, useRoleWords } from './member-parts.component';
import { MemberQuery } from './members.graphql';
import { useResend } from './resend.hook';
import { WithdrawDialog } from './withdraw.component';

const BASE = '/ondersteuner/leden';

function MemberPage({ member, onChanged }: { member: MemberDetailFragment; onChanged: () => void }) {
  const { t } = useTranslation();
  const mayManage = useCan('user:manage');
  const roleWords = useRoleWords();
  const resend = useResend();
  const [asking, setAsking] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  const { status, invitation } = member;
  const gone = status === 'REMOVED';
  return (
    <Page
      title={member.fullName}
      badge={<MemberBadge member={member} />}
      breadcrumb={[{ label: t('members.title'), href: BASE }]}
      action={
        mayManage && !gone ? (
          <Row>
            <Link appearance="secondary" icon="pencil" href={`${BASE}/${member.id}/wijzigen`}>
              {t('members.change')}
            </Link>
            <Button danger icon="user-minus" onClick={() => setAsking(true)}>
              {t('members.withdraw')}
            </Button>
          </Row>
        ) : null
      }
    >
      {withdrawn ? (
        <Alert tone="success" announce title={t('members.withdrawn', { name: member.fullName })}>
          {t('members.withdrawnNext')}
        </Alert>
      ) : null}
      {resend.notice}
      <Card title={t('members.details')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('members.loginName'), value: member.loginName },
            { label: t('members.email'), value: member.email },
            { label: t('members.mobile'), value: formatPhone(member.mobileNumber) },
            { label: t('members.roles'), value: roleWords(member) },
            {
              label: t('members.lastLogin'),
              value: member.lastLoginAt ? formatDateTime(member.lastLoginAt) : t('members.never'),
            },
            {
              label: t('members.eHerkenning'),
              value: t(member.eHerkenningLinked ? 'members.linked' : 'members.notLinked'),
            },
            ...(member.remark ? [{ label: t('members.remark'), value: member.remark }] : []),
          ]}
        />
      </Card>
      {invitation && !gone && status !== 'ACTIVE' ? (
        <Card title={t('members.invitation')} icon="mail">
          <DefinitionGrid
            columns={3}
            items={[
              { label: t('requests.status'), value: t(`invitationStatus.${invitation.status}`) },
              { label: t('members.sentAt'), value: formatDateTime(invitation.sentAt) },
              { label: t('members.validUntil'), value: formatDateTime(invitation.expiresAt) },
            ]}
          />
          {mayManage && isInvited(member) ? (
            <Row>
              <Button icon="send" busy={resend.busy} onClick={() => resend.send(member)}>
                {t('members.resend')}
              </Button>
            </Row>
          ) : null}
        </Card>
      ) : null}
      <WithdrawDialog
        member={asking ? member : undefined}
        onClose={() => setAsking(false)}
        onDone={() => {
          setAsking(false);
          setWithdrawn(true);
          onChanged();
        }}
      />
    </Page>
  );
}

/** One member: account, invitation, and what a gebruikersbeheerder can do with them (MZ-06, MZ-19). */
export function MemberScreen() {
  const { id = '' } = useParams();
  const query = useQuery(MemberQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ user }) =>
        user ? <MemberPage key={user.id} member={user} onChanged={() => void query.refetch()} /> : <NotFound />
      }
    </Loaded>
  );
}
