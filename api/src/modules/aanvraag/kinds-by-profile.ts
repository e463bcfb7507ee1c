import type { OrganisationProfile } from '../organisation';
import { AanvraagKind } from './aanvraag.enums';

const { WLZ_REGULIER, WZD_ARTIKEL_21, PARTNERVERBLIJF } = AanvraagKind;

/** The kinds of aanvraag that each profile gives every user of the organisation (PO-11, PO-12). */
export const KINDS_BY_PROFILE: Record<`${OrganisationProfile}`, AanvraagKind[]> = {
  BASIS: [WLZ_REGULIER, WZD_ARTIKEL_21],
  VOLLEDIG: [WLZ_REGULIER, WZD_ARTIKEL_21, PARTNERVERBLIJF],
};

/** What an organisation with this profile may file; nothing without one. */
export function kindsOf(profile: `${OrganisationProfile}` | null): AanvraagKind[] {
  return profile ? KINDS_BY_PROFILE[profile] : [];
}
