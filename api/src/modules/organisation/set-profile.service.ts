import type { WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { badInput, notFound } from '../../core/errors';
import type { OrganisationProfile } from './organisation.enums';

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const MAX_DOMAINS = 20;

/**
 * Sets the profile of a care institution, and the domains in which its users have their address (PO-08, PO-11); both hold
 * for every user from the next request on. Answers the organisation's id.
 * @throws NOT_FOUND for what is no care institution, BAD_USER_INPUT on a domain that is none.
 */
export async function setOrganisationProfile(
  context: WorkContext,
  organisationId: string,
  profile: OrganisationProfile,
  emailDomains: string[],
): Promise<string> {
  const domains = [...new Set(emailDomains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))];
  if (domains.length === 0) throw badInput({ field: 'emailDomains', rule: 'VALUE_REQUIRED' });
  if (domains.length > MAX_DOMAINS || domains.some((domain) => !DOMAIN.test(domain)))
    throw badInput({ field: 'emailDomains', rule: 'EMAIL_DOMAIN_INVALID' });
  return transaction(context, 'setOrganisationProfile', async (tx) => {
    const id = asId(organisationId);
    const changed = await tx.rows(
      `UPDATE organisation SET profile = $2, email_domains = $3, version = version + 1
       WHERE id = $1 AND kind = 'ZORGINSTELLING' RETURNING id`,
      [id, profile, domains],
    );
    if (changed.length === 0) throw notFound();
    const event = {
      action: 'organisation.set-profile',
      subjectType: 'Organisation',
      subjectIds: [id],
      reason: profile,
    };
    tx.audit(event);
    tx.audit({ ...event, organisationId: id });
    return id;
  });
}
