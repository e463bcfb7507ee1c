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
import { openRaw, shownRaw } from './batch-raw';
import { BatchFailure, DeelnemerBatch } from './deelnemer-batch.entity';
import { failuresOfBatch, ownBatch, ownBatches } from './deelnemer-batch.readable';
import { uploadDeelnemers } from './upload-deelnemers.service';

const DeelnemerBatchConnection = connectionOf('DeelnemerBatch', () => DeelnemerBatch);
const BatchFailureConnection = connectionOf('BatchFailure', () => BatchFailure);
const failuresUnder = pagesUnder<BatchFailure>(failuresOfBatch, 'batch');

/** Batches of aan- en afmeldingen, as those who handle deelnemers of the contract see them (CO-15). */
@Resolver(() => DeelnemerBatch)
export class DeelnemerBatchResolver {
  @Query(() => DeelnemerBatch, {
    nullable: true,
    description: 'A batch of a contract of the viewer; null when there is none (CO-15).',
  })
  async deelnemerBatch(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<DeelnemerBatch | null> {
    return readOne<DeelnemerBatch>(context, info, ownBatch, { id: asId(id) });
  }

  @Query(() => DeelnemerBatchConnection, {
    description: 'Batches of the viewer’s contracts, the newest first: the verwerkingsverslagen (CO-15).',
  })
  async deelnemerBatches(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('contractId', () => ID, { nullable: true, description: 'Only of this contract.' }) contractId?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<DeelnemerBatch>> {
    const filters = { contract: contractId == null ? null : asId(contractId) };
    return readPage<DeelnemerBatch>(context, info, ownBatches, { first, after, filters });
  }

  @Mutation(() => DeelnemerBatch, {
    description:
      'Hands an uploaded CSV or xlsx in as aan- en afmeldingen for a contract (CO-15). CONFLICT when the same file was processed already.',
  })
  async uploadDeelnemers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('contractId', () => ID, { description: 'For which contract.' }) contractId: string,
    @Arg('fileId', () => ID, { description: 'The file, as POST /files answered it.' }) fileId: string,
  ): Promise<DeelnemerBatch> {
    return readKnown<DeelnemerBatch>(context, info, ownBatch, {
      id: await uploadDeelnemers(context, contractId, fileId),
    });
  }

  @FieldResolver(() => BatchFailureConnection, {
    description: 'What was wrong, by row: the mislukte verwerkingen. Looking is told in the audit trail.',
  })
  async failures(
    @Root() batch: DeelnemerBatch,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<BatchFailure>> {
    const page = await failuresUnder(context, info, batch.id, { first, after });
    if (page.nodes.length > 0)
      await context.app.audit.look(context, {
        action: 'deelnemer-batch.read-failures',
        subjectType: 'DeelnemerBatch',
        subjectIds: [batch.id],
      });
    return page;
  }
}

/** What a failure says, made of its code and of the sealed row. */
@Resolver(() => BatchFailure)
export class BatchFailureResolver {
  @FieldResolver(() => String, { description: 'What is wrong and how to mend it, in the session’s language.' })
  message(
    @Root() failure: BatchFailure & { values: Record<string, string | number> },
    @Ctx() context: RequestContext,
  ): string {
    return text(failure.rule, context.locale, failure.values);
  }

  @FieldResolver(() => String, {
    description: 'The row as it was sent, in the order of the template; of a BSN only the end.',
  })
  raw(
    @Root() failure: BatchFailure & { batchId: string; sealed: string | null },
    @Ctx() context: RequestContext,
  ): string {
    if (failure.sealed === null) return '';
    const sealed = Buffer.from(failure.sealed, 'base64');
    return shownRaw(openRaw(context.app.keyring, failure.batchId, failure.row, sealed));
  }
}
