import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../core/graphql/scalars';
import { Contract } from '../contract';
import { StoredFile } from '../file';

/** What was billed to a municipality for one month, with its invoice. */
@ObjectType({
  description: 'What was billed for one month of a contract: the list of deelnemers and the invoice (CO-09).',
})
export class Borderel {
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Field(() => Contract, { description: 'The contract that is billed.' })
  contract!: Contract;
  @Field(() => YearMonthScalar, { description: 'The month that is billed.' })
  month!: string;
  @Field(() => DateScalar, { description: 'Day on which it was made; the date of the invoice.' })
  date!: string;
  @Field({ description: 'Number of the borderel; without gaps.' })
  number!: string;
  @Field({ description: 'Number of the invoice; without gaps within a year.' })
  invoiceNumber!: string;
  @Field(() => StoredFile, { description: 'The invoice, a PDF.' })
  invoice!: StoredFile;
  @Field(() => StoredFile, { description: 'The borderel, a CSV with a line per deelnemer.' })
  file!: StoredFile;
  @Field(() => DecimalScalar, {
    description: 'Total; also that of both files. Negative when the municipality gets it back.',
  })
  amount!: string;
  @Field(() => Int, { description: 'How many deelnemers are billed for the month itself.' })
  deelnemers!: number;
}
