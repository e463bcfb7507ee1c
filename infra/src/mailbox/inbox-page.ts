import { type Html, html } from '../simulator/html-template';
import { renderPage } from '../simulator/page-layout';
import type { Channel, StoredMessage } from './message-store';

/** What the visitor asked to see. */
export interface InboxView {
  search: string;
  channel: Channel | null;
  messages: readonly StoredMessage[];
  /** How many match, of which `messages` are the newest. */
  matching: number;
  selected: StoredMessage | null;
  /** An id was asked that is not there (any more). */
  missing: boolean;
}

const timeZone = 'Europe/Amsterdam';
const longTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeStyle: 'medium', timeZone });
const shortTime = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone,
});
const count = new Intl.NumberFormat('nl-NL');
const channelName: Record<Channel, string> = { EMAIL: 'E-mail', SMS: 'Sms' };

function titleOf(message: StoredMessage): string {
  return message.channel === 'SMS' ? message.text : message.subject || '(geen onderwerp)';
}

function linkTo(view: InboxView, id?: string): string {
  const query = new URLSearchParams();
  if (view.search) query.set('zoek', view.search);
  if (view.channel) query.set('kanaal', view.channel);
  if (id) query.set('bericht', id);
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

/** Plain text with its web addresses as links; what closes the sentence is no part of the address. */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : html`${part}`,
    );
}

function renderItem(message: StoredMessage, view: InboxView): Html {
  const current = message.id === view.selected?.id;
  return html`<li>
    <a class="item" href="${linkTo(view, message.id)}" data-id="${message.id}" ${current && html`aria-current="true"`}>
      <span class="item-top">
        <span class="badge badge-${message.channel.toLowerCase()}">${channelName[message.channel]}</span>
        <time datetime="${message.sentAt.toISOString()}">${shortTime.format(message.sentAt)}</time>
      </span>
      <span class="item-title">${titleOf(message)}</span>
      <span class="item-to">Aan ${message.recipients.join(', ')}</span>
    </a>
  </li>`;
}

function renderCount({ matching, messages }: InboxView): string {
  if (matching === 0) return 'Geen berichten';
  if (matching === 1) return '1 bericht';
  if (matching > messages.length)
    return `${count.format(matching)} berichten, de nieuwste ${messages.length} staan hier`;
  return `${count.format(matching)} berichten`;
}

function renderList(view: InboxView): Html {
  const filtered = view.search !== '' || view.channel !== null;
  const empty = filtered
    ? html`<p class="empty">Er is geen bericht dat hierbij past. <a href="/">Toon alle berichten</a></p>`
    : html`<p class="empty">
        Zodra Volmacht een e-mail of sms verstuurt, staat die hier. U hoeft niets te verversen.
      </p>`;
  return html`<div id="berichten">
    <p class="count" role="status">${renderCount(view)}</p>
    ${
      view.messages.length === 0
        ? empty
        : html`<ol class="items">
            ${view.messages.map((message) => renderItem(message, view))}
          </ol>`
    }
  </div>`;
}

function renderBody(message: StoredMessage): Html {
  const text = html`<div class="text-body">${withLinks(message.text.trimEnd())}</div>`;
  if (message.html === null) return text;
  // No scripts, no forms, no same origin; only a link may open, in a tab of its own.
  return html`<iframe
      class="html-body"
      title="Inhoud van het bericht"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${`<base target="_blank">${message.html}`}"
    ></iframe>
    ${
      message.text &&
      html`<details>
        <summary>Als platte tekst</summary>
        ${text}
      </details>`
    }`;
}

function renderMessage(view: InboxView): Html {
  const message = view.selected;
  if (view.missing)
    return html`<p class="hint">Dit bericht is er niet meer. <a href="${linkTo(view)}">Terug naar de lijst</a></p>`;
  // An empty list says itself what to expect.
  if (!message && view.messages.length === 0) return html``;
  if (!message) return html`<p class="hint">Kies links een bericht om het te lezen.</p>`;
  return html`<a class="back" href="${linkTo(view)}">Terug naar de lijst</a>
    <article class="message" aria-labelledby="onderwerp">
      <h2 id="onderwerp">${message.channel === 'SMS' ? 'Sms' : titleOf(message)}</h2>
      <dl class="facts">
        <div>
          <dt>Aan</dt>
          <dd>${message.recipients.join(', ')}</dd>
        </div>
        ${
          message.from &&
          html`<div>
            <dt>Van</dt>
            <dd>${message.from}</dd>
          </div>`
        }
        <div>
          <dt>Ontvangen</dt>
          <dd><time datetime="${message.sentAt.toISOString()}">${longTime.format(message.sentAt)}</time></dd>
        </div>
        ${
          message.attachments.length > 0 &&
          html`<div>
            <dt>Bijlagen</dt>
            <dd>${message.attachments.map(({ filename }) => filename ?? 'zonder naam').join(', ')}</dd>
          </div>`
        }
      </dl>
      ${renderBody(message)}
    </article>`;
}

function renderFilter({ search, channel }: InboxView): Html {
  const option = (value: string, label: string): Html =>
    html`<option value="${value}" ${value === (channel ?? '') && html`selected`}>${label}</option>`;
  return html`<form class="filter" method="get" action="/" role="search">
    <div class="field">
      <label for="zoek">Zoek op adres, nummer of onderwerp</label>
      <input id="zoek" name="zoek" type="search" value="${search}" autocomplete="off" />
    </div>
    <div class="field">
      <label for="kanaal">Soort</label>
      <select id="kanaal" name="kanaal">
        ${option('', 'Alles')}${option('EMAIL', 'E-mail')}${option('SMS', 'Sms')}
      </select>
    </div>
    <button class="button-secondary" type="submit">Zoek</button>
  </form>`;
}

/** The mailbox for people: the list, and the message that was chosen. Works without scripts; one script refreshes the list. */
export function renderInbox(view: InboxView): string {
  const reading = view.selected !== null || view.missing;
  return renderPage({
    title: view.selected ? titleOf(view.selected) : 'Berichten',
    service: 'Postvak van de demo',
    styles: ['/assets/base.css', '/assets/inbox.css'],
    scripts: ['/assets/inbox.js'],
    bodyClass: reading ? 'inbox reading' : 'inbox',
    main: html`<section class="list-pane" aria-label="Lijst van berichten">
        <h1>Berichten</h1>
        <p class="lead">Alles wat Volmacht in deze demo per e-mail en sms verstuurt.</p>
        ${renderFilter(view)} ${renderList(view)}
      </section>
      <section class="message-pane" aria-label="Gekozen bericht">${renderMessage(view)}</section>`,
  });
}
