import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { pagesUnder } from '../../core/reader/owned-pages';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown, readOne } from '../../core/reader/read';
import { text } from '../../core/texts';
import { BewindBatch, BewindBatchFailure } from './bewind-batch.entity';
import { failuresOfBewindBatch, ownBewindBatch, ownBewindBatches } from './bewind-batch.readable';
import { openListRow, shownListRow } from './list-raw';
import { checkBewindList, submitBewindBatch } from './upload-list.service';

const BewindBatchConnection = connectionOf('BewindBatch', () => BewindBatch);
const BewindBatchFailureConnection = connectionOf('BewindBatchFailure', () => BewindBatchFailure);
const failuresUnder = pagesUnder<BewindBatchFailure>(failuresOfBewindBatch, 'batch');

/** Lists of clients with their decrees, as the office sees them (MZ-22). */
@Resolver(() => BewindBatch)
export class BewindBatchResolver {
  @Query(() => BewindBatch, {
    nullable: true,
    description: 'A list of clients of the own office; null when there is none (MZ-22).',
  })
  async bewindBatch(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<BewindBatch | null> {
    return readOne<BewindBatch>(context, info, ownBewindBatch, { id: asId(id) });
  }

  @Query(() => BewindBatchConnection, { description: 'Lists of clients of the own office, the newest first (MZ-22).' })
  async bewindBatches(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<BewindBatch>> {
    return readPage<BewindBatch>(context, info, ownBewindBatches, { first, after });
  }

  @Mutation(() => BewindBatch, {
    description:
      'Checks a list of clients (CSV or xlsx) with the zip of their decrees, row by row; nothing is requested yet (MZ-22). CONFLICT when the same was handed in before.',
  })
  async checkBewindList(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('fileId', () => ID, { description: 'The list, as POST /files?for=clients answered it.' }) fileId: string,
    @Arg('decreesFileId', () => ID, { description: 'The zip, as POST /files?for=decrees answered it.' })
    decreesFileId: string,
  ): Promise<BewindBatch> {
    return readKnown<BewindBatch>(context, info, ownBewindBatch, {
      id: await checkBewindList(context, fileId, decreesFileId),
    });
  }

  @Mutation(() => BewindBatch, {
    description:
      'Hands the good rows of a checked list in: each becomes a request for a bewind and goes to review as any other (MZ-13, MZ-22). CONFLICT when it was handed in already.',
  })
  async submitBewindBatch(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<BewindBatch> {
    return readKnown<BewindBatch>(context, info, ownBewindBatch, { id: await submitBewindBatch(context, id) });
  }

  @FieldResolver(() => BewindBatchFailureConnection, {
    description: 'What must be mended, by row. Looking is told in the audit trail.',
  })
  async failures(
    @Root() batch: BewindBatch,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<BewindBatchFailure>> {
    const page = await failuresUnder(context, info, batch.id, { first, after });
    if (page.nodes.length > 0)
      await context.app.audit.look(context, {
        action: 'bewind-batch.read-failures',
        subjectType: 'BewindBatch',
        subjectIds: [batch.id],
      });
    return page;
  }
}

/** What a failure says, made of its code and of the sealed row. */
@Resolver(() => BewindBatchFailure)
export class BewindBatchFailureResolver {
  @FieldResolver(() => String, { description: 'What is wrong and how to mend it, in the session’s language.' })
  message(
    @Root() failure: BewindBatchFailure & { values: Record<string, string | number> },
    @Ctx() context: RequestContext,
  ): string {
    return text(failure.rule, context.locale, failure.values);
  }

  @FieldResolver(() => String, {
    description: 'The row as it was sent, in the order of the template; of a BSN only the end.',
  })
  raw(
    @Root() failure: BewindBatchFailure & { batchId: string; sealed: string | null },
    @Ctx() context: RequestContext,
  ): string {
    if (failure.sealed === null) return '';
    const sealed = Buffer.from(failure.sealed, 'base64');
    return shownListRow(openListRow(context.app.keyring, failure.batchId, failure.row, sealed));
  }
}
