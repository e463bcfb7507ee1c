import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readKnown, readOne } from '../../core/reader/read';
import { ownExport } from './export.readable';
import { Export, ExportInput } from './export.types';
import { requestExport } from './request-export.service';

/** Lists as Excel files: asked for, made by a job, fetched at /files/:id by who asked. */
@Resolver(() => Export)
export class ExportResolver {
  @Query(() => Export, {
    nullable: true,
    description: 'An export that the viewer asked for; null when there is none, or its file was removed.',
  })
  async export(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Export | null> {
    return readOne<Export>(context, info, ownExport, { id: asId(id) });
  }

  @Mutation(() => Export, {
    description:
      'Has a list made as an Excel file (CO-05, CO-08, CO-15); asking again while it is made gives the same.',
  })
  async requestExport(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ExportInput, { description: 'Which list.' }) input: ExportInput,
  ): Promise<Export> {
    return readKnown<Export>(context, info, ownExport, { id: await requestExport(context, input) });
  }
}
