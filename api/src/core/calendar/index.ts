export { DECREE_DAYS, easterSunday, koningsdag, legalHolidays } from './holidays';
export {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isLocalDate,
  type LocalDate,
  parseLocalDate,
  startOfDay,
  startOfMonth,
  TIME_ZONE,
  today,
} from './local-date';
export { addWorkingDays, configureDecreeDays, isWorkingDay, workingDaysUntil } from './working-days';
