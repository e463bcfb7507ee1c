import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../core/context';
import { readPages, type Page, type PageArguments } from '../../core/reader/page';
import { selectionKey, selectionOf } from '../../core/reader/selection';
import type { User } from './user.entity';
import { usersOfOrganisation } from './user.list';

type Loader = DataLoader<string, Page<User>>;

const loaders = new WeakMap<RequestContext, Map<string, Loader>>();

/** A page of the users of one organisation; of all organisations that one answer asks for, in one statement (PO-06). */
export function usersOf(
  context: RequestContext,
  info: GraphQLResolveInfo,
  organisationId: string,
  args: PageArguments,
): Promise<Page<User>> {
  const selection = selectionOf(info);
  let known = loaders.get(context);
  if (!known) loaders.set(context, (known = new Map<string, Loader>()));
  const question = `${selectionKey(selection)} ${JSON.stringify(args)}`;
  let loader = known.get(question);
  if (!loader) {
    // Gathers only: a request that changes users between two looks must see the second as it is.
    loader = new DataLoader(
      (ids) => readPages<User>(context, selection, usersOfOrganisation, args, 'organisation', ids),
      { cache: false },
    );
    known.set(question, loader);
  }
  return loader.load(organisationId);
}
