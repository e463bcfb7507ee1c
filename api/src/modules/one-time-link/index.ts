export {
  consumeLink,
  consumeLinkById,
  findLink,
  issueLink,
  linkUrl,
  revokeLinks,
  type FoundLink,
  type LinkPurpose,
  type LinkState,
} from './one-time-link';
