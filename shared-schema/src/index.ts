export { ACTIONS, type Action } from './actions';
export { ERROR_CODES, type ErrorCode } from './error-codes';
export { LIMITS } from './limits';
export { referenceOf } from './reference';
