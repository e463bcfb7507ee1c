import { graphql } from '../gql';

export const OrganisationQuery = graphql(`
  query OwnOrganisation {
    organisation {
      ...OrganisationDetail
    }
  }

  fragment OrganisationDetail on Organisation {
    id
    name
    kvkNumber
    email
    phone
    correspondenceChannel
    address {
      street
      houseNumber
      postcode
      city
      country
    }
  }
`);

export const UpdateOrganisationMutation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      ...OrganisationDetail
    }
  }
`);

export const CorrespondenceImpactQuery = graphql(`
  query CorrespondenceImpact($channel: CorrespondenceChannel!) {
    correspondenceImpact(channel: $channel) {
      clients
      gberStopped
    }
  }
`);

export const ChangeCorrespondenceMutation = graphql(`
  mutation ChangeCorrespondence($channel: CorrespondenceChannel!) {
    changeCorrespondenceChannel(channel: $channel) {
      clients
      gberStopped
    }
  }
`);
