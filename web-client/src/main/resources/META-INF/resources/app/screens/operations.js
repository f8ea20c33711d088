import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../api.js';
import { m } from '../messages.js';
import '../parts/dead-letter.js';
import { select } from '../parts/form.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { Screen } from '../screen.js';
import { moment, spell } from '../time.js';

/** @typedef {{service: string, status: string, outboxAge?: string, outboxPending?: number, deadLetters?: number, parked?: number, detail?: string}} Health */

const PARKED = '/operations/parked';

/** How the services are, what could not be handled, and what waits behind it. */
class OperationsScreen extends Screen {
  static properties = { health: { state: true }, letters: { state: true }, parked: { state: true }, state: { state: true } };

  constructor() {
    super();
    /** @type {{status: string, services: Health[]}} */
    this.health = { status: 'DOWN', services: [] };
    /** @type {import('../parts/more.js').Listed} */
    this.letters = { items: [] };
    /** @type {import('../parts/more.js').Listed} */
    this.parked = { items: [] };
    /** Which dead letters are shown. */
    this.state = 'WAITING';
  }

  get lettersPath() {
    return `/operations/dead-letters?state=${this.state}`;
  }

  get heading() {
    return m.operations.title;
  }

  async load() {
    const [health, letters, parked] = await Promise.all([
      get('/operations/health'), pageOf(this.lettersPath, undefined), pageOf(PARKED, undefined),
    ]);
    this.health = health.body;
    this.letters = letters;
    this.parked = parked;
  }

  view() {
    const refresh = () => this.act(() => this.refresh(), m.operations.refreshed);
    return html`
      <p class="actions"><button type="button" class="quiet" ?disabled=${this.busy} @click=${refresh}>${m.operations.refresh}</button></p>
      <section aria-labelledby="health"><h2 id="health">${m.operations.health[/** @type {'UP'} */ (this.health.status)]}</h2>
        <ul class="cards two">${this.health.services.map((each) => this.service(each))}</ul></section>
      <section aria-labelledby="letters"><h2 id="letters">${m.operations.letters(this.letters.items.length, Boolean(this.letters.next))}</h2>
        ${select({ name: 'state', label: m.operations.which, options: m.operations.states, value: this.state, onChange: this.choose })}
        ${this.missing(this.letters.missing)}
        ${this.letters.items.length
          ? html`<ul class="cards">${repeat(this.letters.items, (each) => each.deadLetterId, (each) => html`
              <li class="card"><dead-letter .letter=${each} @settled=${() => this.refresh()}></dead-letter></li>`)}</ul>`
          : html`<p class="empty">${m.operations.noLetters[/** @type {'WAITING'} */ (this.state)]}</p>`}
        ${moreButton(this.letters, () => this.act(async () => (this.letters = await furtherIn(this.lettersPath, this.letters))), this)}</section>
      <section aria-labelledby="parked"><h2 id="parked">${m.operations.parkedTitle}</h2>
        ${this.missing(this.parked.missing)}
        ${this.parked.items.length
          ? html`<ul class="rows">${this.parked.items.map((each) => this.parkedRow(each))}</ul>`
          : html`<p class="empty">${m.operations.noParked}</p>`}
        ${moreButton(this.parked, () => this.act(async () => (this.parked = await furtherIn(PARKED, this.parked))), this)}</section>`;
  }

  /** @param {Event} event */
  choose(event) {
    this.state = /** @type {HTMLSelectElement} */ (event.target).value;
    return this.act(async () => (this.letters = await pageOf(this.lettersPath, undefined)));
  }

  /** @param {{service: string, topic: string, key: string, why: string, count: number, since: string}} each */
  parkedRow(each) {
    const why = m.operations.why[/** @type {'GAP'} */ (each.why)];
    return html`
      <li><div><strong>${each.service} · ${each.topic}</strong>
        <p class="fine">${m.operations.parked(each.count, moment(each.since))} · ${why} · ${each.key}</p></div></li>`;
  }

  /** @param {string[] | undefined} missing */
  missing(missing) {
    return missing?.length ? html`<p class="problem">${m.operations.missing(missing.join(', '))}</p>` : nothing;
  }

  /** @param {Health} health */
  service(health) {
    const age = health.outboxPending && health.outboxAge ? ` (${m.operations.oldest(spell(health.outboxAge))})` : '';
    return html`
      <li class="card">
        <h3>${health.service} <span class="state ${health.status === 'UP' ? 'active' : 'overdue'}">${m.operations.status[/** @type {'UP'} */ (health.status)]}</span></h3>
        ${health.detail ? html`<p class="fine">${health.detail}</p>` : nothing}
        <dl class="facts brief">
          ${health.outboxPending === undefined ? nothing : html`<div><dt>${m.operations.outbox}</dt><dd>${health.outboxPending}${age}</dd></div>`}
          ${health.deadLetters === undefined ? nothing : html`<div><dt>${m.operations.deadLetters}</dt><dd>${health.deadLetters}</dd></div>`}
          ${health.parked === undefined ? nothing : html`<div><dt>${m.operations.parkedTitle}</dt><dd>${health.parked}</dd></div>`}
        </dl>
      </li>`;
  }
}
customElements.define('operations-screen', OperationsScreen);
