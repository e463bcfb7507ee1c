export { type Court, type DecreeRequest, INVENTED_COURTS } from './decree-request';
export { dutchDate } from './dutch-date';
export { makeDecree } from './make-decree';
