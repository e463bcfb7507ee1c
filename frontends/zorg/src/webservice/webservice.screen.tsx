import { Loaded, Page, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import { EmptyState, FilterBar, SelectField } from '@volmacht/ui';
import type { Product } from '../gql/graphql';
import { PRODUCTS } from '../users/product-roles';
import { SecretCard } from './secret-card.component';
import { WebserviceForm } from './settings-form.component';
import { ManagedProductsQuery, WebserviceQuery } from './webservice.graphql';

function OfProduct({ product }: { product: Product }) {
  const query = useQuery(WebserviceQuery, { variables: { product } });
  const again = () => void query.refetch().catch(() => undefined);
  return (
    <Loaded query={query} skeleton="form">
      {({ webserviceSettings }) => (
        <>
          <SecretCard product={product} settings={webserviceSettings ?? null} onRotated={again} />
          <WebserviceForm product={product} settings={webserviceSettings ?? null} onSaved={again} />
        </>
      )}
    </Loaded>
  );
}

/** Webservice-instellingen of the products that the viewer manages (ZO-06, ZO-12). */
export function WebserviceScreen() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const query = useQuery(ManagedProductsQuery, { fetchPolicy: 'cache-first' });
  return (
    <Page title={t('webservice.title')} intro={t('webservice.intro')}>
      <Loaded query={query} skeleton="form">
        {({ me }) => {
          const roles = me?.user.roles ?? [];
          const managed = PRODUCTS.filter((product) =>
            roles.some((role) => role.active && role.code === 'PRODUCTBEHEERDER' && role.product === product),
          );
          const chosen = managed.find((product) => product === parameters.get('product')) ?? managed[0];
          if (!chosen) return <EmptyState icon="lock" title={t('webservice.none')} />;
          return (
            <>
              {managed.length > 1 ? (
                <FilterBar>
                  <SelectField
                    name="product"
                    label={t('messages.product')}
                    value={chosen}
                    onChange={(product) => setParameters({ product })}
                    choices={managed.map((value) => ({ value, label: t(`product.${value}`) }))}
                  />
                </FilterBar>
              ) : null}
              <OfProduct key={chosen} product={chosen} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
