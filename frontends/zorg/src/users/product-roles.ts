import type { Product, RoleInput, ZorgUserFragment } from '../gql/graphql';

/** The products of this portal, in the order the screens name them. */
export const PRODUCTS = ['IWMO', 'IJW', 'WLZ_REGISTERTOETS'] as const satisfies readonly Product[];

/** The roles that are given for one product each (ZO-06). */
export const PRODUCT_ROLES = ['GEBRUIKER', 'PRODUCTBEHEERDER'] as const;

type ProductRole = (typeof PRODUCT_ROLES)[number];

/** What is ticked for somebody. */
export interface RoleTicks {
  manager: boolean;
  products: Record<Product, Record<ProductRole, boolean>>;
}

type Held = ZorgUserFragment['roles'];

/** What somebody holds, as ticks; switched-off roles count, because they come back (ZO-08). */
export function ticksOf(roles: Held): RoleTicks {
  const holds = (wanted: ProductRole, of: Product) =>
    roles.some(({ code, product }) => code === wanted && product === of);
  const ticks = (of: Product) => ({
    GEBRUIKER: holds('GEBRUIKER', of),
    PRODUCTBEHEERDER: holds('PRODUCTBEHEERDER', of),
  });
  return {
    manager: roles.some(({ code }) => code === 'GEBRUIKERSBEHEERDER'),
    products: { IWMO: ticks('IWMO'), IJW: ticks('IJW'), WLZ_REGISTERTOETS: ticks('WLZ_REGISTERTOETS') },
  };
}

const OF_THIS_PORTAL: readonly string[] = ['GEBRUIKERSBEHEERDER', ...PRODUCT_ROLES];

/** The ticks as the API takes them, with the roles of other portals as they were: those are not this screen's business. */
export function rolesOf({ manager, products }: RoleTicks, held: Held): RoleInput[] {
  const kept = held
    .filter(({ code }) => !OF_THIS_PORTAL.includes(code))
    .map(({ code, product, contract }) => ({ code, product, contractId: contract?.id }));
  const ofProducts = PRODUCTS.flatMap((product) =>
    PRODUCT_ROLES.filter((code) => products[product][code]).map((code) => ({ code, product })),
  );
  return [...kept, ...(manager ? [{ code: 'GEBRUIKERSBEHEERDER' as const }] : []), ...ofProducts];
}
