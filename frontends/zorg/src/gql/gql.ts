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
    "\n  query Messages(\n    $product: Product\n    $direction: MessageDirection\n    $retourMissing: Boolean\n    $first: Int\n    $after: Cursor\n  ) {\n    zorgMessages(\n      product: $product\n      direction: $direction\n      retourMissing: $retourMissing\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      nodes {\n        ...MessageRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MessageRow on ZorgMessage {\n    id\n    product\n    code\n    name\n    direction\n    status\n    identification\n    receivedAt\n    retourMissing\n    file {\n      id\n      name\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  query Message($id: ID!) {\n    zorgMessage(id: $id) {\n      ...MessageRow\n      sender\n      receiver\n      dated\n      deliveredAt\n      downloadedAt\n      retourDueOn\n      problems {\n        field\n        rule\n        message\n      }\n      remarks {\n        path\n        code\n        rule\n        explanation\n      }\n      retour {\n        id\n        code\n        name\n        receivedAt\n      }\n      answers {\n        id\n        code\n        name\n        receivedAt\n      }\n    }\n  }\n": typeof types.MessageDocument,
    "\n  mutation CheckMessage($product: Product!, $fileId: ID!) {\n    checkZorgMessage(product: $product, fileId: $fileId) {\n      code\n      name\n      problems {\n        field\n        rule\n        message\n      }\n    }\n  }\n": typeof types.CheckMessageDocument,
    "\n  mutation SendMessage($product: Product!, $fileId: ID!) {\n    uploadZorgMessage(product: $product, fileId: $fileId) {\n      id\n      status\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  query ZorgUsers($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...ZorgUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment ZorgUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    newsletter\n    contactPerson\n    roles {\n      code\n      product\n      active\n      contract {\n        id\n      }\n    }\n  }\n": typeof types.ZorgUsersDocument,
    "\n  query Newcomers($first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: { withoutRoles: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          fullName\n          email\n          status\n          verificationCode\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.NewcomersDocument,
    "\n  query ZorgUserDetails($id: ID!) {\n    user(id: $id) {\n      ...ZorgUserDetail\n    }\n  }\n\n  fragment ZorgUserDetail on User {\n    ...ZorgUser\n    initials\n    firstName\n    mobileNumber\n    verificationCode\n  }\n": typeof types.ZorgUserDetailsDocument,
    "\n  mutation SetZorgRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...ZorgUserDetail\n    }\n  }\n": typeof types.SetZorgRolesDocument,
    "\n  mutation SetZorgUserActive($id: ID!, $active: Boolean!) {\n    setUserActive(id: $id, active: $active) {\n      ...ZorgUserDetail\n    }\n  }\n": typeof types.SetZorgUserActiveDocument,
    "\n  mutation UpdateZorgUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...ZorgUserDetail\n    }\n  }\n": typeof types.UpdateZorgUserDocument,
    "\n  mutation RemoveZorgUser($id: ID!) {\n    removeUser(id: $id)\n  }\n": typeof types.RemoveZorgUserDocument,
    "\n  query ManagedProducts {\n    me {\n      user {\n        id\n        roles {\n          code\n          product\n          active\n        }\n      }\n    }\n  }\n": typeof types.ManagedProductsDocument,
    "\n  query Webservice($product: Product!) {\n    webserviceSettings(product: $product) {\n      ...Settings\n    }\n  }\n\n  fragment Settings on WebserviceSettings {\n    product\n    enabled\n    endpoint\n    certificateFingerprint\n    clientId\n    secretRotatedAt\n    previousSecretValidUntil\n  }\n": typeof types.WebserviceDocument,
    "\n  mutation UpdateWebservice(\n    $product: Product!\n    $enabled: Boolean!\n    $endpoint: String\n    $certificateFingerprint: String\n  ) {\n    updateWebserviceSettings(\n      product: $product\n      enabled: $enabled\n      endpoint: $endpoint\n      certificateFingerprint: $certificateFingerprint\n    ) {\n      ...Settings\n    }\n  }\n": typeof types.UpdateWebserviceDocument,
    "\n  mutation RotateSecret($product: Product!, $endOldNow: Boolean) {\n    rotateWebserviceSecret(product: $product, endOldNow: $endOldNow)\n  }\n": typeof types.RotateSecretDocument,
    "\n  mutation CheckWlz($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {\n    checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {\n      ...WlzAnswer\n    }\n  }\n\n  fragment WlzAnswer on WlzCheck {\n    id\n    outcome\n    validFrom\n    validUntil\n    registerDate\n    checkedAt\n  }\n": typeof types.CheckWlzDocument,
    "\n  query WlzQuota {\n    wlzQuota {\n      limit\n      left\n      windowMinutes\n      renewsAt\n    }\n  }\n": typeof types.WlzQuotaDocument,
    "\n  query Consultations($caseNumber: String, $first: Int, $after: Cursor) {\n    wlzConsultations(caseNumber: $caseNumber, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        consultedBy\n        purpose\n        caseNumber\n        on\n        askedAt\n        answered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ConsultationsDocument,
};
const documents: Documents = {
    "\n  query Messages(\n    $product: Product\n    $direction: MessageDirection\n    $retourMissing: Boolean\n    $first: Int\n    $after: Cursor\n  ) {\n    zorgMessages(\n      product: $product\n      direction: $direction\n      retourMissing: $retourMissing\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      nodes {\n        ...MessageRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MessageRow on ZorgMessage {\n    id\n    product\n    code\n    name\n    direction\n    status\n    identification\n    receivedAt\n    retourMissing\n    file {\n      id\n      name\n    }\n  }\n": types.MessagesDocument,
    "\n  query Message($id: ID!) {\n    zorgMessage(id: $id) {\n      ...MessageRow\n      sender\n      receiver\n      dated\n      deliveredAt\n      downloadedAt\n      retourDueOn\n      problems {\n        field\n        rule\n        message\n      }\n      remarks {\n        path\n        code\n        rule\n        explanation\n      }\n      retour {\n        id\n        code\n        name\n        receivedAt\n      }\n      answers {\n        id\n        code\n        name\n        receivedAt\n      }\n    }\n  }\n": types.MessageDocument,
    "\n  mutation CheckMessage($product: Product!, $fileId: ID!) {\n    checkZorgMessage(product: $product, fileId: $fileId) {\n      code\n      name\n      problems {\n        field\n        rule\n        message\n      }\n    }\n  }\n": types.CheckMessageDocument,
    "\n  mutation SendMessage($product: Product!, $fileId: ID!) {\n    uploadZorgMessage(product: $product, fileId: $fileId) {\n      id\n      status\n    }\n  }\n": types.SendMessageDocument,
    "\n  query ZorgUsers($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...ZorgUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment ZorgUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    newsletter\n    contactPerson\n    roles {\n      code\n      product\n      active\n      contract {\n        id\n      }\n    }\n  }\n": types.ZorgUsersDocument,
    "\n  query Newcomers($first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: { withoutRoles: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          fullName\n          email\n          status\n          verificationCode\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.NewcomersDocument,
    "\n  query ZorgUserDetails($id: ID!) {\n    user(id: $id) {\n      ...ZorgUserDetail\n    }\n  }\n\n  fragment ZorgUserDetail on User {\n    ...ZorgUser\n    initials\n    firstName\n    mobileNumber\n    verificationCode\n  }\n": types.ZorgUserDetailsDocument,
    "\n  mutation SetZorgRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...ZorgUserDetail\n    }\n  }\n": types.SetZorgRolesDocument,
    "\n  mutation SetZorgUserActive($id: ID!, $active: Boolean!) {\n    setUserActive(id: $id, active: $active) {\n      ...ZorgUserDetail\n    }\n  }\n": types.SetZorgUserActiveDocument,
    "\n  mutation UpdateZorgUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...ZorgUserDetail\n    }\n  }\n": types.UpdateZorgUserDocument,
    "\n  mutation RemoveZorgUser($id: ID!) {\n    removeUser(id: $id)\n  }\n": types.RemoveZorgUserDocument,
    "\n  query ManagedProducts {\n    me {\n      user {\n        id\n        roles {\n          code\n          product\n          active\n        }\n      }\n    }\n  }\n": types.ManagedProductsDocument,
    "\n  query Webservice($product: Product!) {\n    webserviceSettings(product: $product) {\n      ...Settings\n    }\n  }\n\n  fragment Settings on WebserviceSettings {\n    product\n    enabled\n    endpoint\n    certificateFingerprint\n    clientId\n    secretRotatedAt\n    previousSecretValidUntil\n  }\n": types.WebserviceDocument,
    "\n  mutation UpdateWebservice(\n    $product: Product!\n    $enabled: Boolean!\n    $endpoint: String\n    $certificateFingerprint: String\n  ) {\n    updateWebserviceSettings(\n      product: $product\n      enabled: $enabled\n      endpoint: $endpoint\n      certificateFingerprint: $certificateFingerprint\n    ) {\n      ...Settings\n    }\n  }\n": types.UpdateWebserviceDocument,
    "\n  mutation RotateSecret($product: Product!, $endOldNow: Boolean) {\n    rotateWebserviceSecret(product: $product, endOldNow: $endOldNow)\n  }\n": types.RotateSecretDocument,
    "\n  mutation CheckWlz($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {\n    checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {\n      ...WlzAnswer\n    }\n  }\n\n  fragment WlzAnswer on WlzCheck {\n    id\n    outcome\n    validFrom\n    validUntil\n    registerDate\n    checkedAt\n  }\n": types.CheckWlzDocument,
    "\n  query WlzQuota {\n    wlzQuota {\n      limit\n      left\n      windowMinutes\n      renewsAt\n    }\n  }\n": types.WlzQuotaDocument,
    "\n  query Consultations($caseNumber: String, $first: Int, $after: Cursor) {\n    wlzConsultations(caseNumber: $caseNumber, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        consultedBy\n        purpose\n        caseNumber\n        on\n        askedAt\n        answered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ConsultationsDocument,
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
export function graphql(source: "\n  query Messages(\n    $product: Product\n    $direction: MessageDirection\n    $retourMissing: Boolean\n    $first: Int\n    $after: Cursor\n  ) {\n    zorgMessages(\n      product: $product\n      direction: $direction\n      retourMissing: $retourMissing\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      nodes {\n        ...MessageRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MessageRow on ZorgMessage {\n    id\n    product\n    code\n    name\n    direction\n    status\n    identification\n    receivedAt\n    retourMissing\n    file {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Messages(\n    $product: Product\n    $direction: MessageDirection\n    $retourMissing: Boolean\n    $first: Int\n    $after: Cursor\n  ) {\n    zorgMessages(\n      product: $product\n      direction: $direction\n      retourMissing: $retourMissing\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      nodes {\n        ...MessageRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MessageRow on ZorgMessage {\n    id\n    product\n    code\n    name\n    direction\n    status\n    identification\n    receivedAt\n    retourMissing\n    file {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Message($id: ID!) {\n    zorgMessage(id: $id) {\n      ...MessageRow\n      sender\n      receiver\n      dated\n      deliveredAt\n      downloadedAt\n      retourDueOn\n      problems {\n        field\n        rule\n        message\n      }\n      remarks {\n        path\n        code\n        rule\n        explanation\n      }\n      retour {\n        id\n        code\n        name\n        receivedAt\n      }\n      answers {\n        id\n        code\n        name\n        receivedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Message($id: ID!) {\n    zorgMessage(id: $id) {\n      ...MessageRow\n      sender\n      receiver\n      dated\n      deliveredAt\n      downloadedAt\n      retourDueOn\n      problems {\n        field\n        rule\n        message\n      }\n      remarks {\n        path\n        code\n        rule\n        explanation\n      }\n      retour {\n        id\n        code\n        name\n        receivedAt\n      }\n      answers {\n        id\n        code\n        name\n        receivedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckMessage($product: Product!, $fileId: ID!) {\n    checkZorgMessage(product: $product, fileId: $fileId) {\n      code\n      name\n      problems {\n        field\n        rule\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckMessage($product: Product!, $fileId: ID!) {\n    checkZorgMessage(product: $product, fileId: $fileId) {\n      code\n      name\n      problems {\n        field\n        rule\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($product: Product!, $fileId: ID!) {\n    uploadZorgMessage(product: $product, fileId: $fileId) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation SendMessage($product: Product!, $fileId: ID!) {\n    uploadZorgMessage(product: $product, fileId: $fileId) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ZorgUsers($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...ZorgUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment ZorgUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    newsletter\n    contactPerson\n    roles {\n      code\n      product\n      active\n      contract {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query ZorgUsers($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...ZorgUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment ZorgUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    newsletter\n    contactPerson\n    roles {\n      code\n      product\n      active\n      contract {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Newcomers($first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: { withoutRoles: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          fullName\n          email\n          status\n          verificationCode\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Newcomers($first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: { withoutRoles: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          fullName\n          email\n          status\n          verificationCode\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ZorgUserDetails($id: ID!) {\n    user(id: $id) {\n      ...ZorgUserDetail\n    }\n  }\n\n  fragment ZorgUserDetail on User {\n    ...ZorgUser\n    initials\n    firstName\n    mobileNumber\n    verificationCode\n  }\n"): (typeof documents)["\n  query ZorgUserDetails($id: ID!) {\n    user(id: $id) {\n      ...ZorgUserDetail\n    }\n  }\n\n  fragment ZorgUserDetail on User {\n    ...ZorgUser\n    initials\n    firstName\n    mobileNumber\n    verificationCode\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetZorgRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...ZorgUserDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SetZorgRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...ZorgUserDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetZorgUserActive($id: ID!, $active: Boolean!) {\n    setUserActive(id: $id, active: $active) {\n      ...ZorgUserDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SetZorgUserActive($id: ID!, $active: Boolean!) {\n    setUserActive(id: $id, active: $active) {\n      ...ZorgUserDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateZorgUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...ZorgUserDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateZorgUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...ZorgUserDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveZorgUser($id: ID!) {\n    removeUser(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveZorgUser($id: ID!) {\n    removeUser(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedProducts {\n    me {\n      user {\n        id\n        roles {\n          code\n          product\n          active\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ManagedProducts {\n    me {\n      user {\n        id\n        roles {\n          code\n          product\n          active\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webservice($product: Product!) {\n    webserviceSettings(product: $product) {\n      ...Settings\n    }\n  }\n\n  fragment Settings on WebserviceSettings {\n    product\n    enabled\n    endpoint\n    certificateFingerprint\n    clientId\n    secretRotatedAt\n    previousSecretValidUntil\n  }\n"): (typeof documents)["\n  query Webservice($product: Product!) {\n    webserviceSettings(product: $product) {\n      ...Settings\n    }\n  }\n\n  fragment Settings on WebserviceSettings {\n    product\n    enabled\n    endpoint\n    certificateFingerprint\n    clientId\n    secretRotatedAt\n    previousSecretValidUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebservice(\n    $product: Product!\n    $enabled: Boolean!\n    $endpoint: String\n    $certificateFingerprint: String\n  ) {\n    updateWebserviceSettings(\n      product: $product\n      enabled: $enabled\n      endpoint: $endpoint\n      certificateFingerprint: $certificateFingerprint\n    ) {\n      ...Settings\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWebservice(\n    $product: Product!\n    $enabled: Boolean!\n    $endpoint: String\n    $certificateFingerprint: String\n  ) {\n    updateWebserviceSettings(\n      product: $product\n      enabled: $enabled\n      endpoint: $endpoint\n      certificateFingerprint: $certificateFingerprint\n    ) {\n      ...Settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateSecret($product: Product!, $endOldNow: Boolean) {\n    rotateWebserviceSecret(product: $product, endOldNow: $endOldNow)\n  }\n"): (typeof documents)["\n  mutation RotateSecret($product: Product!, $endOldNow: Boolean) {\n    rotateWebserviceSecret(product: $product, endOldNow: $endOldNow)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWlz($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {\n    checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {\n      ...WlzAnswer\n    }\n  }\n\n  fragment WlzAnswer on WlzCheck {\n    id\n    outcome\n    validFrom\n    validUntil\n    registerDate\n    checkedAt\n  }\n"): (typeof documents)["\n  mutation CheckWlz($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {\n    checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {\n      ...WlzAnswer\n    }\n  }\n\n  fragment WlzAnswer on WlzCheck {\n    id\n    outcome\n    validFrom\n    validUntil\n    registerDate\n    checkedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WlzQuota {\n    wlzQuota {\n      limit\n      left\n      windowMinutes\n      renewsAt\n    }\n  }\n"): (typeof documents)["\n  query WlzQuota {\n    wlzQuota {\n      limit\n      left\n      windowMinutes\n      renewsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consultations($caseNumber: String, $first: Int, $after: Cursor) {\n    wlzConsultations(caseNumber: $caseNumber, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        consultedBy\n        purpose\n        caseNumber\n        on\n        askedAt\n        answered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Consultations($caseNumber: String, $first: Int, $after: Cursor) {\n    wlzConsultations(caseNumber: $caseNumber, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        consultedBy\n        purpose\n        caseNumber\n        on\n        askedAt\n        answered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;