import { type Html, html } from '../simulator/html-template';
import { renderPage } from '../simulator/page-layout';
import { ASSURANCE_LEVELS, type AssuranceLevel, isBelow } from './assurance-levels';
import { DEMO_IDENTITIES, type DemoIdentity } from './identities';
import { type LoginForm, type LoginProblems, OTHER } from './login-input';
import { BROKER_NAME, BROKER_STYLES } from './page-frame';

/** The log-in attempt that a page belongs to. */
export interface LoginAttempt {
  path: string;
  clientName: string;
  requested: AssuranceLevel | null;
}

const FIELD_TARGETS: Record<keyof LoginForm, string> = {
  identiteit: `identiteit-${DEMO_IDENTITIES[0]?.id ?? OTHER}`,
  naam: 'naam',
  kvk: 'kvk',
  niveau: 'niveau',
};

function page(title: string, main: Html): string {
  return renderPage({ title, service: BROKER_NAME, styles: BROKER_STYLES, bodyClass: 'broker', main });
}

/** The row of buttons. Cancelling is a form of its own, because it needs no valid choice. */
function renderActions(submit: string): Html {
  return html`<div class="actions">
    <button type="submit">${submit}</button>
    <button class="button-secondary" type="submit" form="annuleren">Annuleren</button>
  </div>`;
}

function renderCancelForm({ path }: LoginAttempt): Html {
  return html`<form id="annuleren" method="post" action="${path}/annuleren"></form>`;
}

function renderProblems(problems: LoginProblems): Html | false {
  const entries = Object.entries(problems) as [keyof LoginForm, string][];
  if (entries.length === 0) return false;
  return html`<div class="notice danger" role="alert" id="fouten" tabindex="-1">
    <h2>Er klopt iets niet</h2>
    <ul>
      ${entries.map(([field, message]) => html`<li><a href="#${FIELD_TARGETS[field]}">${message}</a></li>`)}
    </ul>
  </div>`;
}

function renderIdentity({ id, name, kvk, level, purpose }: DemoIdentity, asked: AssuranceLevel | null): Html {
  return html`<span class="choice-name">${id}</span>
    <span class="level ${asked && (isBelow(level, asked) ? 'below' : 'enough')}">${level}</span>
    <span class="choice-detail">${name}, KvK&nbsp;${kvk}. ${purpose}</span>`;
}

function renderChoice(identity: DemoIdentity, form: LoginForm, asked: AssuranceLevel | null): Html {
  const { id } = identity;
  return html`<div class="choice">
    <input
      type="radio"
      id="identiteit-${id}"
      name="identiteit"
      value="${id}"
      ${form.identiteit === id && html`checked`}
    />
    <label for="identiteit-${id}">${renderIdentity(identity, asked)}</label>
  </div>`;
}

function renderField(
  name: 'naam' | 'kvk',
  label: string,
  hint: string,
  form: LoginForm,
  problems: LoginProblems,
): Html {
  const problem = problems[name];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    ${problem && html`<p class="problem" id="${name}-fout">${problem}</p>`}
    <input
      id="${name}"
      name="${name}"
      value="${form[name]}"
      autocomplete="off"
      ${name === 'kvk' && html`inputmode="numeric"`}
      aria-describedby="${name}-hint${problem ? ` ${name}-fout` : ''}"
      ${problem && html`aria-invalid="true"`}
    />
  </div>`;
}

function renderOther(form: LoginForm, problems: LoginProblems): Html {
  const chosen = form.niveau || 'EH3';
  return html`<div class="choice choice-other">
      <input
        type="radio"
        id="identiteit-anders"
        name="identiteit"
        value="${OTHER}"
        ${form.identiteit === OTHER && html`checked`}
      />
      <label for="identiteit-anders">
        <span class="choice-name">Andere identiteit</span>
        <span class="choice-detail">Vul zelf een organisatie en een niveau in</span>
      </label>
    </div>
    <div class="other-fields" role="group" aria-label="Andere identiteit">
      ${renderField('naam', 'Naam van de organisatie', 'Zoals die in het Handelsregister staat', form, problems)}
      ${renderField('kvk', 'KvK-nummer', 'Acht cijfers; gebruik geen nummer van een echte organisatie', form, problems)}
      <div class="field">
        <label for="niveau">Niveau</label>
        ${problems.niveau && html`<p class="problem" id="niveau-fout">${problems.niveau}</p>`}
        <select
          id="niveau"
          name="niveau"
          ${problems.niveau && html`aria-invalid="true" aria-describedby="niveau-fout"`}
        >
          ${ASSURANCE_LEVELS.map(({ level }) => html`<option value="${level}" ${level === chosen && html`selected`}>${level}</option>`)}
        </select>
      </div>
    </div>`;
}

/** Step 1: choose with whom to log in. Keeps what was typed and says what is wrong with it. */
export function renderChoosePage(attempt: LoginAttempt, form: LoginForm, problems: LoginProblems = {}): string {
  const wrong = Object.keys(problems).length > 0;
  return page(
    wrong ? 'Fout: kies met wie u inlogt' : 'Kies met wie u inlogt',
    html`<p class="step">Stap 1 van 2</p>
      <h1>Kies met wie u inlogt</h1>
      <p class="lead">
        U logt in bij ${attempt.clientName}.
        ${attempt.requested && html`De dienst vraagt om niveau ${attempt.requested} of hoger.`} Alle personen en
        organisaties hieronder zijn verzonnen.
      </p>
      ${renderProblems(problems)}
      <form method="get" action="${attempt.path}/bevestigen">
        <fieldset ${problems.identiteit && html`aria-describedby="identiteit-fout"`}>
          <legend>Identiteit</legend>
          ${problems.identiteit && html`<p class="problem" id="identiteit-fout">${problems.identiteit}</p>`}
          ${DEMO_IDENTITIES.map((identity) => renderChoice(identity, form, attempt.requested))}
          ${renderOther(form, problems)}
        </fieldset>
        ${renderActions('Verder')}
      </form>
      ${renderCancelForm(attempt)}`,
  );
}

/** Step 2: confirm for which organisation and at which level the log-in happens. */
export function renderConfirmPage(attempt: LoginAttempt, form: LoginForm, identity: DemoIdentity): string {
  const title = `Inloggen namens ${identity.name} met niveau ${identity.level}`;
  const again = `${attempt.path}?${new URLSearchParams({ ...form }).toString()}`;
  return page(
    title,
    html`<p class="step">Stap 2 van 2</p>
      <h1>${title}</h1>
      <dl class="facts">
        <div>
          <dt>Dienst</dt>
          <dd>${attempt.clientName}</dd>
        </div>
        <div>
          <dt>Organisatie</dt>
          <dd>${identity.name}</dd>
        </div>
        <div>
          <dt>KvK-nummer</dt>
          <dd>${identity.kvk}</dd>
        </div>
        <div>
          <dt>Niveau</dt>
          <dd>${identity.level}</dd>
        </div>
      </dl>
      ${
        isBelow(identity.level, attempt.requested) &&
        html`<p class="notice warning">
          De dienst vraagt om niveau ${attempt.requested}. Met ${identity.level} laat de dienst u misschien niet toe.
        </p>`
      }
      <form method="post" action="${attempt.path}">
        ${Object.entries(form).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${renderActions('Inloggen')}
      </form>
      ${renderCancelForm(attempt)}
      <p><a href="${again}">Kies een andere identiteit</a></p>`,
  );
}

/** The broker's front page: what this is, and whom one can log in as. */
export function renderHomePage(): string {
  return page(
    'Over deze inlogdienst',
    html`<h1>Inloggen met eHerkenning in de demo</h1>
      <p class="lead">
        Deze dienst doet in de demo wat een eHerkenning-makelaar in het echt doet. Inloggen begint altijd bij Volmacht
        zelf.
      </p>
      <h2>Met wie u kunt inloggen</h2>
      <ul class="identities">
        ${DEMO_IDENTITIES.map((identity) => html`<li class="identity">${renderIdentity(identity, null)}</li>`)}
      </ul>`,
  );
}
