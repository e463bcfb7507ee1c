import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, YearMonthScalar } from '../../core/graphql/scalars';
import { StoredFile } from '../file';
import { ExportKind, ExportStatus } from './export.enums';

@ObjectType({ description: 'A list that is made as an Excel file, for who asked for it alone (CO-05, CO-08).' })
export class Export {
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Field(() => ExportKind, { description: 'Which list.' })
  kind!: ExportKind;
  @Field(() => ExportStatus, { description: 'Where it stands.' })
  status!: ExportStatus;
  @Field(() => Float, { description: 'Share that has been made, 0 to 1.' })
  progress!: number;
  @Field(() => Int, { nullable: true, description: 'Rows so far; all of them once it is done.' })
  rows!: number | null;
  @Field(() => StoredFile, { nullable: true, description: 'The file; null until it is done.' })
  file!: StoredFile | null;
  @Field(() => DateTimeScalar, { description: 'When the file is removed.' })
  expiresAt!: string;
}

@InputType({ description: 'Which list to make.' })
export class ExportInput {
  @Field(() => ExportKind, { description: 'Which list.' })
  kind!: ExportKind;
  @Field(() => ID, { nullable: true, description: 'Of which contract: needed for DEELNEMERS and IN_UITSTROOM.' })
  contractId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of which batch: needed for BATCH_FAILURES.' })
  batchId?: string | null;
  @Field(() => YearMonthScalar, { nullable: true, description: 'First month: needed for IN_UITSTROOM.' })
  from?: string | null;
  @Field(() => YearMonthScalar, { nullable: true, description: 'Last month: needed for IN_UITSTROOM.' })
  to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'IN_UITSTROOM: also who neither came nor left.' })
  showAll?: boolean | null;
}
