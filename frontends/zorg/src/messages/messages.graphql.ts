import { graphql } from '../gql';

export const MessagesQuery = graphql(`
  query Messages(
    $product: Product
    $direction: MessageDirection
    $retourMissing: Boolean
    $first: Int
    $after: Cursor
  ) {
    zorgMessages(
      product: $product
      direction: $direction
      retourMissing: $retourMissing
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        ...MessageRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment MessageRow on ZorgMessage {
    id
    product
    code
    name
    direction
    status
    identification
    receivedAt
    retourMissing
    file {
      id
      name
    }
  }
`);

export const MessageQuery = graphql(`
  query Message($id: ID!) {
    zorgMessage(id: $id) {
      ...MessageRow
      sender
      receiver
      dated
      deliveredAt
      downloadedAt
      retourDueOn
      problems {
        field
        rule
        message
      }
      remarks {
        path
        code
        rule
        explanation
      }
      retour {
        id
        code
        name
        receivedAt
      }
      answers {
        id
        code
        name
        receivedAt
      }
    }
  }
`);

export const CheckMessageMutation = graphql(`
  mutation CheckMessage($product: Product!, $fileId: ID!) {
    checkZorgMessage(product: $product, fileId: $fileId) {
      code
      name
      problems {
        field
        rule
        message
      }
    }
  }
`);

export const SendMessageMutation = graphql(`
  mutation SendMessage($product: Product!, $fileId: ID!) {
    uploadZorgMessage(product: $product, fileId: $fileId) {
      id
      status
    }
  }
`);
