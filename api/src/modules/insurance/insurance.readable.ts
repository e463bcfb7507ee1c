import { columns, readable } from '../../core/reader/readable';

/** SQL: the monthly premium of a product (an expression) on a day; null before its first premium. */
export function premiumOn(code: string, day: string): string {
  return `(SELECT p.monthly_amount FROM insurance_premium p WHERE p.product_code = ${code} AND p.valid_from <= ${day}
    ORDER BY p.valid_from DESC LIMIT 1)`;
}

/** How an insurance is read. */
export const insuranceProductReadable = readable({
  type: 'InsuranceProduct',
  table: 'insurance_product',
  key: null,
  fields: {
    ...columns('code', 'name'),
    monthlyPremium: (row, build) => `coalesce(${premiumOn(`${row}.code`, build.arg('today', 'date'))}, 0.00)::text`,
  },
});
