import { html, nothing } from 'lit';
import { get, post, put, remove } from '../api.js';
import { m } from '../messages.js';
import { input, text, typed } from '../parts/form.js';
import { offeringForm, offeringIn } from '../parts/offering-form.js';
import { refusalView } from '../parts/problem-view.js';
import { Problem } from '../problem.js';
import { Screen } from '../screen.js';
import { endOfDay, moment } from '../time.js';
import { label } from '../vocabulary.js';

/** @typedef {import('../types.js').Offering} Offering */
/** @typedef {import('../types.js').Availability} Availability */

/** What a mentor gives, within the limits that they set; and a rest when they want one. */
class GivingScreen extends Screen {
  static properties = { offering: { state: true }, availability: { state: true }, editing: { state: true }, hours: { state: true } };

  constructor() {
    super();
    /** @type {Offering | undefined} */
    this.offering = undefined;
    /** @type {Availability | undefined} */
    this.availability = undefined;
    this.editing = false;
    /** @type {import('../types.js').Hours[]} */
    this.hours = [];
    /** @type {string | null} */
    this.etag = null;
    /** @type {string[]} */
    this.languages = [];
  }

  get heading() {
    return m.giving.title;
  }

  async load() {
    const [offering, me] = await Promise.all([get('/me/offering'), get('/me')]);
    this.offering = offering.body;
    this.etag = offering.etag;
    this.hours = offering.body?.hours ?? [];
    this.languages = me.body.languages;
    this.availability = this.offering && (await this.loadAvailability());
    this.editing ||= !this.offering;
  }

  /** Not there yet for the first moments after the first offering. */
  async loadAvailability() {
    try {
      return (await get('/me/availability')).body;
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'not-yet-known') return undefined;
      throw problem;
    }
  }

  view() {
    return html`
      ${this.availability ? this.now(this.availability) : nothing}
      ${this.editing ? this.form() : html`<p class="actions"><button type="button" class="quiet" @click=${this.edit}>${m.giving.edit}</button></p>`}`;
  }

  /** @param {Availability} availability */
  now(availability) {
    const { paused, pausedUntil, freeInAll, totalPlaces, pending, pendingLimit, asks, monthlyLimit } = availability;
    return html`
      <section class="card" aria-labelledby="now">
        <h2 id="now">${paused && pausedUntil ? m.giving.paused(moment(pausedUntil)) : m.giving.open}</h2>
        <dl class="tiles">
          ${this.tile(m.giving.free, freeInAll, totalPlaces)} ${this.tile(m.giving.pending, pending, pendingLimit)} ${this.tile(m.giving.asks, asks, monthlyLimit)}
        </dl>
        <ul class="offers">${Object.entries(availability.places).map(([id, places]) => html`
          <li><span>${label('interactions', id)}</span><span class="fine">${m.giving.taken(availability.taken[id] ?? 0, places)}</span></li>`)}</ul>
        ${paused ? this.resumeForm() : this.pauseForm()} ${this.editing ? nothing : refusalView(this.refusal)}
      </section>`;
  }

  /** @param {string} name @param {number} value @param {number} of */
  tile(name, value, of) {
    return html`<div><dt>${name}</dt><dd><strong>${value}</strong> <span class="fine">${m.giving.of(of)}</span>
      <meter min="0" max=${of} value=${value} aria-label=${name}></meter></dd></div>`;
  }

  pauseForm() {
    return html`
      <details><summary>${m.giving.pause}</summary>
        <form class="inline" @submit=${this.pause}>
          ${input({ name: 'until', label: m.giving.until, hint: m.giving.pauseHint, type: 'date', required: true })}
          <p class="actions"><button ?disabled=${this.busy}>${m.giving.pauseNow}</button></p>
        </form>
      </details>`;
  }

  resumeForm() {
    return html`<p class="actions"><button type="button" ?disabled=${this.busy} @click=${this.resume}>${m.giving.resume}</button></p>`;
  }

  /** @param {SubmitEvent} event */
  async pause(event) {
    const until = endOfDay(text(typed(event), 'until') ?? '');
    const answer = await this.act(() => post('/me/offering/pause', { until }), m.giving.pausedNow);
    if (answer) this.availability = answer.body;
  }

  async resume() {
    const answer = await this.act(() => remove('/me/offering/pause'), m.giving.resumed);
    if (answer) this.availability = answer.body;
  }

  async edit() {
    this.editing = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('form.offering h2'))?.focus();
  }

  form() {
    return html`
      <form class="card offering" @submit=${this.save}>
        <h2 tabindex="-1">${this.offering ? m.giving.edit : m.giving.first}</h2>
        ${offeringForm(this.offering, this.hours, this.languages, (hours) => (this.hours = hours))}
        ${refusalView(this.refusal)}
        <p class="actions"><button ?disabled=${this.busy}>${m.giving.save}</button>
          ${this.offering ? html`<button type="button" class="plain" @click=${() => (this.editing = false)}>${m.cancel}</button>` : nothing}</p>
      </form>`;
  }

  /** @param {SubmitEvent} event */
  async save(event) {
    const offering = offeringIn(typed(event), this.hours.length);
    const answer = await this.act(() => put('/me/offering', offering, this.etag), m.giving.saved);
    if (this.refusal?.code === 'changed-meanwhile') this.etag = (await get('/me/offering')).etag;
    if (!answer) return;
    this.editing = false;
    await this.refresh();
  }
}
customElements.define('giving-screen', GivingScreen);
