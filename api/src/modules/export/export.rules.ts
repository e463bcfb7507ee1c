import { may, type RuleMap } from '../../core/graphql/rules';
import { EXPORT_ACTIONS } from './export.readable';

const asker = may(...Object.values(EXPORT_ACTIONS));

/** Who has any list to ask for; which ones, the service decides, and the file is for who asked alone (CO-05, CO-08). */
export const exportRules: RuleMap = {
  Query: { export: asker },
  Mutation: { requestExport: asker },
  types: { Export: asker },
};
