import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { Product } from '../user';

@ObjectType({ description: 'How a system of the municipality exchanges by webservice for a product (ZO-12).' })
export class WebserviceSettings {
  @Field(() => Product, { description: 'For which product.' })
  product!: Product;
  @Field(() => Boolean, { description: 'Whether the system may come in.' })
  enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'Address at which the system of the municipality is found.' })
  endpoint!: string | null;
  @Field(() => String, { description: 'Name under which the system asks for a token (client_id).' })
  clientId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the secret was made; null while there is none.' })
  secretRotatedAt!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before this one may still be used; null when it may not.',
  })
  previousSecretValidUntil!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the certificate that the system must show as well; null when none is asked.',
  })
  certificateFingerprint!: string | null;
}
