import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { FromReader } from '../../core/graphql/from-reader';
import { readKnown } from '../../core/reader/read';
import { Bewind, visibleBewind } from '../bewind';
import { DecreeReview } from './decree-review.entity';
import { EndBewindInput, RequestBewindInput } from './decree-review.inputs';
import { visibleReview } from './decree-review.reads';
import { answerReviewQuestion } from './question.service';
import { endBewind, requestBewind } from './submit-decree.service';

/** What an office does: hand a decree in, and answer what is asked about it (MZ-10 to MZ-13, MZ-18). */
@Resolver(() => Bewind)
export class SubmitDecreeResolver {
  @Mutation(() => Bewind, {
    description:
      'Requests to act for the person of a look-up, with the decree (MZ-10 to MZ-13). BAD_USER_INPUT names each field; EXPIRED when the look-up is too old; CONFLICT when the office has an open bewind over this person.',
  })
  async requestBewind(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestBewindInput, { description: 'The request.' }) input: RequestBewindInput,
  ): Promise<Bewind> {
    return readKnown<Bewind>(context, info, visibleBewind, { id: await requestBewind(context, input) });
  }

  @Mutation(() => Bewind, {
    description:
      'Signs a client off with the decree that ends the bewind (MZ-18); it runs on until the decree is approved. BAD_USER_INPUT names each field; CONFLICT when an end is asked for already.',
  })
  async endBewind(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndBewindInput, { description: 'The sign-off.' }) input: EndBewindInput,
  ): Promise<Bewind> {
    return readKnown<Bewind>(context, info, visibleBewind, { id: await endBewind(context, input) });
  }

  @Mutation(() => DecreeReview, {
    description:
      'Answers the question about a decree of the own office; the insurer has five working days again. A new document goes through the automatic checks first (MZ-13, MZ-20). BAD_USER_INPUT names each field.',
  })
  async answerReviewQuestion(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('reviewId', () => ID, { description: 'Which.' }) reviewId: string,
    @Arg('answer', () => String, { description: 'The answer, at most 2000 characters.' }) answer: string,
    @Arg('decreeFileId', () => ID, { nullable: true, description: 'An uploaded document that goes with the answer.' })
    decreeFileId?: string | null,
  ): Promise<DecreeReview> {
    const id = await answerReviewQuestion(context, reviewId, answer, decreeFileId ?? null);
    return readKnown<DecreeReview>(context, info, visibleReview, { id });
  }

  @FromReader()
  @FieldResolver(() => [DecreeReview], { description: 'Reviews of its decrees, oldest first (MZ-13).' })
  reviews(@Root() bewind: Bewind & { reviews: DecreeReview[] }): DecreeReview[] {
    return bewind.reviews;
  }
}
