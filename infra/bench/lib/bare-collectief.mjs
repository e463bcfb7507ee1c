// The yardstick for collective contracts: plain Node http and pg, one prepared statement per question, JSON made by
// PostgreSQL. No sessions, no permissions, no audit, no GraphQL.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const contract = process.env.BENCH_CONTRACT;
const indexes = JSON.parse(process.env.BENCH_INDEXES);

const NODE = `json_build_object('id', d.id, 'fullName', d.full_name, 'maskedBsn', '•••••' || d.bsn_tail, 'relatienummer', d.relatienummer,
  'birthDate', d.birth_date, 'gender', d.gender, 'startDate', d.start_date, 'endDate', d.end_date, 'endReason', d.end_reason,
  'householdRole', d.household_role, 'paymentMethod', d.payment_method,
  'contract', json_build_object('id', c.id, 'number', c.number, 'name', c.name, 'startDate', c.start_date, 'endDate', c.end_date,
    'organisation', json_build_object('id', o.id, 'name', o.name)))`;
const TODAY = 'd.start_date <= current_date AND (d.end_date IS NULL OR d.end_date >= current_date)';
const FROM = `deelnemer d JOIN contract c ON c.id = d.contract_id JOIN organisation o ON o.id = c.organisation_id WHERE d.contract_id = $1 AND ${TODAY}`;

const STATEMENTS = {
  lookup: `SELECT json_build_object('data', json_build_object('deelnemers', json_build_object('nodes',
    coalesce((SELECT json_agg(${NODE}) FROM ${FROM} AND d.bsn_index = $2), '[]'::json))))::text AS body`,
  page: `SELECT json_build_object('data', json_build_object('deelnemers', json_build_object(
    'nodes', (SELECT coalesce(json_agg(p.o), '[]'::json) FROM (SELECT ${NODE} AS o FROM ${FROM} ORDER BY d.search_name, d.id LIMIT $2) p),
    'totalCount', (SELECT count(*) FROM deelnemer d WHERE d.contract_id = $1 AND ${TODAY}))))::text AS body`,
  usage: `SELECT json_build_object('data', json_build_object('contract', json_build_object('usage', (SELECT json_agg(json_build_object(
    'month', to_char(u.month, 'YYYY-MM'), 'deelnemers', u.deelnemers, 'difference', u.instroom - u.uitstroom, 'instroom', u.instroom,
    'uitstroom', u.uitstroom) ORDER BY u.month) FROM contract_month u WHERE u.contract_id = $1 AND u.month BETWEEN $2::date AND $3::date))))::text AS body`,
};

function asked({ bsn, first, from, to }) {
  if (bsn) return ['lookup', [contract, Buffer.from(indexes[bsn], 'hex')]];
  return first ? ['page', [contract, first]] : ['usage', [contract, `${from}-01`, `${to}-01`]];
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const [name, values] = asked(JSON.parse(Buffer.concat(chunks).toString('utf8')).variables);
    const { rows } = await pool.query({ name, text: STATEMENTS[name], values });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(rows[0].body) });
    response.end(rows[0].body);
  });
}).listen(Number(process.env.BARE_PORT), '127.0.0.1');
