import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown, readOne } from '../../core/reader/read';
import { nodeSelection, selectionOf } from '../../core/reader/selection';
import { checkClientFilter } from './client-filter';
import { ClientFilter, LookUpInsuredInput, UpdateClientInput } from './client.inputs';
import { matched, ownClient, ownClients } from './client.reads';
import { revealBsn, updateClient } from './client.service';
import { Client, Gber, InsuredMatch } from './client.types';
import { gberStopText } from './gber-stop-reason';
import { lookUpInsured, matchToken } from './look-up.service';

const ClientConnection = connectionOf('Client', () => Client);

/** Own clients, and the look-up of a person who is to become one. */
@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, {
    description: 'Own clients by name (MZ-14). BAD_USER_INPUT names the field when the filter is incomplete.',
  })
  async clients(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ClientFilter, { description: 'How to find them; empty lists all.' }) filter: ClientFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<Client>> {
    const filters = checkClientFilter(context.app.keyring, filter);
    const page = await readPage<Client>(context, info, ownClients, { first, after, filters });
    const shown = nodeSelection(selectionOf(info)).size > 0 ? page.nodes.map((client) => client.id) : [];
    if (shown.length > 0)
      await context.app.audit.look(context, { action: 'client.list', subjectType: 'Client', subjectIds: shown });
    return page;
  }

  @Query(() => Client, { nullable: true, description: 'One own client (MZ-15); null when it is not an own client.' })
  async client(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Client | null> {
    const client = await readOne<Client>(context, info, ownClient, { id: asId(id) });
    if (client) {
      const action = client.care ? 'client.read-care' : 'client.read';
      await context.app.audit.look(context, { action, subjectType: 'Client', subjectIds: [client.id] });
    }
    return client;
  }

  @Query(() => InsuredMatch, {
    nullable: true,
    description:
      'Looks up an insured person by exactly one number, day of birth and insurer (MZ-10). Null when anything does not fit, whatever it was. RATE_LIMITED after many.',
  })
  async lookUpInsured(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LookUpInsuredInput, { description: 'What is known of the person.' }) input: LookUpInsuredInput,
  ): Promise<InsuredMatch | null> {
    const found = await lookUpInsured(context, input);
    if (!found) return null;
    const person = await readKnown<InsuredMatch>(context, info, matched, { id: found.insuredId });
    return { ...person, token: matchToken(context.app.keyring, found.matchId) };
  }

  @Mutation(() => Client, {
    description:
      'Changes data on the own client’s behalf (MZ-17). BAD_USER_INPUT names each field, CONFLICT when the version is not the newest.',
  })
  async updateClient(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateClientInput, { description: 'What changes.' }) input: UpdateClientInput,
  ): Promise<Client> {
    const id = await updateClient(context, input);
    return readKnown<Client>(context, info, ownClient, { id });
  }

  @Mutation(() => String, {
    description: 'The full BSN of an own client, for who presses "Toon" (XX-02); each time is told in the audit trail.',
  })
  async revealBsn(
    @Ctx() context: RequestContext,
    @Arg('clientId', () => ID, { description: 'Whose.' }) clientId: string,
  ): Promise<string> {
    return revealBsn(context, clientId);
  }
}

/** The reason of a stopped GBER is kept as a code and told in the session's language. */
@Resolver(() => Gber)
export class GberResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it was stopped, in words.' })
  stopReason(@Root() gber: Gber, @Ctx() context: RequestContext): string | null {
    return gberStopText(gber.stopReason, context.locale);
  }
}
