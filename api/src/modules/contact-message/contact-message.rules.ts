import { may, type RuleMap } from '../../core/graphql/rules';

const sends = may('contact:send');
const answers = may('contact:answer');
const either = may('contact:send', 'contact:answer');

/** Who asks sees the own questions, who answers all of them; which rows is in the reads' WHERE. */
export const contactMessageRules: RuleMap = {
  Query: { contactMessages: answers, ownContactMessages: sends, contactMessage: either },
  Mutation: { sendContactMessage: sends, answerContactMessage: answers },
  types: { ContactMessage: either, ContactMessageConnection: either, ContactMessageEdge: either },
};
