import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { ORGANISATIONS } from '@volmacht/seeds/organisations';
import { PERSONAS } from '@volmacht/seeds/personas';
import { api } from '../../support/api-client';
import { newUser, sessionOf } from '../../support/builders';
import { closeDatabase, rows } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { startStatementProxy, type StatementProxy } from '../../support/statement-proxy';
import { schemaOf } from '../authorization/walk';

const USER =
  'id loginName fullName status roles { code product contract { number } } organisation { name } invitation { status }';
const CLIENT = 'id fullName maskedBsn';

/** Each list of the schema with all that nests in it, and who asks. A new list without a line fails the first test. */
const LISTS: Record<string, { as: string; args?: string; nodes: string }> = {
  organisations: {
    as: 'relatie@verzekeraar.example',
    nodes: 'id name address { street } agreements { kind signedOn } contracts { number organisation { name } }',
  },
  newcomers: {
    as: 'servicedesk@knooppunt.example',
    nodes: 'id fullName email status organisation { name } invitation { status }',
  },
  accessRequests: {
    as: 'relatie@verzekeraar.example',
    nodes: 'id applicantName knownOrganisation { name agreements { kind } } invitation { status }',
  },
  clients: {
    as: 'sanne@debewindvoerders.example',
    args: 'filter: {}',
    nodes: `${CLIENT} address { street } debtor { debtorNumber } bronheffing { active } gber { active }
      care { policyName claims { amount } }
      bewind { kind organisation { name } requestedBy { fullName } reviews { status document { name } } }`,
  },
  bewinden: {
    as: 'sanne@debewindvoerders.example',
    nodes: `id status client { ${CLIENT} } organisation { name agreements { kind } } requestedBy { fullName }
      reviews { status checks { name } document { name } submittedBy { fullName } }`,
  },
  decreeReviews: {
    as: 'sanne@debewindvoerders.example',
    nodes: `id status document { name } submittedBy { fullName } bewind { status client { ${CLIENT} } organisation { name } }`,
  },
  deelnemers: {
    as: 'admin-leiden',
    nodes: `id fullName maskedBsn address { street } insurance { name monthlyPremium } contract { number organisation { name } }
      household { id fullName householdRole insurance { name } contract { name } }`,
  },
  deelnemerBatches: {
    as: 'admin-leiden',
    nodes: `id status progress rows added ended failed contract { number organisation { name } } file { name size }
      failures(first: 2) { totalCount nodes { row rule } }`,
  },
  bewindBatches: {
    as: 'sanne@debewindvoerders.example',
    nodes: `id status progress rows good failed doubtful requested requestedBy { fullName }
      failures(first: 2) { totalCount nodes { row rule } }`,
  },
  contactMessages: {
    as: 'klantenservice@verzekeraar.example',
    nodes: `id subject overdue workingDaysLeft sender { fullName } organisation { name } answeredBy { fullName }`,
  },
  ownContactMessages: { as: 'admin-leiden', nodes: `id subject overdue sender { fullName } organisation { name }` },
  zorgMessages: {
    as: 'gebruiker-leiden',
    nodes: `id product code status problems { rule } file { name size } answers { id } retour { id status file { name } }`,
  },
  wlzConsultations: { as: 'gb-leiden', nodes: 'id askedAt answered consultedBy purpose caseNumber' },
  aanvragen: {
    as: 'contractbeheer@indicatie.example',
    nodes: `id fullName maskedBsn status daysLeft submittedBy { fullName } organisation { name agreements { kind } }
      assignee { fullName } documents { name }`,
  },
  auditEvents: {
    as: 'kantoor@anderbewind.example',
    nodes: 'id at actor action actionLabel subject organisation { name }',
  },
};

let door: StatementProxy;
let own: OwnStack;
beforeAll(async () => {
  door = await startStatementProxy(process.env['TEST_DATABASE_ADMIN_URL']!);
  own = await ownStack({ only: ['api'], databaseAdminUrl: door.url });
  const office = ORGANISATIONS.deBewindvoerders.id;
  for (let n = 0; n < 60; n++) await newUser(office, {}, own);
  await rows(
    `INSERT INTO access_request (id, portal, organisation_name, kvk_number, first_name, last_name, email, mobile_number, status, submitted_at, due_at)
     SELECT gen_random_uuid(), 'ONDERSTEUNER', 'Nieuw ' || n, '90100022', 'Aan', 'Vrager', 'a' || n || '@nieuw.example', '+31600001234', 'SUBMITTED', now(), now()
     FROM generate_series(1, 60) n`,
    [],
    own,
  );
  await rows(
    `INSERT INTO app_user (id, organisation_id, login_name, first_name, last_name, status, created_at)
     SELECT gen_random_uuid(), $1, 'nieuw-' || n, 'Nieuwe', 'gebruiker', 'PENDING_VERIFICATION', now()
     FROM generate_series(1, 60) n`,
    [ORGANISATIONS.leiden.id],
    own,
  );
  const official = PERSONAS.find(({ login }) => login === 'admin-leiden')!.id;
  await rows(
    `INSERT INTO contact_message (id, organisation_id, sender_id, subject, body, sent_at, due_at)
     SELECT gen_random_uuid(), $1, $2, 'Vraag ' || n, 'Hoe gaat dit?', now(), now() FROM generate_series(1, 60) n`,
    [ORGANISATIONS.leiden.id, official],
    own,
  );
  await rows(
    `WITH files AS (
       INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at)
       SELECT gen_random_uuid(), $1, $2, 'aan-' || n || '.csv', 10, 'text/csv', 'x' || n, now(), now()
       FROM generate_series(1, 60) n RETURNING id, sha256)
     INSERT INTO deelnemer_batch (id, contract_id, file_id, sha256, requested_by, status, created_at)
     SELECT gen_random_uuid(), c.id, f.id, f.sha256, $2, 'DONE', now() FROM files f, contract c WHERE c.number = '23595'`,
    [ORGANISATIONS.leiden.id, official],
    own,
  );
  await rows(
    `WITH files AS (
       INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at)
       SELECT gen_random_uuid(), $1, $2, 'bericht-' || n || '.xml', 10, 'application/xml', 'm' || n, now(), now()
       FROM generate_series(1, 60) n RETURNING id, sha256)
     INSERT INTO zorg_message (id, organisation_id, product, direction, file_id, reference, status, received_at)
     SELECT gen_random_uuid(), $1, 'IWMO', 'OUT', f.id, f.sha256, 'RECEIVED', now() FROM files f`,
    [ORGANISATIONS.leiden.id, official],
    own,
  );
  await rows(
    `INSERT INTO bewind_batch (id, organisation_id, file_name, decrees_name, sha256, requested_by, status, created_at)
     SELECT gen_random_uuid(), $1, 'lijst.csv', 'b.zip', n::text, $2, 'CHECKED', now() FROM generate_series(1, 60) n`,
    [office, PERSONAS.find(({ login }) => login === 'sanne@debewindvoerders.example')!.id],
    own,
  );
  await rows(
    `INSERT INTO wlz_consultation (id, organisation_id, user_id, person_index, reference_date, purpose, case_number, asked_at, checked_at)
     SELECT gen_random_uuid(), $1, $2, '', current_date, 'Onderzoek', 'Z' || n, now(), now() FROM generate_series(1, 60) n`,
    [ORGANISATIONS.leiden.id, official],
    own,
  );
  await rows(
    `INSERT INTO aanvraag (id, organisation_id, submitted_by, kind, status, bsn_sealed, bsn_index, bsn_tail, initials, last_name,
       full_name, birth_date, gender, explanation_sealed, changed_at, submitted_at, due_at)
     SELECT gen_random_uuid(), $1, $2, 'WLZ_REGULIER', 'SUBMITTED', '', sha256(n::text::bytea), '0006', 'A.', 'Groot', 'A. Groot',
       '1950-01-01', 'V', '', now(), now(), now() FROM generate_series(1, 60) n`,
    [ORGANISATIONS.deLinde.id, PERSONAS.find(({ login }) => login === 'jdvries')!.id],
    own,
  );
}, 120_000);
afterAll(async () => {
  if (own) {
    await closeDatabase(own);
    await own.stop();
  }
  await door.stop();
});

async function tokenOf(login: string): Promise<string> {
  const { id, organisation, hasPassword } = PERSONAS.find((known) => known.login === login)!;
  const cameIn = hasPassword
    ? ({ portal: 'BACKOFFICE' } as const)
    : ({ portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' } as const);
  return sessionOf({ id, organisationId: ORGANISATIONS[organisation].id }, cameIn, own);
}

/** The statements that one request runs, without those that keep the session. */
async function statementsOf(
  token: string,
  document: string,
  first: number,
): Promise<{ shown: number; statements: string[] }> {
  door.clear();
  const data = await api({ token, on: own }).request<Record<string, unknown>>(document, { first });
  const statements = door.statements().filter((sql) => !/session|^(BEGIN|COMMIT|START|SET)/i.test(sql));
  const list = Object.values(data)[0] as { nodes?: unknown[]; users?: { nodes: unknown[] } };
  return { shown: (list.nodes ?? list.users!.nodes).length, statements };
}

describe('a list costs the same number of statements for one row and for fifty', () => {
  it('every list of the schema is looked at here', async () => {
    const fields = Object.values((await schemaOf(own)).getQueryType()!.getFields());
    const lists = fields.filter(
      (field) => /Connection$/.test(getNamedType(field.type).name) && isObjectType(getNamedType(field.type)),
    );
    expect(lists.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
  });

  it.each(Object.entries(LISTS))('%s', async (name, { as, args, nodes }) => {
    const token = await tokenOf(as);
    const document = `query ($first: Int) { ${name}(${args ? `${args}, ` : ''}first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } } }`;
    // Something to read in the trail.
    if (name === 'auditEvents')
      for (let n = 0; n < 20; n++)
        await api({ token, on: own }).request('{ clients(filter: {}, first: 1) { nodes { id } } }');
    const one = await statementsOf(token, document, 1);
    const fifty = await statementsOf(token, document, 50);
    expect(one.shown).toBe(1);
    expect(fifty.shown).toBeGreaterThan(name === 'organisations' ? 8 : 10);
    expect(one.statements.length).toBeGreaterThan(0);
    expect(fifty.statements.length).toBe(one.statements.length);
  });

  it('the users of an organisation, inside another answer', async () => {
    const token = await tokenOf('beheer@debewindvoerders.example');
    const document = `query ($first: Int) { organisation { users(first: $first) { totalCount nodes { ${USER} } } } }`;
    const one = await statementsOf(token, document, 1);
    const fifty = await statementsOf(token, document, 50);
    expect(fifty.shown).toBe(50);
    expect(fifty.statements.length).toBe(one.statements.length);
  });

  it('the users of each organisation of a list, in one statement', async () => {
    const token = await tokenOf('klantenservice@verzekeraar.example');
    const document = `query ($first: Int) { organisations(first: $first) { nodes { id users(first: 2) { totalCount nodes { ${USER} } } } } }`;
    const one = await statementsOf(token, document, 1);
    const fifty = await statementsOf(token, document, 50);
    expect(fifty.shown).toBeGreaterThan(8);
    expect(one.statements).toHaveLength(2);
    expect(fifty.statements).toHaveLength(2);
  });

  it('deelnemers and berichten of each of several contracts, inside another answer', async () => {
    const token = await tokenOf('gb-leiden');
    const pages = `deelnemers(first: $first) { totalCount nodes { id fullName household { id } } }
      berichten(first: $first) { totalCount nodes { id text readAt } }`;
    const ask = async (field: string) => {
      door.clear();
      const data = await api({ token, on: own }).request<Record<string, unknown>>(
        `query ($first: Int) { found: ${field} { number currentDeelnemers unreadBerichten contacts { name } ${pages} } }`,
        { first: 20 },
      );
      const statements = door.statements().filter((sql) => !/session|^(BEGIN|COMMIT|START|SET)/i.test(sql));
      return { found: [data['found']].flat() as { deelnemers: { nodes: object[] } }[], statements };
    };
    const one = await ask('contract(number: "23595")');
    const both = await ask('contracts');
    expect(both.found.map(({ deelnemers }) => deelnemers.nodes.length)).toEqual([20, 20]);
    expect(both.statements.length).toBe(one.statements.length);
  });

  it('usage, in- en uitstroom and borderellen of each of several contracts, inside another answer', async () => {
    const { id } = ORGANISATIONS.leiden;
    const user = { ...(await newUser(id, { roles: [] }, own)), organisationId: id };
    await rows(
      `INSERT INTO user_role (id, user_id, code, contract_id) SELECT uuidv7(), $1, 'FINANCIEEL', id FROM contract
       WHERE number IN ('23595', '12345')`,
      [user.id],
      own,
    );
    const token = await sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' }, own);
    const months = (
      await rows<{ month: string }>(`SELECT to_char(max(month), 'YYYY-MM') AS month FROM contract_month`, [], own)
    )[0]!;
    const ask = async (field: string) => {
      door.clear();
      const { found } = await api({ token, on: own }).request<{ found: unknown }>(
        `query ($month: YearMonth!) { found: ${field} { number usage { month deelnemers }
          inUitstroom(from: $month, to: $month, showAll: true, first: 20) { totalCount instroom asOf nodes { kind deelnemer { id fullName contract { name } } } }
          borderellen { number amount invoice { name } file { name } contract { name } } } }`,
        months,
      );
      const statements = door.statements().filter((sql) => !/session|^(BEGIN|COMMIT|START|SET)/i.test(sql));
      type Found = { usage: object[]; inUitstroom: { nodes: object[] }; borderellen: object[] };
      return { found: [found].flat() as Found[], statements };
    };
    const one = await ask('contract(number: "23595")');
    const both = await ask('contracts');
    for (const contract of [...one.found, ...both.found]) {
      expect(contract.usage).toHaveLength(12);
      expect(contract.inUitstroom.nodes).toHaveLength(20);
      expect(contract.borderellen.length).toBeGreaterThan(10);
    }
    expect(both.found).toHaveLength(2);
    expect(both.statements.filter((sql) => !/audit_append/.test(sql)).length).toBe(
      one.statements.filter((sql) => !/audit_append/.test(sql)).length,
    );
  });

  it('negative control: one request per row is counted as such', async () => {
    const token = await tokenOf('sanne@debewindvoerders.example');
    door.clear();
    for (let n = 0; n < 5; n++) await api({ token, on: own }).request('{ organisation { id } }');
    expect(door.statements().filter((sql) => /FROM organisation t/.test(sql))).toHaveLength(5);
  });
});
