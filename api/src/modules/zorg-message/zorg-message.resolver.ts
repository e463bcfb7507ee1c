import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { Problem } from '../../core/graphql/problem';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown, readOne } from '../../core/reader/read';
import { Product } from '../user';
import { checkBeforeSending } from './check-before-sending.service';
import { kindTitle, wordedProblem, wordedRemark } from './put-into-words';
import type { MessageProblem } from './standard/problem';
import { uploadZorgMessage } from './upload-zorg-message.service';
import { RetourRemark, ZorgMessage, ZorgMessageCheck } from './zorg-message.entity';
import { MessageDirection, MessageStatus } from './zorg-message.enums';
import { ownMessage, ownMessages } from './zorg-message.readable';

const ZorgMessageConnection = connectionOf('ZorgMessage', () => ZorgMessage);

/** Messages of iWmo and iJw, as the gebruikers of a municipality see them (ZO-11, ZO-13). */
@Resolver(() => ZorgMessage)
export class ZorgMessageResolver {
  @Query(() => ZorgMessage, { nullable: true, description: 'A message of the own municipality; null without one.' })
  async zorgMessage(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<ZorgMessage | null> {
    return readOne<ZorgMessage>(context, info, ownMessage, { id: asId(id) });
  }

  @Query(() => ZorgMessageConnection, {
    description: 'Messages of the own municipality and of the products of the viewer, the newest first (ZO-11).',
  })
  async zorgMessages(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('product', () => Product, { nullable: true, description: 'Only of this product.' }) product?: Product | null,
    @Arg('direction', () => MessageDirection, { nullable: true, description: 'Only what came in, or was sent.' })
    direction?: MessageDirection | null,
    @Arg('status', () => [MessageStatus], { nullable: true, description: 'Only those that stand here.' })
    status?: MessageStatus[] | null,
    @Arg('retourMissing', () => Boolean, {
      nullable: true,
      description: 'Only those with (or without) a missing answer.',
    })
    missing?: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<ZorgMessage>> {
    return readPage<ZorgMessage>(context, info, ownMessages, {
      first,
      after,
      filters: { product, direction, status, missing },
    });
  }

  @Mutation(() => ZorgMessage, {
    description:
      'Hands an uploaded XML in as a message to send; it is checked and delivered in the background (ZO-11).',
  })
  async uploadZorgMessage(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('product', () => Product, { description: 'iWmo or iJw.' }) product: Product,
    @Arg('fileId', () => ID, { description: 'The file, as POST /files answered it.' }) fileId: string,
  ): Promise<ZorgMessage> {
    return readKnown<ZorgMessage>(context, info, ownMessage, { id: await uploadZorgMessage(context, product, fileId) });
  }

  @Mutation(() => ZorgMessageCheck, {
    description: 'Checks an uploaded XML without sending it; the same file can be sent afterwards (ZO-13).',
  })
  async checkZorgMessage(
    @Ctx() context: RequestContext,
    @Arg('product', () => Product, { description: 'iWmo or iJw.' }) product: Product,
    @Arg('fileId', () => ID, { description: 'The file, as POST /files answered it.' }) fileId: string,
  ): Promise<ZorgMessageCheck> {
    const { code, problems } = await checkBeforeSending(context, product, fileId);
    return {
      code,
      name: kindTitle(code, context.locale),
      problems: problems.map((problem) => wordedProblem(problem, context.locale)),
    };
  }

  @FieldResolver(() => [Problem], { description: 'What is wrong with it, at most 100 (ZO-13).' })
  problems(
    @Root() message: ZorgMessage & { foundProblems: MessageProblem[] },
    @Ctx() context: RequestContext,
  ): Problem[] {
    return message.foundProblems.map((problem) => wordedProblem(problem, context.locale));
  }

  @FieldResolver(() => [RetourRemark], { description: 'For a retour: its codes, each explained (ZO-13).' })
  remarks(
    @Root() message: ZorgMessage & { foundRemarks: { path: string; code: string }[] },
    @Ctx() context: RequestContext,
  ): RetourRemark[] {
    return message.foundRemarks.map((remark) => wordedRemark(remark, context.locale));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What that kind is called, in the session’s language.' })
  name(@Root() message: ZorgMessage, @Ctx() context: RequestContext): string | null {
    return kindTitle(message.code, context.locale);
  }
}
