// @ts-nocheck
/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Aanvragen($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {\n    aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        number\n        kind\n        status\n        fullName\n        birthDate\n        changedAt\n        submittedAt\n        dueAt\n        daysLeft\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AanvragenDocument,
    "\n  query Aanvraag($id: ID!) {\n    aanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n\n  fragment AanvraagDetail on Aanvraag {\n    id\n    number\n    kind\n    status\n    maskedBsn\n    initials\n    infix\n    lastName\n    fullName\n    birthDate\n    gender\n    maskedPartnerBsn\n    explanation\n    changedAt\n    submittedAt\n    dueAt\n    daysLeft\n    overdue\n    decidedAt\n    reason\n    validFrom\n    validUntil\n    registeredAt\n    submittedBy {\n      id\n      fullName\n    }\n    documents {\n      id\n      name\n      size\n      mediaType\n    }\n  }\n": typeof types.AanvraagDocument,
    "\n  query Kinds {\n    organisation {\n      id\n      aanvraagKinds\n    }\n  }\n": typeof types.KindsDocument,
    "\n  mutation SaveDraft($input: AanvraagDraftInput!) {\n    saveAanvraagDraft(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation SubmitAanvraag($input: SubmitAanvraagInput!) {\n    submitAanvraag(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n": typeof types.SubmitAanvraagDocument,
    "\n  mutation WithdrawAanvraag($id: ID!) {\n    withdrawAanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n": typeof types.WithdrawAanvraagDocument,
    "\n  mutation DeleteDraft($id: ID!) {\n    deleteAanvraagDraft(id: $id)\n  }\n": typeof types.DeleteDraftDocument,
    "\n  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {\n    revealAanvraagBsn(id: $id, partner: $partner)\n  }\n": typeof types.RevealAanvraagBsnDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      kvkNumber\n      emailDomains\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      email\n      phone\n      profile\n      activeRoles\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...UserRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment UserRow on User {\n    id\n    loginName\n    fullName\n    email\n    status\n    lastLoginAt\n    remark\n  }\n": typeof types.UsersDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserDetail\n    }\n  }\n\n  fragment UserDetail on User {\n    ...UserRow\n    initials\n    firstName\n    infix\n    lastName\n    mobileNumber\n    uziNumber\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      expiresAt\n    }\n  }\n": typeof types.UserDocument,
    "\n  query Domains {\n    organisation {\n      id\n      emailDomains\n    }\n  }\n": typeof types.DomainsDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...UserDetail\n    }\n  }\n": typeof types.AddUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...UserDetail\n    }\n  }\n": typeof types.UpdateUserDocument,
    "\n  mutation RemoveUser($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": typeof types.RemoveUserDocument,
    "\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      expiresAt\n    }\n  }\n": typeof types.ResendInvitationDocument,
};
const documents: Documents = {
    "\n  query Aanvragen($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {\n    aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        number\n        kind\n        status\n        fullName\n        birthDate\n        changedAt\n        submittedAt\n        dueAt\n        daysLeft\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AanvragenDocument,
    "\n  query Aanvraag($id: ID!) {\n    aanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n\n  fragment AanvraagDetail on Aanvraag {\n    id\n    number\n    kind\n    status\n    maskedBsn\n    initials\n    infix\n    lastName\n    fullName\n    birthDate\n    gender\n    maskedPartnerBsn\n    explanation\n    changedAt\n    submittedAt\n    dueAt\n    daysLeft\n    overdue\n    decidedAt\n    reason\n    validFrom\n    validUntil\n    registeredAt\n    submittedBy {\n      id\n      fullName\n    }\n    documents {\n      id\n      name\n      size\n      mediaType\n    }\n  }\n": types.AanvraagDocument,
    "\n  query Kinds {\n    organisation {\n      id\n      aanvraagKinds\n    }\n  }\n": types.KindsDocument,
    "\n  mutation SaveDraft($input: AanvraagDraftInput!) {\n    saveAanvraagDraft(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation SubmitAanvraag($input: SubmitAanvraagInput!) {\n    submitAanvraag(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n": types.SubmitAanvraagDocument,
    "\n  mutation WithdrawAanvraag($id: ID!) {\n    withdrawAanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n": types.WithdrawAanvraagDocument,
    "\n  mutation DeleteDraft($id: ID!) {\n    deleteAanvraagDraft(id: $id)\n  }\n": types.DeleteDraftDocument,
    "\n  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {\n    revealAanvraagBsn(id: $id, partner: $partner)\n  }\n": types.RevealAanvraagBsnDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      kvkNumber\n      emailDomains\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      email\n      phone\n      profile\n      activeRoles\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...UserRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment UserRow on User {\n    id\n    loginName\n    fullName\n    email\n    status\n    lastLoginAt\n    remark\n  }\n": types.UsersDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserDetail\n    }\n  }\n\n  fragment UserDetail on User {\n    ...UserRow\n    initials\n    firstName\n    infix\n    lastName\n    mobileNumber\n    uziNumber\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      expiresAt\n    }\n  }\n": types.UserDocument,
    "\n  query Domains {\n    organisation {\n      id\n      emailDomains\n    }\n  }\n": types.DomainsDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...UserDetail\n    }\n  }\n": types.AddUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...UserDetail\n    }\n  }\n": types.UpdateUserDocument,
    "\n  mutation RemoveUser($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": types.RemoveUserDocument,
    "\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      expiresAt\n    }\n  }\n": types.ResendInvitationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Aanvragen($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {\n    aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        number\n        kind\n        status\n        fullName\n        birthDate\n        changedAt\n        submittedAt\n        dueAt\n        daysLeft\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Aanvragen($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {\n    aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        number\n        kind\n        status\n        fullName\n        birthDate\n        changedAt\n        submittedAt\n        dueAt\n        daysLeft\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Aanvraag($id: ID!) {\n    aanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n\n  fragment AanvraagDetail on Aanvraag {\n    id\n    number\n    kind\n    status\n    maskedBsn\n    initials\n    infix\n    lastName\n    fullName\n    birthDate\n    gender\n    maskedPartnerBsn\n    explanation\n    changedAt\n    submittedAt\n    dueAt\n    daysLeft\n    overdue\n    decidedAt\n    reason\n    validFrom\n    validUntil\n    registeredAt\n    submittedBy {\n      id\n      fullName\n    }\n    documents {\n      id\n      name\n      size\n      mediaType\n    }\n  }\n"): (typeof documents)["\n  query Aanvraag($id: ID!) {\n    aanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n\n  fragment AanvraagDetail on Aanvraag {\n    id\n    number\n    kind\n    status\n    maskedBsn\n    initials\n    infix\n    lastName\n    fullName\n    birthDate\n    gender\n    maskedPartnerBsn\n    explanation\n    changedAt\n    submittedAt\n    dueAt\n    daysLeft\n    overdue\n    decidedAt\n    reason\n    validFrom\n    validUntil\n    registeredAt\n    submittedBy {\n      id\n      fullName\n    }\n    documents {\n      id\n      name\n      size\n      mediaType\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kinds {\n    organisation {\n      id\n      aanvraagKinds\n    }\n  }\n"): (typeof documents)["\n  query Kinds {\n    organisation {\n      id\n      aanvraagKinds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: AanvraagDraftInput!) {\n    saveAanvraagDraft(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: AanvraagDraftInput!) {\n    saveAanvraagDraft(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAanvraag($input: SubmitAanvraagInput!) {\n    submitAanvraag(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitAanvraag($input: SubmitAanvraagInput!) {\n    submitAanvraag(input: $input) {\n      ...AanvraagDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAanvraag($id: ID!) {\n    withdrawAanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAanvraag($id: ID!) {\n    withdrawAanvraag(id: $id) {\n      ...AanvraagDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDraft($id: ID!) {\n    deleteAanvraagDraft(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteDraft($id: ID!) {\n    deleteAanvraagDraft(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {\n    revealAanvraagBsn(id: $id, partner: $partner)\n  }\n"): (typeof documents)["\n  mutation RevealAanvraagBsn($id: ID!, $partner: Boolean) {\n    revealAanvraagBsn(id: $id, partner: $partner)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    organisation {\n      id\n      name\n      kvkNumber\n      emailDomains\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      email\n      phone\n      profile\n      activeRoles\n    }\n  }\n"): (typeof documents)["\n  query Organisation {\n    organisation {\n      id\n      name\n      kvkNumber\n      emailDomains\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      email\n      phone\n      profile\n      activeRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...UserRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment UserRow on User {\n    id\n    loginName\n    fullName\n    email\n    status\n    lastLoginAt\n    remark\n  }\n"): (typeof documents)["\n  query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...UserRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment UserRow on User {\n    id\n    loginName\n    fullName\n    email\n    status\n    lastLoginAt\n    remark\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserDetail\n    }\n  }\n\n  fragment UserDetail on User {\n    ...UserRow\n    initials\n    firstName\n    infix\n    lastName\n    mobileNumber\n    uziNumber\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserDetail\n    }\n  }\n\n  fragment UserDetail on User {\n    ...UserRow\n    initials\n    firstName\n    infix\n    lastName\n    mobileNumber\n    uziNumber\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Domains {\n    organisation {\n      id\n      emailDomains\n    }\n  }\n"): (typeof documents)["\n  query Domains {\n    organisation {\n      id\n      emailDomains\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...UserDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...UserDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...UserDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...UserDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveUser($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RemoveUser($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      expiresAt\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;