import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { workingDaysUntil } from '../../core/calendar';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown, readOne } from '../../core/reader/read';
import { text } from '../../core/texts';
import { claimReview, releaseReview } from './claim.service';
import { approveReview, refuseReview } from './decide.service';
import { DecreeReview } from './decree-review.entity';
import { ReviewDecision, ReviewStatus } from './decree-review.enums';
import { officeReviews, visibleReview, workList } from './decree-review.reads';
import { needsColleague } from './four-eyes';
import { askReviewQuestion } from './question.service';

const DecreeReviewConnection = connectionOf('DecreeReview', () => DecreeReview);

const WAITS_FOR_REVIEWER = new Set([ReviewStatus.QUEUED, ReviewStatus.CHECKING, ReviewStatus.READY]);

/** What the reads add to a review for the fields that are made here. */
type ReadReview = DecreeReview & { noteCode?: string | null };

/** The work list of reviewers, and what they do with it (MZ-20). */
@Resolver(() => DecreeReview)
export class DecreeReviewResolver {
  @Query(() => DecreeReviewConnection, {
    description:
      'Reviews: what waits for a reviewer first, late work on top. All of them for who reviews, else those of the own office (MZ-13, MZ-20).',
  })
  async decreeReviews(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('status', () => [ReviewStatus], { nullable: true, description: 'Only with one of these.' })
    status?: ReviewStatus[] | null,
    @Arg('overdue', () => Boolean, { nullable: true, description: 'Only late ones, or only ones that are not late.' })
    overdue?: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<DecreeReview>> {
    const reviews = requireActor(context).permissions.has('review:work');
    const page = await readPage<DecreeReview>(context, info, reviews ? workList : officeReviews, {
      first,
      after,
      filters: { status: status?.length ? status : null, late: overdue },
    });
    await tellLook(context, page.nodes);
    return page;
  }

  @Query(() => DecreeReview, {
    nullable: true,
    description: 'One review: any for who reviews, else of the own office; null when it is neither.',
  })
  async decreeReview(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<DecreeReview | null> {
    const review = await readOne<DecreeReview>(context, info, visibleReview, { id: asId(id) });
    await tellLook(context, review ? [review] : []);
    return review;
  }

  @Mutation(() => DecreeReview, {
    description:
      'Takes a review on. CONFLICT when a colleague has it, or when it is not waiting for a reviewer (MZ-20).',
  })
  async claimReview(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<DecreeReview> {
    return readKnown<DecreeReview>(context, info, visibleReview, { id: await claimReview(context, id) });
  }

  @Mutation(() => DecreeReview, {
    description: 'Gives a review back to the work list; also one that a colleague holds (MZ-20).',
  })
  async releaseReview(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<DecreeReview> {
    return readKnown<DecreeReview>(context, info, visibleReview, { id: await releaseReview(context, id) });
  }

  @Mutation(() => DecreeReview, {
    description: 'Puts a question to the office; the term stands still until the answer (MZ-13).',
  })
  async askReviewQuestion(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which; taken on by the caller.' }) id: string,
    @Arg('question', () => String, { description: 'The question, at most 2000 characters.' }) question: string,
  ): Promise<DecreeReview> {
    const asked = await askReviewQuestion(context, id, question);
    return readKnown<DecreeReview>(context, info, visibleReview, { id: asked });
  }

  @Mutation(() => DecreeReview, {
    description:
      'Approves a decree: access is given, or the end is set. Where the checks do not bear it out it is noted first, and a colleague must agree (MZ-13, MZ-18, MZ-20).',
  })
  async approveReview(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which; taken on by the caller.' }) id: string,
  ): Promise<DecreeReview> {
    return readKnown<DecreeReview>(context, info, visibleReview, { id: await approveReview(context, id) });
  }

  @Mutation(() => DecreeReview, {
    description:
      'Refuses a decree with a reason for the office. Where all checks passed it is noted first, and a colleague must agree (MZ-13, MZ-20).',
  })
  async refuseReview(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which; taken on by the caller.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the office; at most 2000 characters.' }) reason: string,
  ): Promise<DecreeReview> {
    return readKnown<DecreeReview>(context, info, visibleReview, { id: await refuseReview(context, id, reason) });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days left to decide, Dutch holidays counted out: 0 on the last day, negative when it is late, null when it does not wait for the insurer (MZ-13).',
  })
  workingDaysLeft(@Root() { dueAt, status }: ReadReview, @Ctx() context: RequestContext): number | null {
    return WAITS_FOR_REVIEWER.has(status) ? workingDaysUntil(context.app.clock.now(), new Date(dueAt)) : null;
  }

  @FieldResolver(() => Boolean)
  fourEyesRequired(@Root() review: ReadReview, @Ctx() context: RequestContext): boolean {
    return seesChecks(context) && needsColleague(ReviewDecision.APPROVED, review.checks);
  }

  @FieldResolver(() => Boolean)
  fourEyesOnRefusal(@Root() review: ReadReview, @Ctx() context: RequestContext): boolean {
    return seesChecks(context) && needsColleague(ReviewDecision.REFUSED, review.checks);
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() review: ReadReview, @Ctx() context: RequestContext): string | null {
    return review.noteCode ? text(review.noteCode, context.locale) : null;
  }
}

const seesChecks = (context: RequestContext): boolean => requireActor(context).permissions.has('review:work');

// Only a review that was read with its person shows personal data (XX-03).
async function tellLook(context: RequestContext, reviews: DecreeReview[]): Promise<void> {
  const subjectIds = [...new Set(reviews.flatMap(({ bewind }) => (bewind?.client ? [bewind.client.id] : [])))];
  if (subjectIds.length > 0)
    await context.app.audit.look(context, { action: 'review.read', subjectType: 'Client', subjectIds });
}
