import { Field, InputType, ObjectType } from 'type-graphql';
import { readable, columns, type Expression } from '../reader/readable';

/** A postal address. */
@ObjectType({ description: 'A postal address.' })
export class Address {
  @Field({ description: 'Street name.' })
  street!: string;
  @Field({ description: 'House number with letter and addition: 12 A.' })
  houseNumber!: string;
  @Field({ description: 'Postcode without a space: 1234AB.' })
  postcode!: string;
  @Field({ description: 'Place.' })
  city!: string;
  @Field({ description: 'Country as a two-letter code (ISO 3166): NL.' })
  country!: string;
}

/** A postal address to be stored. */
@InputType({ description: 'A postal address.' })
export class AddressInput {
  @Field({ description: 'Street name, at most 80 characters.' })
  street!: string;
  @Field({ description: 'House number with letter and addition: 12 A.' })
  houseNumber!: string;
  @Field({ description: 'Postcode, with or without a space.' })
  postcode!: string;
  @Field({ description: 'Place, at most 80 characters.' })
  city!: string;
  @Field(() => String, { nullable: true, description: 'Country as a two-letter code; NL when left out.' })
  country?: string | null;
}

/** Every table that carries an address has the same five columns. */
export const addressReadable = readable({
  type: 'Address',
  table: '',
  key: null,
  fields: columns('street', 'houseNumber', 'postcode', 'city', 'country'),
});

/** True when the row has an address at all. */
export const hasAddress: Expression = (row) => `${row}.street IS NOT NULL`;
