import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../core/graphql/scalars';

/** A document that somebody uploaded. Its bytes are in the file store, sealed; this row says whose it is. */
@Entity('stored_file')
@ObjectType({ description: 'An uploaded document; its bytes are at GET /files/:id.' })
export class StoredFile {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; also the last part of its address /files/:id.' })
  id!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy!: string | null;
  @Column({ type: 'text' })
  @Field({ description: 'Name under which it is shown and downloaded.' })
  name!: string;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;
  @Column({ name: 'media_type', type: 'text' })
  @Field({ description: 'Media type, found from its content.' })
  mediaType!: string;
  @Column({ type: 'text' })
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;
  @Column({ name: 'uploaded_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: string;
  /** BEWIND, BATCH, AANVRAAG, MESSAGE or MADE (by the platform itself): who may read it hangs on that. */
  @Column({ name: 'kept_for', type: 'text' })
  keptFor!: string;
  /** When a request took it; a file that nothing takes is removed after a day. */
  @Column({ name: 'attached_at', type: 'timestamptz', nullable: true })
  attachedAt!: string | null;
}
