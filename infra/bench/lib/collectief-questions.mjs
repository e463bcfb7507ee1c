// The questions about collective contracts: the same answer by every server, in each one's own words.

const NODE = `id fullName maskedBsn relatienummer birthDate gender startDate endDate endReason householdRole paymentMethod
  contract { id number name startDate endDate organisation { id name } }`;
const LOOKUP = `query Lookup($bsn: BSN!) { deelnemers(filter: { bsn: $bsn }) { nodes { ${NODE} } } }`;
const PAGE = `query Page($first: Int!) { deelnemers(first: $first) { nodes { ${NODE} } totalCount } }`;
const USAGE = `query Usage($contract: ID!, $from: YearMonth!, $to: YearMonth!) { contract(id: $contract) {
  usage(from: $from, to: $to) { month deelnemers difference instroom uitstroom } } }`;

const ROW = `rowId fullName maskedBsn relatienummer birthDate gender startDate endDate endReason householdRole paymentMethod
  contract: contractByContractId { rowId number name startDate endDate organisation: organisationByOrganisationId { rowId name } }`;
const PGL_LOOKUP = `query Lookup($contract: UUID!, $index: Base64EncodedBinary!) {
  deelnemers: allDeelnemers(condition: { contractId: $contract, bsnIndex: $index }) { nodes { ${ROW} } } }`;
const PGL_PAGE = `query Page($contract: UUID!, $first: Int!) {
  deelnemers: allDeelnemers(condition: { contractId: $contract }, orderBy: [SEARCH_NAME_ASC, ROW_ID_ASC], first: $first) {
    nodes { ${ROW} } totalCount } }`;
const PGL_USAGE = `query Usage($contract: UUID!, $from: Date!, $to: Date!) {
  contract: contractByRowId(rowId: $contract) { usage(fromMonth: $from, toMonth: $to) { nodes { month deelnemers difference instroom uitstroom } } } }`;

/** The questions, with a body per server and the goals: at least so many times the other's requests per second. */
export function questionsFor({ contract, bsns, indexOf, from, to }) {
  const body = (query, variables) => JSON.stringify({ query, variables });
  const asked = bsns.slice(0, 100);
  return [
    {
      name: 'look-up by BSN',
      goals: { postgraphile: 2.2, bare: 0.5 },
      bodies: {
        volmacht: asked.map((bsn) => body(LOOKUP, { bsn })),
        postgraphile: asked.map((bsn) => body(PGL_LOOKUP, { contract, index: indexOf(bsn).toString('base64') })),
        bare: asked.map((bsn) => body('', { bsn })),
      },
    },
    {
      name: 'page of 50',
      goals: { postgraphile: 1.2, bare: 0.9 },
      bodies: {
        volmacht: [body(PAGE, { first: 50 })],
        postgraphile: [body(PGL_PAGE, { contract, first: 50 })],
        bare: [body('', { first: 50 })],
      },
    },
    {
      name: '12 months of usage',
      goals: { postgraphile: 5 },
      bodies: {
        volmacht: [body(USAGE, { contract, from, to })],
        postgraphile: [body(PGL_USAGE, { contract, from: `${from}-01`, to: `${to}-01` })],
        bare: [body('', { contract, from, to })],
      },
    },
  ];
}

/** An answer in the words of ours: PostGraphile calls an id rowId and wraps a list in nodes. */
export function plainAnswer({ data, errors }) {
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000));
  const { usage } = data.contract ?? {};
  const flat = usage?.nodes ? { contract: { usage: usage.nodes } } : data;
  return JSON.stringify(sorted(flat));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' && /^\d+$/.test(value) ? value : value;
  const entries = Object.entries(value).map(([key, inner]) => [key === 'rowId' ? 'id' : key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
