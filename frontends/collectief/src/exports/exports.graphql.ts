import { graphql } from '../gql';

export const RequestExportMutation = graphql(`
  mutation RequestExport($input: ExportInput!) {
    requestExport(input: $input) {
      ...ExportState
    }
  }

  fragment ExportState on Export {
    id
    kind
    status
    progress
    rows
    file {
      id
      name
      size
    }
  }
`);

export const ExportQuery = graphql(`
  query Export($id: ID!) {
    export(id: $id) {
      ...ExportState
    }
  }
`);
