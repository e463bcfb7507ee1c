// The yardstick: plain Node http and pg, one prepared statement per question, JSON made by PostgreSQL. No sessions, no
// permissions, no audit, no GraphQL: what is left is the price of HTTP, the driver and the query.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const organisation = process.env.BENCH_ORGANISATION;

const NODE = `json_build_object('id', i.id, 'insurer', i.insurer, 'insuredNumber', i.insured_number, 'maskedBsn', '•••••' || i.bsn_tail,
  'fullName', i.full_name, 'birthDate', i.birth_date,
  'address', json_build_object('street', i.street, 'houseNumber', i.house_number, 'postcode', i.postcode, 'city', i.city, 'country', i.country),
  'email', i.email, 'phone', i.phone, 'correspondenceChannel', i.correspondence_channel,
  'debtor', json_build_object('debtorNumber', i.debtor_number, 'premiumIban', i.premium_iban, 'claimsIban', i.claims_iban,
    'paymentMethod', i.payment_method, 'outstandingAmount', i.outstanding_amount::text),
  'bronheffing', json_build_object('active', coalesce(i.bronheffing_since <= current_date, false), 'since', i.bronheffing_since,
    'monthlyAmount', i.bronheffing_amount::text),
  'gber', json_build_object('active', i.gber_active, 'instalments', i.gber_instalments, 'since', i.gber_since),
  'bewind', json_build_object('id', b.id, 'kind', b.kind, 'status', b.status, 'startDate', b.start_date, 'endDate', b.end_date,
    'organisation', json_build_object('id', o.id, 'name', o.name)))`;
const JOINED = `insured i JOIN bewind b ON b.insured_id = i.id AND b.organisation_id = $1 AND b.status IN ('ACCEPTED','ACTIVE','ENDING')
    AND b.start_date <= current_date AND (b.end_date IS NULL OR current_date < b.end_date) JOIN organisation o ON o.id = b.organisation_id`;

const STATEMENTS = {
  lookup: {
    name: 'lookup',
    text: `SELECT json_build_object('data', json_build_object('clients', json_build_object('nodes',
      coalesce((SELECT json_agg(${NODE}) FROM ${JOINED} WHERE i.bsn_index = $2), '[]'::json))))::text AS body`,
  },
  page: {
    name: 'page',
    text: `SELECT json_build_object('data', json_build_object('clients', json_build_object(
      'nodes', (SELECT coalesce(json_agg(p.o), '[]'::json) FROM (SELECT ${NODE} AS o FROM ${JOINED} ORDER BY i.search_name, i.id LIMIT $2) p),
      'totalCount', (SELECT count(*) FROM ${JOINED}))))::text AS body`,
  },
};

const indexes = JSON.parse(process.env.BENCH_INDEXES);

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const bsn = variables?.bsn;
    const asked = bsn ? STATEMENTS.lookup : STATEMENTS.page;
    const { rows } = await pool.query({
      ...asked,
      values: [organisation, bsn ? Buffer.from(indexes[bsn], 'hex') : variables.first],
    });
    const body = rows[0].body;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  });
}).listen(Number(process.env.BARE_PORT), '127.0.0.1');
