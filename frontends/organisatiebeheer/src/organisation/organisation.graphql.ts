import { graphql } from '../gql';

export const OrganisationQuery = graphql(`
  query Organisation {
    organisation {
      id
      name
      kvkNumber
      emailDomains
      address {
        street
        houseNumber
        postcode
        city
        country
      }
      email
      phone
      profile
      activeRoles
    }
  }
`);
