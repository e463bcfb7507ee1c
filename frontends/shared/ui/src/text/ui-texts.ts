/** The words that the components themselves say, per language. Screens bring their own words as props. */
export const UI_TEXTS = {
  nl: {
    breadcrumb: 'Kruimelpad',
    busy: 'Bezig…',
    cancel: 'Annuleren',
    clearFilters: 'Wis filters',
    close: 'Sluiten',
    copied: 'Gekopieerd',
    copy: 'Kopieer',
    chart: 'Grafiek',
    chartOrTable: 'Weergave',
    day: 'Dag',
    dropFile: 'Sleep het bestand hierheen, of',
    chooseFile: 'Kies een bestand',
    removeFile: (name: string) => `Verwijder ${name}`,
    uploading: (percent: number) => `Bezig met versturen: ${percent}%`,
    uploaded: 'Ontvangen en gecontroleerd',
    errorPrefix: 'Fout:',
    errorSummary: (count: number) =>
      count === 1 ? 'Er is nog 1 ding dat niet klopt' : `Er zijn nog ${count} dingen die niet kloppen`,
    help: 'Vraag over deze pagina',
    hide: 'Verberg',
    late: 'te laat',
    lateSince: (date: string, days?: number) =>
      days === undefined
        ? `Te laat: had klaar moeten zijn op ${date}`
        : `Had klaar moeten zijn op ${date}, ${days === 1 ? '1 werkdag' : `${days} werkdagen`} te laat`,
    loading: 'Bezig met laden',
    month: 'Maand',
    newTab: 'opent in een nieuw tabblad',
    next: 'Volgende',
    optional: 'optioneel',
    pageSize: 'Per pagina',
    pagination: 'Bladeren',
    previous: 'Vorige',
    removeFilter: (label: string) => `Verwijder filter ${label}`,
    requestId: 'Kenmerk van deze fout',
    retry: 'Probeer opnieuw',
    rowMenu: (row: string) => `Acties voor ${row}`,
    show: 'Toon',
    showPassword: 'Toon wachtwoord',
    hidePassword: 'Verberg wachtwoord',
    sortedAscending: 'oplopend gesorteerd',
    sortedDescending: 'aflopend gesorteerd',
    step: (now: number, all: number, name: string) => `Stap ${now} van ${all}: ${name}`,
    stepDone: 'klaar',
    steps: 'Stappen',
    table: 'Tabel',
    dueBy: (date: string, days?: number) =>
      days === undefined
        ? `Uiterlijk ${date}`
        : days === 0
          ? `Uiterlijk ${date}, vandaag`
          : `Uiterlijk ${date}, nog ${days === 1 ? '1 werkdag' : `${days} werkdagen`}`,
    year: 'Jaar',
    yes: 'ja',
    choose: 'Maak een keuze',
    actions: 'Acties',
    rowsDone: (done: string, all: string) => `${done} van ${all} regels`,
  },
  en: {
    breadcrumb: 'Breadcrumb',
    busy: 'Busy…',
    cancel: 'Cancel',
    clearFilters: 'Clear filters',
    close: 'Close',
    copied: 'Copied',
    copy: 'Copy',
    chart: 'Chart',
    chartOrTable: 'View',
    day: 'Day',
    dropFile: 'Drag the file here, or',
    chooseFile: 'Choose a file',
    removeFile: (name: string) => `Remove ${name}`,
    uploading: (percent: number) => `Sending: ${percent}%`,
    uploaded: 'Received and checked',
    errorPrefix: 'Error:',
    errorSummary: (count: number) =>
      count === 1 ? 'There is still 1 thing to put right' : `There are still ${count} things to put right`,
    help: 'Question about this page',
    hide: 'Hide',
    late: 'late',
    lateSince: (date: string, days?: number) =>
      days === undefined
        ? `Late: should have been ready on ${date}`
        : `Should have been ready on ${date}, ${days === 1 ? '1 working day' : `${days} working days`} late`,
    loading: 'Loading',
    month: 'Month',
    newTab: 'opens in a new tab',
    next: 'Next',
    optional: 'optional',
    pageSize: 'Per page',
    pagination: 'Pages',
    previous: 'Previous',
    removeFilter: (label: string) => `Remove filter ${label}`,
    requestId: 'Reference of this error',
    retry: 'Try again',
    rowMenu: (row: string) => `Actions for ${row}`,
    show: 'Show',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    sortedAscending: 'sorted ascending',
    sortedDescending: 'sorted descending',
    step: (now: number, all: number, name: string) => `Step ${now} of ${all}: ${name}`,
    stepDone: 'done',
    steps: 'Steps',
    table: 'Table',
    dueBy: (date: string, days?: number) =>
      days === undefined
        ? `By ${date} at the latest`
        : days === 0
          ? `By ${date} at the latest, today`
          : `By ${date} at the latest, ${days === 1 ? '1 working day' : `${days} working days`} left`,
    year: 'Year',
    yes: 'yes',
    choose: 'Make a choice',
    actions: 'Actions',
    rowsDone: (done: string, all: string) => `${done} of ${all} rows`,
  },
};

/** Languages that the screens speak; Dutch unless the person chose otherwise (XX-04). */
export type Language = keyof typeof UI_TEXTS;

/** All words of the components in one language. */
export type UiTexts = (typeof UI_TEXTS)['nl'];
