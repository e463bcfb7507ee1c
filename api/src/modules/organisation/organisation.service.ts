import { requireActor, type WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { checkAddress } from '../../core/graphql/check-address';
import { asId } from '../../core/crypto/ids';
import { notFound } from '../../core/errors';
import { AgreementKind } from './organisation.enums';
import { Agreement, Organisation } from './organisation.entity';
import type { UpdateOrganisationInput } from './organisation.inputs';

/** Changes the own organisation's address and contact details (MZ-07). Answers its id. */
export async function updateOrganisation(context: WorkContext, input: UpdateOrganisationInput): Promise<string> {
  const { organisationId } = requireActor(context);
  const address = input.address ? checkAddress(input.address, 'input.address') : null;
  return transaction(context, 'updateOrganisation', async (tx) => {
    await tx.manager.update(Organisation, organisationId, {
      ...(address ?? {}),
      ...(input.email !== undefined ? { email: input.email } : {}),
      ...(input.phone !== undefined ? { phone: input.phone } : {}),
    });
    tx.audit({ action: 'organisation.update', subjectType: 'Organisation', subjectIds: [organisationId] });
    return organisationId;
  });
}

/** Notes that an agreement came back signed (ZO-01). Answers the organisation's id. @throws NOT_FOUND */
export async function registerAgreement(
  context: WorkContext,
  organisationId: string,
  kind: AgreementKind,
  signedOn: string,
): Promise<string> {
  return transaction(context, 'registerAgreement', async (tx) => {
    const organisation = await tx.manager.findOneBy(Organisation, { id: asId(organisationId) });
    if (!organisation) throw notFound();
    await tx.manager.upsert(Agreement, { organisationId: organisation.id, kind, signedOn }, ['organisationId', 'kind']);
    tx.audit({
      action: 'agreement.register',
      subjectType: 'Organisation',
      subjectIds: [organisation.id],
      reason: kind,
    });
    return organisation.id;
  });
}
