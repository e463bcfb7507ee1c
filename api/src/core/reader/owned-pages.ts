import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context';
import { readPages, type Page, type PageArguments, type PageRead } from './page';
import { selectionKey, selectionOf } from './selection';

/** Reads a page of what one owner has, as a field of that owner. */
export type OwnedPages<Node> = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  ownerId: string,
  args: PageArguments,
) => Promise<Page<Node>>;

/**
 * A reader of pages that hang under another object (the deelnemers of a contract): the pages of all owners that one
 * answer asks for are read by one statement. `owner` is the value by which the definition's scope names its owner.
 */
export function pagesUnder<Node>(definition: PageRead, owner: string): OwnedPages<Node> {
  const loaders = new WeakMap<RequestContext, Map<string, DataLoader<string, Page<Node>>>>();
  return (context, info, ownerId, args) => {
    const selection = selectionOf(info);
    let known = loaders.get(context);
    if (!known) loaders.set(context, (known = new Map<string, DataLoader<string, Page<Node>>>()));
    const question = `${selectionKey(selection)} ${JSON.stringify(args)}`;
    let loader = known.get(question);
    if (!loader) {
      // Gathers only: a request that changes something between two looks must see the second as it is.
      loader = new DataLoader((ids) => readPages<Node>(context, selection, definition, args, owner, ids), {
        cache: false,
      });
      known.set(question, loader);
    }
    return loader.load(ownerId);
  };
}
