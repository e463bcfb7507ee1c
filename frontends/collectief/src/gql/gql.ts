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
    "\n  query Accounts($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...Account\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Account on User {\n    id\n    loginName\n    email\n    fullName\n    status\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n        number\n        name\n      }\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    user(id: $id) {\n      ...Account\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation AddAccount($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...Account\n    }\n  }\n": typeof types.AddAccountDocument,
    "\n  mutation SetAccountRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...Account\n    }\n  }\n": typeof types.SetAccountRolesDocument,
    "\n  mutation ResendAccountInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n": typeof types.ResendAccountInvitationDocument,
    "\n  mutation RemoveAccount($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": typeof types.RemoveAccountDocument,
    "\n  mutation UploadDeelnemers($contractId: ID!, $fileId: ID!) {\n    uploadDeelnemers(contractId: $contractId, fileId: $fileId) {\n      ...BatchState\n    }\n  }\n\n  fragment BatchState on DeelnemerBatch {\n    id\n    status\n    progress\n    rows\n    added\n    ended\n    failed\n    startedAt\n    finishedAt\n    file {\n      id\n      name\n      size\n      uploadedAt\n    }\n    contract {\n      id\n      number\n      name\n    }\n  }\n": typeof types.UploadDeelnemersDocument,
    "\n  query Batches($contractId: ID, $first: Int, $after: Cursor) {\n    deelnemerBatches(contractId: $contractId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...BatchState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BatchesDocument,
    "\n  query Batch($id: ID!) {\n    deelnemerBatch(id: $id) {\n      ...BatchState\n    }\n  }\n": typeof types.BatchDocument,
    "\n  query BatchFailures($id: ID!, $first: Int, $after: Cursor) {\n    deelnemerBatch(id: $id) {\n      id\n      failures(first: $first, after: $after) {\n        totalCount\n        nodes {\n          row\n          column\n          rule\n          message\n          raw\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BatchFailuresDocument,
    "\n  query Berichten($number: String!, $category: BerichtCategory, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      unreadBerichten\n      berichten(category: $category, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          date\n          category\n          text\n          readAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BerichtenDocument,
    "\n  mutation MarkBerichtenRead($ids: [ID!]!) {\n    markBerichtenRead(ids: $ids) {\n      id\n      readAt\n    }\n  }\n": typeof types.MarkBerichtenReadDocument,
    "\n  query Borderellen($number: String!) {\n    contract(number: $number) {\n      id\n      borderellen {\n        id\n        date\n        amount\n        deelnemers\n        invoice {\n          id\n          name\n          size\n        }\n        file {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n": typeof types.BorderellenDocument,
    "\n  mutation SendContactMessage($subject: String!, $body: String!) {\n    sendContactMessage(subject: $subject, body: $body)\n  }\n": typeof types.SendContactMessageDocument,
    "\n  query OwnContactMessages($first: Int, $after: Cursor) {\n    ownContactMessages(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        body\n        sentAt\n        dueAt\n        overdue\n        workingDaysLeft\n        answer\n        answeredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnContactMessagesDocument,
    "\n  query Contracts {\n    contracts {\n      id\n      number\n      name\n      startDate\n      endDate\n    }\n    me {\n      user {\n        id\n        roles {\n          code\n          active\n          contract {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContractsDocument,
    "\n  query ContractDetails($number: String!) {\n    contract(number: $number) {\n      id\n      number\n      name\n      startDate\n      endDate\n      currentDeelnemers\n      organisation {\n        id\n        name\n      }\n      contacts {\n        name\n        function\n        email\n        phone\n      }\n    }\n  }\n": typeof types.ContractDetailsDocument,
    "\n  query Deelnemers($filter: DeelnemerFilter, $orderBy: DeelnemerOrder, $first: Int, $after: Cursor) {\n    deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...DeelnemerRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment DeelnemerRow on Deelnemer {\n    id\n    fullName\n    maskedBsn\n    relatienummer\n    birthDate\n    gender\n    startDate\n    endDate\n    endReason\n    householdRole\n    contract {\n      id\n      number\n      name\n    }\n  }\n": typeof types.DeelnemersDocument,
    "\n  query ContractDeelnemers(\n    $number: String!\n    $filter: DeelnemerFilter\n    $orderBy: DeelnemerOrder\n    $first: Int\n    $after: Cursor\n  ) {\n    contract(number: $number) {\n      id\n      deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...DeelnemerRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ContractDeelnemersDocument,
    "\n  query Deelnemer($id: ID!) {\n    deelnemer(id: $id) {\n      ...DeelnemerRow\n      paymentMethod\n      premiumIban\n      insurance {\n        code\n        name\n        monthlyPremium\n      }\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      household {\n        ...DeelnemerRow\n      }\n    }\n  }\n": typeof types.DeelnemerDocument,
    "\n  mutation EndDeelnemer($input: EndDeelnemerInput!) {\n    endDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": typeof types.EndDeelnemerDocument,
    "\n  mutation RevealDeelnemerBsn($deelnemerId: ID!) {\n    revealDeelnemerBsn(deelnemerId: $deelnemerId)\n  }\n": typeof types.RevealDeelnemerBsnDocument,
    "\n  mutation RequestExport($input: ExportInput!) {\n    requestExport(input: $input) {\n      ...ExportState\n    }\n  }\n\n  fragment ExportState on Export {\n    id\n    kind\n    status\n    progress\n    rows\n    file {\n      id\n      name\n      size\n    }\n  }\n": typeof types.RequestExportDocument,
    "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportState\n    }\n  }\n": typeof types.ExportDocument,
    "\n  query Flow($number: String!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean!, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {\n        totalCount\n        asOf\n        instroom\n        uitstroom\n        nodes {\n          kind\n          on\n          deelnemer {\n            id\n            fullName\n            maskedBsn\n            relatienummer\n            birthDate\n            startDate\n            endDate\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.FlowDocument,
    "\n  query Usage($number: String!, $from: YearMonth!, $to: YearMonth!) {\n    contract(number: $number) {\n      id\n      startDate\n      endDate\n      currentDeelnemers\n      usage(from: $from, to: $to) {\n        month\n        deelnemers\n        difference\n        instroom\n        uitstroom\n      }\n    }\n  }\n": typeof types.UsageDocument,
    "\n  query Home($number: String!, $from: YearMonth!, $flow: Boolean!) {\n    contract(number: $number) {\n      id\n      currentDeelnemers\n      unreadBerichten\n      usage(from: $from) @include(if: $flow) {\n        month\n        deelnemers\n        instroom\n        uitstroom\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query RecentBatches($contractId: ID!) {\n    deelnemerBatches(contractId: $contractId, first: 5) {\n      nodes {\n        id\n        status\n        progress\n        rows\n        failed\n        startedAt\n        finishedAt\n        file {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RecentBatchesDocument,
    "\n  query InsuranceProducts {\n    insuranceProducts {\n      code\n      name\n      monthlyPremium\n    }\n  }\n": typeof types.InsuranceProductsDocument,
    "\n  mutation AddDeelnemer($input: AddDeelnemerInput!) {\n    addDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": typeof types.AddDeelnemerDocument,
    "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": typeof types.AddFamilyDocument,
};
const documents: Documents = {
    "\n  query Accounts($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...Account\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Account on User {\n    id\n    loginName\n    email\n    fullName\n    status\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n        number\n        name\n      }\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n": types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    user(id: $id) {\n      ...Account\n    }\n  }\n": types.AccountDocument,
    "\n  mutation AddAccount($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...Account\n    }\n  }\n": types.AddAccountDocument,
    "\n  mutation SetAccountRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...Account\n    }\n  }\n": types.SetAccountRolesDocument,
    "\n  mutation ResendAccountInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n": types.ResendAccountInvitationDocument,
    "\n  mutation RemoveAccount($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": types.RemoveAccountDocument,
    "\n  mutation UploadDeelnemers($contractId: ID!, $fileId: ID!) {\n    uploadDeelnemers(contractId: $contractId, fileId: $fileId) {\n      ...BatchState\n    }\n  }\n\n  fragment BatchState on DeelnemerBatch {\n    id\n    status\n    progress\n    rows\n    added\n    ended\n    failed\n    startedAt\n    finishedAt\n    file {\n      id\n      name\n      size\n      uploadedAt\n    }\n    contract {\n      id\n      number\n      name\n    }\n  }\n": types.UploadDeelnemersDocument,
    "\n  query Batches($contractId: ID, $first: Int, $after: Cursor) {\n    deelnemerBatches(contractId: $contractId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...BatchState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BatchesDocument,
    "\n  query Batch($id: ID!) {\n    deelnemerBatch(id: $id) {\n      ...BatchState\n    }\n  }\n": types.BatchDocument,
    "\n  query BatchFailures($id: ID!, $first: Int, $after: Cursor) {\n    deelnemerBatch(id: $id) {\n      id\n      failures(first: $first, after: $after) {\n        totalCount\n        nodes {\n          row\n          column\n          rule\n          message\n          raw\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BatchFailuresDocument,
    "\n  query Berichten($number: String!, $category: BerichtCategory, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      unreadBerichten\n      berichten(category: $category, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          date\n          category\n          text\n          readAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BerichtenDocument,
    "\n  mutation MarkBerichtenRead($ids: [ID!]!) {\n    markBerichtenRead(ids: $ids) {\n      id\n      readAt\n    }\n  }\n": types.MarkBerichtenReadDocument,
    "\n  query Borderellen($number: String!) {\n    contract(number: $number) {\n      id\n      borderellen {\n        id\n        date\n        amount\n        deelnemers\n        invoice {\n          id\n          name\n          size\n        }\n        file {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n": types.BorderellenDocument,
    "\n  mutation SendContactMessage($subject: String!, $body: String!) {\n    sendContactMessage(subject: $subject, body: $body)\n  }\n": types.SendContactMessageDocument,
    "\n  query OwnContactMessages($first: Int, $after: Cursor) {\n    ownContactMessages(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        body\n        sentAt\n        dueAt\n        overdue\n        workingDaysLeft\n        answer\n        answeredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnContactMessagesDocument,
    "\n  query Contracts {\n    contracts {\n      id\n      number\n      name\n      startDate\n      endDate\n    }\n    me {\n      user {\n        id\n        roles {\n          code\n          active\n          contract {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.ContractsDocument,
    "\n  query ContractDetails($number: String!) {\n    contract(number: $number) {\n      id\n      number\n      name\n      startDate\n      endDate\n      currentDeelnemers\n      organisation {\n        id\n        name\n      }\n      contacts {\n        name\n        function\n        email\n        phone\n      }\n    }\n  }\n": types.ContractDetailsDocument,
    "\n  query Deelnemers($filter: DeelnemerFilter, $orderBy: DeelnemerOrder, $first: Int, $after: Cursor) {\n    deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...DeelnemerRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment DeelnemerRow on Deelnemer {\n    id\n    fullName\n    maskedBsn\n    relatienummer\n    birthDate\n    gender\n    startDate\n    endDate\n    endReason\n    householdRole\n    contract {\n      id\n      number\n      name\n    }\n  }\n": types.DeelnemersDocument,
    "\n  query ContractDeelnemers(\n    $number: String!\n    $filter: DeelnemerFilter\n    $orderBy: DeelnemerOrder\n    $first: Int\n    $after: Cursor\n  ) {\n    contract(number: $number) {\n      id\n      deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...DeelnemerRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ContractDeelnemersDocument,
    "\n  query Deelnemer($id: ID!) {\n    deelnemer(id: $id) {\n      ...DeelnemerRow\n      paymentMethod\n      premiumIban\n      insurance {\n        code\n        name\n        monthlyPremium\n      }\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      household {\n        ...DeelnemerRow\n      }\n    }\n  }\n": types.DeelnemerDocument,
    "\n  mutation EndDeelnemer($input: EndDeelnemerInput!) {\n    endDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": types.EndDeelnemerDocument,
    "\n  mutation RevealDeelnemerBsn($deelnemerId: ID!) {\n    revealDeelnemerBsn(deelnemerId: $deelnemerId)\n  }\n": types.RevealDeelnemerBsnDocument,
    "\n  mutation RequestExport($input: ExportInput!) {\n    requestExport(input: $input) {\n      ...ExportState\n    }\n  }\n\n  fragment ExportState on Export {\n    id\n    kind\n    status\n    progress\n    rows\n    file {\n      id\n      name\n      size\n    }\n  }\n": types.RequestExportDocument,
    "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportState\n    }\n  }\n": types.ExportDocument,
    "\n  query Flow($number: String!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean!, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {\n        totalCount\n        asOf\n        instroom\n        uitstroom\n        nodes {\n          kind\n          on\n          deelnemer {\n            id\n            fullName\n            maskedBsn\n            relatienummer\n            birthDate\n            startDate\n            endDate\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.FlowDocument,
    "\n  query Usage($number: String!, $from: YearMonth!, $to: YearMonth!) {\n    contract(number: $number) {\n      id\n      startDate\n      endDate\n      currentDeelnemers\n      usage(from: $from, to: $to) {\n        month\n        deelnemers\n        difference\n        instroom\n        uitstroom\n      }\n    }\n  }\n": types.UsageDocument,
    "\n  query Home($number: String!, $from: YearMonth!, $flow: Boolean!) {\n    contract(number: $number) {\n      id\n      currentDeelnemers\n      unreadBerichten\n      usage(from: $from) @include(if: $flow) {\n        month\n        deelnemers\n        instroom\n        uitstroom\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query RecentBatches($contractId: ID!) {\n    deelnemerBatches(contractId: $contractId, first: 5) {\n      nodes {\n        id\n        status\n        progress\n        rows\n        failed\n        startedAt\n        finishedAt\n        file {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RecentBatchesDocument,
    "\n  query InsuranceProducts {\n    insuranceProducts {\n      code\n      name\n      monthlyPremium\n    }\n  }\n": types.InsuranceProductsDocument,
    "\n  mutation AddDeelnemer($input: AddDeelnemerInput!) {\n    addDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": types.AddDeelnemerDocument,
    "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n": types.AddFamilyDocument,
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
export function graphql(source: "\n  query Accounts($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...Account\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Account on User {\n    id\n    loginName\n    email\n    fullName\n    status\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n        number\n        name\n      }\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query Accounts($filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...Account\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Account on User {\n    id\n    loginName\n    email\n    fullName\n    status\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n        number\n        name\n      }\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($id: ID!) {\n    user(id: $id) {\n      ...Account\n    }\n  }\n"): (typeof documents)["\n  query Account($id: ID!) {\n    user(id: $id) {\n      ...Account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAccount($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...Account\n    }\n  }\n"): (typeof documents)["\n  mutation AddAccount($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...Account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAccountRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...Account\n    }\n  }\n"): (typeof documents)["\n  mutation SetAccountRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...Account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendAccountInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ResendAccountInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAccount($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RemoveAccount($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UploadDeelnemers($contractId: ID!, $fileId: ID!) {\n    uploadDeelnemers(contractId: $contractId, fileId: $fileId) {\n      ...BatchState\n    }\n  }\n\n  fragment BatchState on DeelnemerBatch {\n    id\n    status\n    progress\n    rows\n    added\n    ended\n    failed\n    startedAt\n    finishedAt\n    file {\n      id\n      name\n      size\n      uploadedAt\n    }\n    contract {\n      id\n      number\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation UploadDeelnemers($contractId: ID!, $fileId: ID!) {\n    uploadDeelnemers(contractId: $contractId, fileId: $fileId) {\n      ...BatchState\n    }\n  }\n\n  fragment BatchState on DeelnemerBatch {\n    id\n    status\n    progress\n    rows\n    added\n    ended\n    failed\n    startedAt\n    finishedAt\n    file {\n      id\n      name\n      size\n      uploadedAt\n    }\n    contract {\n      id\n      number\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Batches($contractId: ID, $first: Int, $after: Cursor) {\n    deelnemerBatches(contractId: $contractId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...BatchState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Batches($contractId: ID, $first: Int, $after: Cursor) {\n    deelnemerBatches(contractId: $contractId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...BatchState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Batch($id: ID!) {\n    deelnemerBatch(id: $id) {\n      ...BatchState\n    }\n  }\n"): (typeof documents)["\n  query Batch($id: ID!) {\n    deelnemerBatch(id: $id) {\n      ...BatchState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchFailures($id: ID!, $first: Int, $after: Cursor) {\n    deelnemerBatch(id: $id) {\n      id\n      failures(first: $first, after: $after) {\n        totalCount\n        nodes {\n          row\n          column\n          rule\n          message\n          raw\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BatchFailures($id: ID!, $first: Int, $after: Cursor) {\n    deelnemerBatch(id: $id) {\n      id\n      failures(first: $first, after: $after) {\n        totalCount\n        nodes {\n          row\n          column\n          rule\n          message\n          raw\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Berichten($number: String!, $category: BerichtCategory, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      unreadBerichten\n      berichten(category: $category, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          date\n          category\n          text\n          readAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Berichten($number: String!, $category: BerichtCategory, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      unreadBerichten\n      berichten(category: $category, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          date\n          category\n          text\n          readAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkBerichtenRead($ids: [ID!]!) {\n    markBerichtenRead(ids: $ids) {\n      id\n      readAt\n    }\n  }\n"): (typeof documents)["\n  mutation MarkBerichtenRead($ids: [ID!]!) {\n    markBerichtenRead(ids: $ids) {\n      id\n      readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Borderellen($number: String!) {\n    contract(number: $number) {\n      id\n      borderellen {\n        id\n        date\n        amount\n        deelnemers\n        invoice {\n          id\n          name\n          size\n        }\n        file {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Borderellen($number: String!) {\n    contract(number: $number) {\n      id\n      borderellen {\n        id\n        date\n        amount\n        deelnemers\n        invoice {\n          id\n          name\n          size\n        }\n        file {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendContactMessage($subject: String!, $body: String!) {\n    sendContactMessage(subject: $subject, body: $body)\n  }\n"): (typeof documents)["\n  mutation SendContactMessage($subject: String!, $body: String!) {\n    sendContactMessage(subject: $subject, body: $body)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnContactMessages($first: Int, $after: Cursor) {\n    ownContactMessages(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        body\n        sentAt\n        dueAt\n        overdue\n        workingDaysLeft\n        answer\n        answeredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnContactMessages($first: Int, $after: Cursor) {\n    ownContactMessages(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        body\n        sentAt\n        dueAt\n        overdue\n        workingDaysLeft\n        answer\n        answeredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contracts {\n    contracts {\n      id\n      number\n      name\n      startDate\n      endDate\n    }\n    me {\n      user {\n        id\n        roles {\n          code\n          active\n          contract {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contracts {\n    contracts {\n      id\n      number\n      name\n      startDate\n      endDate\n    }\n    me {\n      user {\n        id\n        roles {\n          code\n          active\n          contract {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractDetails($number: String!) {\n    contract(number: $number) {\n      id\n      number\n      name\n      startDate\n      endDate\n      currentDeelnemers\n      organisation {\n        id\n        name\n      }\n      contacts {\n        name\n        function\n        email\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContractDetails($number: String!) {\n    contract(number: $number) {\n      id\n      number\n      name\n      startDate\n      endDate\n      currentDeelnemers\n      organisation {\n        id\n        name\n      }\n      contacts {\n        name\n        function\n        email\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deelnemers($filter: DeelnemerFilter, $orderBy: DeelnemerOrder, $first: Int, $after: Cursor) {\n    deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...DeelnemerRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment DeelnemerRow on Deelnemer {\n    id\n    fullName\n    maskedBsn\n    relatienummer\n    birthDate\n    gender\n    startDate\n    endDate\n    endReason\n    householdRole\n    contract {\n      id\n      number\n      name\n    }\n  }\n"): (typeof documents)["\n  query Deelnemers($filter: DeelnemerFilter, $orderBy: DeelnemerOrder, $first: Int, $after: Cursor) {\n    deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...DeelnemerRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment DeelnemerRow on Deelnemer {\n    id\n    fullName\n    maskedBsn\n    relatienummer\n    birthDate\n    gender\n    startDate\n    endDate\n    endReason\n    householdRole\n    contract {\n      id\n      number\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractDeelnemers(\n    $number: String!\n    $filter: DeelnemerFilter\n    $orderBy: DeelnemerOrder\n    $first: Int\n    $after: Cursor\n  ) {\n    contract(number: $number) {\n      id\n      deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...DeelnemerRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContractDeelnemers(\n    $number: String!\n    $filter: DeelnemerFilter\n    $orderBy: DeelnemerOrder\n    $first: Int\n    $after: Cursor\n  ) {\n    contract(number: $number) {\n      id\n      deelnemers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...DeelnemerRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deelnemer($id: ID!) {\n    deelnemer(id: $id) {\n      ...DeelnemerRow\n      paymentMethod\n      premiumIban\n      insurance {\n        code\n        name\n        monthlyPremium\n      }\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      household {\n        ...DeelnemerRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Deelnemer($id: ID!) {\n    deelnemer(id: $id) {\n      ...DeelnemerRow\n      paymentMethod\n      premiumIban\n      insurance {\n        code\n        name\n        monthlyPremium\n      }\n      address {\n        street\n        houseNumber\n        postcode\n        city\n        country\n      }\n      household {\n        ...DeelnemerRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeelnemer($input: EndDeelnemerInput!) {\n    endDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"): (typeof documents)["\n  mutation EndDeelnemer($input: EndDeelnemerInput!) {\n    endDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealDeelnemerBsn($deelnemerId: ID!) {\n    revealDeelnemerBsn(deelnemerId: $deelnemerId)\n  }\n"): (typeof documents)["\n  mutation RevealDeelnemerBsn($deelnemerId: ID!) {\n    revealDeelnemerBsn(deelnemerId: $deelnemerId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExport($input: ExportInput!) {\n    requestExport(input: $input) {\n      ...ExportState\n    }\n  }\n\n  fragment ExportState on Export {\n    id\n    kind\n    status\n    progress\n    rows\n    file {\n      id\n      name\n      size\n    }\n  }\n"): (typeof documents)["\n  mutation RequestExport($input: ExportInput!) {\n    requestExport(input: $input) {\n      ...ExportState\n    }\n  }\n\n  fragment ExportState on Export {\n    id\n    kind\n    status\n    progress\n    rows\n    file {\n      id\n      name\n      size\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportState\n    }\n  }\n"): (typeof documents)["\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Flow($number: String!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean!, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {\n        totalCount\n        asOf\n        instroom\n        uitstroom\n        nodes {\n          kind\n          on\n          deelnemer {\n            id\n            fullName\n            maskedBsn\n            relatienummer\n            birthDate\n            startDate\n            endDate\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Flow($number: String!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean!, $first: Int, $after: Cursor) {\n    contract(number: $number) {\n      id\n      inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {\n        totalCount\n        asOf\n        instroom\n        uitstroom\n        nodes {\n          kind\n          on\n          deelnemer {\n            id\n            fullName\n            maskedBsn\n            relatienummer\n            birthDate\n            startDate\n            endDate\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Usage($number: String!, $from: YearMonth!, $to: YearMonth!) {\n    contract(number: $number) {\n      id\n      startDate\n      endDate\n      currentDeelnemers\n      usage(from: $from, to: $to) {\n        month\n        deelnemers\n        difference\n        instroom\n        uitstroom\n      }\n    }\n  }\n"): (typeof documents)["\n  query Usage($number: String!, $from: YearMonth!, $to: YearMonth!) {\n    contract(number: $number) {\n      id\n      startDate\n      endDate\n      currentDeelnemers\n      usage(from: $from, to: $to) {\n        month\n        deelnemers\n        difference\n        instroom\n        uitstroom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($number: String!, $from: YearMonth!, $flow: Boolean!) {\n    contract(number: $number) {\n      id\n      currentDeelnemers\n      unreadBerichten\n      usage(from: $from) @include(if: $flow) {\n        month\n        deelnemers\n        instroom\n        uitstroom\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home($number: String!, $from: YearMonth!, $flow: Boolean!) {\n    contract(number: $number) {\n      id\n      currentDeelnemers\n      unreadBerichten\n      usage(from: $from) @include(if: $flow) {\n        month\n        deelnemers\n        instroom\n        uitstroom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentBatches($contractId: ID!) {\n    deelnemerBatches(contractId: $contractId, first: 5) {\n      nodes {\n        id\n        status\n        progress\n        rows\n        failed\n        startedAt\n        finishedAt\n        file {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecentBatches($contractId: ID!) {\n    deelnemerBatches(contractId: $contractId, first: 5) {\n      nodes {\n        id\n        status\n        progress\n        rows\n        failed\n        startedAt\n        finishedAt\n        file {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsuranceProducts {\n    insuranceProducts {\n      code\n      name\n      monthlyPremium\n    }\n  }\n"): (typeof documents)["\n  query InsuranceProducts {\n    insuranceProducts {\n      code\n      name\n      monthlyPremium\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDeelnemer($input: AddDeelnemerInput!) {\n    addDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"): (typeof documents)["\n  mutation AddDeelnemer($input: AddDeelnemerInput!) {\n    addDeelnemer(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"): (typeof documents)["\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) {\n      ...DeelnemerRow\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;