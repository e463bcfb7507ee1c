import { sharedGroup } from './definition';

/** The composite types of the basisschema, release 3.2. */
export const Achternaam = sharedGroup({ Achternaam: 'Naam', 'Voorvoegsel?': 'Voorvoegsel' });
const Huis = sharedGroup({
  Huisnummer: 'Huisnummer',
  'Huisletter?': 'Huisletter',
  'HuisnummerToevoeging?': 'HuisnummerToevoeging',
  'AanduidingWoonadres?': 'AanduidingWoonadres',
});
export const Adres = sharedGroup({
  'Huis?': Huis,
  'Postcode?': 'Postcode',
  'Straatnaam?': 'Straatnaam',
  'Plaatsnaam?': 'Plaatsnaam',
  'LandCode?': 'LandCode',
});
export const BedragMetDC = sharedGroup({ Bedrag: 'Bedrag', DebetCredit: 'DebetCredit' });
export const TotaalBedragMetDC = sharedGroup({ TotaalBedrag: 'TotaalBedrag', DebetCredit: 'DebetCredit' });
export const BerichtIdentificatie = sharedGroup({ Identificatie: 'IdentificatieBericht', Dagtekening: 'Datum' });
export const Communicatie = sharedGroup({ Vorm: 'Communicatievorm', 'Taal?': 'Taal' });
export const Geboortedatum = sharedGroup({ Datum: 'Datum', 'DatumGebruik?': 'DatumGebruik' });
export const GeslotenPeriode = sharedGroup({ Begindatum: 'Datum', Einddatum: 'Datum' });
export const OpenPeriode = sharedGroup({ 'Begindatum?': 'Datum', 'Einddatum?': 'Datum' });
export const Omvang = sharedGroup({ Volume: 'Volume', Eenheid: 'Eenheid', Frequentie: 'Frequentie' });
export const Product = sharedGroup({ Categorie: 'ProductCategorie', 'Code?': 'ProductCode' });
export const Referentie = sharedGroup({
  ReferentieNummer: 'ReferentieNummer',
  'VorigReferentieNummer?': 'ReferentieNummer',
});
const Telefoon = sharedGroup({ Telefoonnummer: 'Telefoonnummer', Landnummer: 'Landnummer' });
export const Telefoonnummers = sharedGroup({ Telefoon01: Telefoon, 'Telefoon02?': Telefoon });
export const VerkorteNaam = sharedGroup({
  Geslachtsnaam: Achternaam,
  'Voornamen?': 'Naam',
  'Voorletters?': 'Voorletters',
});
export const VolledigeNaam = sharedGroup({
  Geslachtsnaam: Achternaam,
  'Partnernaam?': Achternaam,
  'Voornamen?': 'Naam',
  'Voorletters?': 'Voorletters',
  NaamGebruik: 'NaamGebruik',
});
export const Verwijzer = sharedGroup({
  Type: 'TypeVerwijzer',
  'Naam?': 'NaamVerwijzer',
  'ZorgverlenerCode?': 'AgbCode',
});
export const XsdVersie = sharedGroup({ BasisschemaXsdVersie: 'Versie', BerichtXsdVersie: 'Versie' });
