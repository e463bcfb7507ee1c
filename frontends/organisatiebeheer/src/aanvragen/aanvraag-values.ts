import type { UploadedFile } from '@volmacht/platform';
import type { AanvraagDetailFragment, AanvraagKind, Gender } from '../gql/graphql';

/** The fields in which documents are handed in, one each. */
export const DOCUMENTS = ['document1', 'document2', 'document3', 'document4', 'document5'] as const;

/** What is filled in for an aanvraag. */
export interface AanvraagValues extends Record<string, unknown> {
  kind: string;
  person: { bsn: string; initials: string; infix: string; lastName: string; birthDate: string; gender: string };
  partnerBsn: string;
  explanation: string;
  document1: UploadedFile | null;
  document2: UploadedFile | null;
  document3: UploadedFile | null;
  document4: UploadedFile | null;
  document5: UploadedFile | null;
}

/** An empty form. */
export const NOTHING: AanvraagValues = {
  kind: '',
  person: { bsn: '', initials: '', infix: '', lastName: '', birthDate: '', gender: '' },
  partnerBsn: '',
  explanation: '',
  document1: null,
  document2: null,
  document3: null,
  document4: null,
  document5: null,
};

/** A draft as the form has it; both BSNs were asked for apart (XX-02). */
export function valuesOf(draft: AanvraagDetailFragment, bsn: string, partnerBsn: string): AanvraagValues {
  const files = draft.documents.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType }));
  return {
    ...NOTHING,
    kind: draft.kind,
    person: {
      bsn,
      initials: draft.initials,
      infix: draft.infix ?? '',
      lastName: draft.lastName,
      birthDate: draft.birthDate,
      gender: draft.gender,
    },
    partnerBsn,
    explanation: draft.explanation ?? '',
    ...Object.fromEntries(DOCUMENTS.map((name, at) => [name, files[at] ?? null])),
  };
}

/** The documents that were uploaded, in order. */
export function documentsOf(values: AanvraagValues): UploadedFile[] {
  return DOCUMENTS.flatMap((name) => values[name] ?? []);
}

/** What the API takes for a draft and for an aanvraag alike. */
export function inputOf(values: AanvraagValues) {
  const { kind, person, partnerBsn } = values;
  return {
    kind: kind as AanvraagKind,
    person: {
      bsn: person.bsn.replace(/[\s.]/g, ''),
      initials: person.initials.trim(),
      infix: person.infix.trim() || null,
      lastName: person.lastName.trim(),
      birthDate: person.birthDate,
      gender: person.gender as Gender,
    },
    explanation: values.explanation.trim(),
    // Somebody who changed the kind on the way no longer asks for the partner.
    partnerBsn: kind === 'PARTNERVERBLIJF' ? partnerBsn.replace(/[\s.]/g, '') || null : null,
    fileIds: documentsOf(values).map(({ id }) => id),
  };
}
