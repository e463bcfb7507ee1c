import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INVENTED_COURTS, makeDecree } from './decrees';
import { ORGANISATIONS } from './organisations';
import type { SeedPerson } from './people';

const VARIANTS = ['clean', 'wrong-person', 'image-only'] as const;
const NAMES = { clean: 'in-orde', 'wrong-person': 'verkeerde-persoon', 'image-only': 'alleen-beeld' } as const;
const INSURERS = { MENZIS: 'Menzis', ANDERZORG: 'Anderzorg', VINKVINK: 'VinkVink' } as const;

/**
 * Writes what somebody who tries the journey needs in hand: three people without a bewind, and for each the decree that
 * starts it (in order, of another person, image only) and the one that ends it.
 */
export async function writeExamples(folder: string, people: SeedPerson[], day: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const office = ORGANISATIONS.deBewindvoerders;
  const lines = ['Drie verzonnen verzekerden zonder bewind, om een aanmelding mee te proberen.', ''];
  for (const [index, variant] of VARIANTS.entries()) {
    const person = people[1000 + index]!;
    const named = variant === 'wrong-person' ? people[2000]! : person;
    const shared = {
      kind: 'BESCHERMINGSBEWIND' as const,
      court: INVENTED_COURTS[index]!,
      caseNumber: `97166${index}5 BM VERZ 26-344`,
      date: day,
      office: { name: office.name, city: office.address.city, kvkNumber: office.kvkNumber },
    };
    const who = (of: SeedPerson) => ({
      fullName: of.fullName,
      birthDate: of.birthDate,
      birthPlace: String(of.row['city']),
    });
    await writeFile(
      join(folder, `${index + 1}-begin-${NAMES[variant]}.pdf`),
      await makeDecree({ ...shared, purpose: 'START', person: who(named), variant }),
    );
    await writeFile(
      join(folder, `${index + 1}-einde.pdf`),
      await makeDecree({ ...shared, purpose: 'END', person: who(person), variant: 'clean' }),
    );
    lines.push(
      `${index + 1}. ${person.fullName}: ${INSURERS[person.insurer]}, verzekerdennummer ${person.insuredNumber}, geboren ${person.birthDate}`,
    );
  }
  await writeFile(join(folder, 'lees-mij.txt'), `${lines.join('\n')}\n`);
}
