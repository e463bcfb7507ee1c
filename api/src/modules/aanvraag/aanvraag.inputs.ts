import { Field, ID, InputType } from 'type-graphql';
import { BsnScalar } from '../../core/graphql/scalars';
import { PersonInput } from '../deelnemer';
import { AanvraagKind } from './aanvraag.enums';

/** A draft, as far as it has come (PO-12). */
@InputType({ description: 'A draft of an aanvraag: kind and person, the rest as far as it has come (PO-12).' })
export class AanvraagDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft to go on with; left out for a new one.' })
  id?: string | null;
  @Field(() => AanvraagKind, { description: 'What is asked for.' })
  kind!: AanvraagKind;
  @Field(() => PersonInput, { description: 'About whom.' })
  person!: PersonInput;
  @Field(() => String, { nullable: true, description: 'Why it is asked, at most 2000 characters.' })
  explanation?: string | null;
  @Field(() => BsnScalar, { nullable: true, description: 'BSN of the partner; PARTNERVERBLIJF only.' })
  partnerBsn?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Documents (PDF) that were uploaded, at most 10.' })
  fileIds?: string[] | null;
}

/** An aanvraag to be decided on (PO-12). */
@InputType({ description: 'An aanvraag to be decided on (PO-12).' })
export class SubmitAanvraagInput {
  @Field(() => ID, { nullable: true, description: 'The draft that is sent with this; left out when there is none.' })
  draftId?: string | null;
  @Field(() => AanvraagKind, { description: 'What is asked for.' })
  kind!: AanvraagKind;
  @Field(() => PersonInput, { description: 'About whom.' })
  person!: PersonInput;
  @Field({ description: 'Why it is asked, at most 2000 characters.' })
  explanation!: string;
  @Field(() => BsnScalar, { nullable: true, description: 'BSN of the partner; required for PARTNERVERBLIJF.' })
  partnerBsn?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Documents (PDF) that were uploaded, at most 10.' })
  fileIds?: string[] | null;
}
