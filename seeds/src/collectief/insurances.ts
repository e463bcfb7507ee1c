/** Monthly premium of each year from `since` on, in euros. */
interface SeedInsurance {
  code: string;
  name: string;
  since: number;
  premiums: string[];
}

const INSURANCES: SeedInsurance[] = [
  {
    code: 'GEM-BASIS',
    name: 'Gemeentepolis Basis',
    since: 2021,
    premiums: ['121.45', '124.50', '131.25', '141.90', '151.20', '158.75'],
  },
  {
    code: 'GEM-START',
    name: 'Gemeentepolis Start',
    since: 2021,
    premiums: ['133.20', '136.80', '144.10', '155.35', '165.95', '174.40'],
  },
  {
    code: 'GEM-EXTRA',
    name: 'Gemeentepolis Extra',
    since: 2021,
    premiums: ['147.95', '151.60', '159.40', '171.25', '182.80', '192.15'],
  },
  {
    code: 'GEM-TOP',
    name: 'Gemeentepolis Top',
    since: 2021,
    premiums: ['171.10', '175.25', '184.05', '197.60', '210.45', '221.30'],
  },
];

/** Codes of the demo's insurances. */
export const INSURANCE_CODES = INSURANCES.map(({ code }) => code);

/** Rows of the table insurance_product. */
export const insuranceRows = () =>
  INSURANCES.map(({ code, name }, index) => ({ code, name, position: index + 1, active: true }));

/** Rows of the table insurance_premium: a premium holds from 1 January on. */
export const premiumRows = () =>
  INSURANCES.flatMap(({ code, since, premiums }) =>
    premiums.map((amount, index) => ({
      product_code: code,
      valid_from: `${since + index}-01-01`,
      monthly_amount: amount,
    })),
  );
