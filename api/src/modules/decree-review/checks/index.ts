export { checkDecree } from './check-decree';
export type { DecreeCheck, DecreeCheckName, DecreeCheckOutcome, ExpectedDecree, ExpectedPerson } from './decree-check';
