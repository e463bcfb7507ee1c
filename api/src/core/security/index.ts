export {
  countAttempt,
  countWithin,
  counterKey,
  forgiveAttempts,
  lockMinutes,
  rateLimited,
  returnAllowance,
  takeAllowance,
  type CounterLimit,
} from './counters';
export { networkOf } from './network';
