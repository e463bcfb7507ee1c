import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGuardedSchema } from './app/schema';

/** Writes the schema as SDL to the named file: the committed copy that clients are made from. */
const target = process.argv[2];
if (!target) throw new Error('Name the file to write.');
writeFileSync(target, `${printSchema(lexicographicSortSchema(buildGuardedSchema().schema))}\n`);
