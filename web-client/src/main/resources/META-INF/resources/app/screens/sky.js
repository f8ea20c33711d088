import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { m } from '../messages.js';
import { skyMap } from '../parts/sky-map.js';
import { Screen } from '../screen.js';
import { label, vocabulary } from '../vocabulary.js';

/** The person's own constellation, as a picture and as a list: who answers which need, and where the gaps are. */
class SkyScreen extends Screen {
  static properties = { sky: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Sky} */
    this.sky = { cells: [], covered: [], gaps: [] };
  }

  get heading() {
    return m.sky.title;
  }

  lead() {
    return html`<p class="lead">${m.sky.lead(this.sky.covered.length)}</p>`;
  }

  async load() {
    /** @type {import('../types.js').Needs} */
    const needs = (await get('/me/needs')).body;
    const open = Object.entries(needs.needs).filter(([, { state }]) => state === 'OPEN').map(([id]) => id);
    this.sky = (await get(`/constellation${query({ open })}`)).body;
  }

  view() {
    const people = vocabulary.needs.filter(({ id }) => this.sky.cells.some(({ need }) => need === id));
    return html`
      ${skyMap(this.sky)}
      <section aria-labelledby="people"><h2 id="people">${m.sky.people}</h2>
        ${people.length ? html`<ul class="rows">${people.map((need) => this.need(need))}</ul>` : html`<p class="empty">${m.sky.none}</p>`}</section>
      ${this.sky.gaps.length
        ? html`<section aria-labelledby="gaps"><h2 id="gaps">${m.sky.gaps}</h2><ul class="rows">
            ${this.sky.gaps.map((gap) => this.gap(gap))}</ul></section>`
        : nothing}`;
  }

  /** @param {{need: string, text: string}} gap */
  gap(gap) {
    const need = label('needs', gap.need);
    return html`
      <li><div><strong>${need}</strong><p>${gap.text}</p></div>
        <p class="actions"><a class="button small" href="/discover?need=${gap.need}" aria-label=${m.needs.findFor(need)}>${m.needs.find}</a></p></li>`;
  }

  /** @param {import('../types.js').Entry} need */
  need(need) {
    return html`
      <li><div><strong>${need.label}</strong>
        <ul class="plain">${this.sky.cells.filter((cell) => cell.need === need.id).flatMap((cell) =>
          cell.people.map(({ person, state }) => html`<li>${person.name} <span class="tag">${label('circles', cell.circle)}</span>
            ${state === 'ENDED' ? html`<span class="fine">${m.sky.ended}</span>` : nothing}</li>`))}</ul></div></li>`;
  }
}
customElements.define('sky-screen', SkyScreen);
