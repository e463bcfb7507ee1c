import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { workingDaysUntil } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown, readOne } from '../../core/reader/read';
import { ContactMessage, ContactMessageStatus } from './contact-message.entity';
import { ownMessages, visibleMessage, workList } from './contact-message.readable';
import { answerContactMessage, sendContactMessage } from './contact-message.service';

const ContactMessageConnection = connectionOf('ContactMessage', () => ContactMessage);

/** Questions to the back office: who asks, and who answers. */
@Resolver(() => ContactMessage)
export class ContactMessageResolver {
  @Query(() => ContactMessageConnection, {
    description: 'Questions to the back office: open ones first, of those the earliest due (CO-14).',
  })
  async contactMessages(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('status', () => ContactMessageStatus, { nullable: true, description: 'Only with this status.' })
    status?: ContactMessageStatus | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<ContactMessage>> {
    const open = status == null ? null : status === ContactMessageStatus.OPEN;
    const page = await readPage<ContactMessage>(context, info, workList, { first, after, filters: { open } });
    await this.look(context, 'contact.list', page.nodes);
    return page;
  }

  @Query(() => ContactMessageConnection, {
    description: "The viewer's own questions with their answers, the newest first (CO-14).",
  })
  async ownContactMessages(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<ContactMessage>> {
    return readPage<ContactMessage>(context, info, ownMessages, { first, after, descending: true });
  }

  @Query(() => ContactMessage, {
    nullable: true,
    description: "One question: any for who answers, one's own for others; null else (CO-14).",
  })
  async contactMessage(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which question.' }) id: string,
  ): Promise<ContactMessage | null> {
    const message = await readOne<ContactMessage>(context, info, visibleMessage, { id: asId(id) });
    if (message && context.actor?.permissions.has('contact:answer'))
      await this.look(context, 'contact.read', [{ id: asId(id) }]);
    return message;
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a question to the back office (CO-14). BAD_USER_INPUT names each field; RATE_LIMITED after twenty a day.',
  })
  async sendContactMessage(
    @Ctx() context: RequestContext,
    @Arg('subject', () => String, { description: 'What it is about.' }) subject: string,
    @Arg('body', () => String, { description: 'The question.' }) body: string,
  ): Promise<boolean> {
    return sendContactMessage(context, subject, body);
  }

  @Mutation(() => ContactMessage, {
    description: 'Answers a question; the sender is told by mail (CO-14). CONFLICT when it was answered already.',
  })
  async answerContactMessage(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which question.' }) id: string,
    @Arg('answer', () => String, { description: 'The answer, for the sender.' }) answer: string,
  ): Promise<ContactMessage> {
    const answered = await answerContactMessage(context, id, answer);
    return readKnown<ContactMessage>(context, info, visibleMessage, { id: answered });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Working days left to answer: 0 on the last day, negative when late, null once answered (CO-14).',
  })
  workingDaysLeft(@Root() { dueAt, answeredAt }: ContactMessage, @Ctx() context: RequestContext): number | null {
    return answeredAt ? null : workingDaysUntil(context.app.clock.now(), new Date(dueAt));
  }

  // What people write may be about an insured person, so reading it is told.
  private async look(context: RequestContext, action: string, messages: { id?: string }[]): Promise<void> {
    const subjectIds = messages.flatMap(({ id }) => id ?? []);
    await context.app.audit.look(context, { action, subjectType: 'ContactMessage', subjectIds });
  }
}
