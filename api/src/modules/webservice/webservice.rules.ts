import { may, type RuleMap } from '../../core/graphql/rules';

const manages = may('webservice:manage');

/** A productbeheerder sets the webservice; of which product is in the WHERE and the services (ZO-06, ZO-12). */
export const webserviceRules: RuleMap = {
  Query: { webserviceSettings: manages },
  Mutation: { updateWebserviceSettings: manages, rotateWebserviceSecret: manages },
  types: { WebserviceSettings: manages },
};
