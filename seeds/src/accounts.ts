import type { Keyring } from '@volmacht/api/config/keyring';
import { hashPassword } from '@volmacht/api/modules/password/index';
import { findIdentity } from '@volmacht/infra/identities';
import { ORGANISATIONS, type SeedOrganisation } from './organisations';
import { demoPassword, PERSONAS } from './personas';
import { seedId } from './seed-id';

/** What the seeds need to know of the installation. */
export interface SeedSettings {
  keyring: Keyring;
  /** Issuer of the eHerkenning broker, part of a linked identity's key. */
  issuer: string;
  now: Date;
}

/** Rows of the tables organisation, agreement and contract. */
export function organisationRows(now: Date) {
  const all: SeedOrganisation[] = Object.values(ORGANISATIONS);
  return {
    organisations: all.map((organisation) => ({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      kvk_number: organisation.kvkNumber,
      gemeentecode: organisation.gemeentecode ?? null,
      email_domains: organisation.emailDomains,
      street: organisation.address.street,
      house_number: organisation.address.houseNumber,
      postcode: organisation.address.postcode,
      city: organisation.address.city,
      country: 'NL',
      email: organisation.email,
      phone: organisation.phone,
      correspondence_channel: organisation.channel,
      profile: organisation.profile ?? null,
      active: true,
      created_at: now,
      version: 1,
    })),
    agreements: all.flatMap((organisation) =>
      Object.entries(organisation.agreements ?? {}).map(([kind, signedOn]) => ({
        organisation_id: organisation.id,
        kind,
        signed_on: signedOn,
      })),
    ),
    contracts: all.flatMap((organisation) =>
      (organisation.contracts ?? []).map((number) => ({
        id: seedId('contract', number),
        number,
        name: `Collectieve zorgverzekering ${organisation.name} (${number})`,
        organisation_id: organisation.id,
        start_date: '2021-01-01',
        end_date: null,
      })),
    ),
  };
}

/** Rows of the tables app_user and user_role for the demo accounts. */
export async function accountRows(settings: SeedSettings) {
  const users: Record<string, unknown>[] = [];
  for (const persona of PERSONAS) {
    const identity = persona.brokerIdentity ? findIdentity(persona.brokerIdentity) : undefined;
    users.push({
      id: persona.id,
      organisation_id: ORGANISATIONS[persona.organisation].id,
      login_name: persona.login,
      email: persona.email,
      mobile_number: persona.mobileNumber,
      initials: `${persona.firstName[0]}.`,
      first_name: persona.firstName,
      infix: persona.infix ?? null,
      last_name: persona.lastName,
      status: 'ACTIVE',
      newsletter: false,
      contact_person: false,
      password_hash: persona.hasPassword ? await hashPassword(demoPassword) : null,
      password_set_at: persona.hasPassword ? settings.now : null,
      terms_accepted_at: settings.now,
      broker_issuer: identity ? settings.issuer : null,
      broker_subject: identity?.subject ?? null,
      created_at: settings.now,
      version: 1,
    });
  }
  const roles = PERSONAS.flatMap((persona) =>
    persona.roles.map((role) => ({
      id: seedId('role', `${persona.login}:${role.code}:${role.contract ?? ''}:${role.product ?? ''}`),
      user_id: persona.id,
      code: role.code,
      contract_id: role.contract ? seedId('contract', role.contract) : null,
      product: role.product ?? null,
      active: true,
    })),
  );
  return { users, roles };
}
