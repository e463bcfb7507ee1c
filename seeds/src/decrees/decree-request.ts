/** What a decree should say. Everything in it is invented; courts and judges do not exist. */
export interface DecreeRequest {
  kind: 'BESCHERMINGSBEWIND' | 'CURATELE';
  purpose: 'START' | 'END';
  /** `birthDate` is 'YYYY-MM-DD'. */
  person: { fullName: string; birthDate: string; birthPlace: string };
  court: Court;
  /** As the court writes it: '9716685 \ BM VERZ 26-344'. */
  caseNumber: string;
  /** Day of the decree, 'YYYY-MM-DD'. */
  date: string;
  /** The representative's office. */
  office: { name: string; city: string; kvkNumber: string };
  /** `wrong-person`: about someone else. `image-only`: a scan, without a text layer. */
  variant?: 'clean' | 'wrong-person' | 'image-only';
}

/** A court of our own invention, with the seat of its kanton team. */
export interface Court {
  name: string;
  seat: string;
}

/** Courts for seeds and tests; none of these districts exists. */
export const INVENTED_COURTS = [
  { name: 'Rechtbank Noordermeer', seat: 'Waterstad' },
  { name: 'Rechtbank Zuiderdelta', seat: 'Havenrijk' },
  { name: 'Rechtbank Oosterveen', seat: 'Turfdorp' },
] as const satisfies readonly Court[];
