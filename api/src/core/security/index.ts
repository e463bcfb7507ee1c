export {
  allowanceLeft,
  countAttempt,
  countWithin,
  counterKey,
  forgiveAttempts,
  rateLimited,
  returnAllowance,
  takeAllowance,
  type CounterLimit,
} from './counters';
export { isPrivateHost, networkOf } from './network';
