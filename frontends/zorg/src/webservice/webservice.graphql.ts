import { graphql } from '../gql';

export const ManagedProductsQuery = graphql(`
  query ManagedProducts {
    me {
      user {
        id
        roles {
          code
          product
          active
        }
      }
    }
  }
`);

export const WebserviceQuery = graphql(`
  query Webservice($product: Product!) {
    webserviceSettings(product: $product) {
      ...Settings
    }
  }

  fragment Settings on WebserviceSettings {
    product
    enabled
    endpoint
    certificateFingerprint
    clientId
    secretRotatedAt
    previousSecretValidUntil
  }
`);

export const UpdateWebserviceMutation = graphql(`
  mutation UpdateWebservice(
    $product: Product!
    $enabled: Boolean!
    $endpoint: String
    $certificateFingerprint: String
  ) {
    updateWebserviceSettings(
      product: $product
      enabled: $enabled
      endpoint: $endpoint
      certificateFingerprint: $certificateFingerprint
    ) {
      ...Settings
    }
  }
`);

export const RotateSecretMutation = graphql(`
  mutation RotateSecret($product: Product!, $endOldNow: Boolean) {
    rotateWebserviceSecret(product: $product, endOldNow: $endOldNow)
  }
`);
