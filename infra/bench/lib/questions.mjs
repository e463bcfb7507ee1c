// The questions that are measured: the same text and answers for every server.
const NODE = `id insurer insuredNumber maskedBsn fullName birthDate address { street houseNumber postcode city country }
  email phone correspondenceChannel debtor { debtorNumber premiumIban claimsIban paymentMethod outstandingAmount }
  bronheffing { active since monthlyAmount } gber { active instalments since }
  bewind { id kind status startDate endDate organisation { id name } }`;

/** One client by BSN (a keyed hash in the database), with its bewind and organisation. */
export const LOOKUP = `query Lookup($bsn: BSN!) { clients(filter: { bsn: $bsn }) { nodes { ${NODE} } } }`;

/** A page of 50 clients with all nested fields and the count. */
export const PAGE = `query Page($first: Int!) { clients(filter: {}, first: $first) { nodes { ${NODE} } totalCount } }`;
