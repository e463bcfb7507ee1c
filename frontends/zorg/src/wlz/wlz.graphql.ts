import { graphql } from '../gql';

export const CheckWlzMutation = graphql(`
  mutation CheckWlz($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {
    checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {
      ...WlzAnswer
    }
  }

  fragment WlzAnswer on WlzCheck {
    id
    outcome
    validFrom
    validUntil
    registerDate
    checkedAt
  }
`);

export const WlzQuotaQuery = graphql(`
  query WlzQuota {
    wlzQuota {
      limit
      left
      windowMinutes
      renewsAt
    }
  }
`);

export const ConsultationsQuery = graphql(`
  query Consultations($caseNumber: String, $first: Int, $after: Cursor) {
    wlzConsultations(caseNumber: $caseNumber, first: $first, after: $after) {
      totalCount
      nodes {
        id
        consultedBy
        purpose
        caseNumber
        on
        askedAt
        answered
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
