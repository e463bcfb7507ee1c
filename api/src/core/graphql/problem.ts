import { Field, ObjectType } from 'type-graphql';

/** One thing wrong, put into words: with an input field (in extensions.problems) or in a file that was sent. */
@ObjectType({ description: 'One thing wrong with one input field; a list of these stands in extensions.problems.' })
export class Problem {
  @Field({ description: "Path of the field: 'input.password'." })
  field!: string;
  @Field({ description: "A stable code: 'PASSWORD_TOO_SHORT'." })
  rule!: string;
  @Field({ description: "A sentence for people, in the session's language." })
  message!: string;
}
