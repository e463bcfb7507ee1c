import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { DateScalar } from '../../core/graphql/scalars';
import { readKnown } from '../../core/reader/read';
import { Aanvraag } from './aanvraag.entity';
import { AanvraagDraftInput, SubmitAanvraagInput } from './aanvraag.inputs';
import { visibleAanvraag } from './aanvraag.reads';
import { claimAanvraag, decideAanvraag, releaseAanvraag } from './decide-aanvraag.service';
import { deleteAanvraagDraft, saveAanvraagDraft, submitAanvraag, withdrawAanvraag } from './file-aanvraag.service';
import { revealAanvraagBsn } from './reveal-bsn.service';

/** What an institution and the indicatiesteller do with aanvragen (PO-12). */
@Resolver()
export class AanvraagChangesResolver {
  @Mutation(() => Aanvraag, {
    description: 'Keeps an aanvraag that is not ready to be sent, for its maker alone (PO-12).',
  })
  async saveAanvraagDraft(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AanvraagDraftInput, { description: 'The draft so far.' }) input: AanvraagDraftInput,
  ): Promise<Aanvraag> {
    return this.read(context, info, await saveAanvraagDraft(context, input));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft of one’s own away (PO-12). CONFLICT when it was sent.' })
  async deleteAanvraagDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<boolean> {
    return deleteAanvraagDraft(context, id);
  }

  @Mutation(() => Aanvraag, {
    description:
      'Sends an aanvraag of a kind that the profile gives to the indicatiesteller, from a draft or at once. CONFLICT when the same is open for this person (PO-12).',
  })
  async submitAanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitAanvraagInput, { description: 'The aanvraag.' }) input: SubmitAanvraagInput,
  ): Promise<Aanvraag> {
    return this.read(context, info, await submitAanvraag(context, input));
  }

  @Mutation(() => Aanvraag, {
    description: 'Withdraws an aanvraag that is not decided yet (PO-12). CONFLICT when it is not open.',
  })
  async withdrawAanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Aanvraag> {
    return this.read(context, info, await withdrawAanvraag(context, id));
  }

  @Mutation(() => Aanvraag, {
    description: 'Takes an aanvraag on. CONFLICT when a colleague has it, or when it is not open any more (PO-12).',
  })
  async claimAanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Aanvraag> {
    return this.read(context, info, await claimAanvraag(context, id));
  }

  @Mutation(() => Aanvraag, {
    description: 'Gives an aanvraag back to the work list; also one that a colleague holds (PO-12).',
  })
  async releaseAanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Aanvraag> {
    return this.read(context, info, await releaseAanvraag(context, id));
  }

  @Mutation(() => Aanvraag, {
    description:
      'Decides on an aanvraag. The institution is told by mail; a granted Wlz indication goes to the register (PO-12). CONFLICT when a colleague has it or it is not open any more.',
  })
  async decideAanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('granted', () => Boolean, { description: 'Granted, or denied.' }) granted: boolean,
    @Arg('reason', () => String, { description: 'Why, for the institution; at most 2000 characters.' }) reason: string,
    @Arg('validFrom', () => DateScalar, { nullable: true, description: 'First day; required when granted.' })
    validFrom?: string | null,
    @Arg('validUntil', () => DateScalar, { nullable: true, description: 'Last day; left out when there is no end.' })
    validUntil?: string | null,
  ): Promise<Aanvraag> {
    return this.read(context, info, await decideAanvraag(context, id, { granted, reason, validFrom, validUntil }));
  }

  @Mutation(() => String, {
    description: 'The full BSN of the person of an aanvraag, or of the partner. The look is told to the trail (XX-02).',
  })
  async revealAanvraagBsn(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Of which aanvraag.' }) id: string,
    @Arg('partner', () => Boolean, { nullable: true, description: 'Of the partner; no by default.' })
    partner?: boolean | null,
  ): Promise<string> {
    return revealAanvraagBsn(context, id, partner ?? false);
  }

  private read(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<Aanvraag> {
    return readKnown<Aanvraag>(context, info, visibleAanvraag, { id });
  }
}
