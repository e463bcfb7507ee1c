import { graphql } from '../gql';

export const InsuranceProductsQuery = graphql(`
  query InsuranceProducts {
    insuranceProducts {
      code
      name
      monthlyPremium
    }
  }
`);

export const AddDeelnemerMutation = graphql(`
  mutation AddDeelnemer($input: AddDeelnemerInput!) {
    addDeelnemer(input: $input) {
      ...DeelnemerRow
    }
  }
`);

export const AddFamilyMutation = graphql(`
  mutation AddFamily($input: AddFamilyInput!) {
    addFamily(input: $input) {
      ...DeelnemerRow
    }
  }
`);
