import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { m } from '../messages.js';
import { choices, select } from '../parts/form.js';
import { mentorItem } from '../parts/mentor-item.js';
import { problemView } from '../parts/problem-view.js';
import { Problem } from '../problem.js';
import { Screen } from '../screen.js';
import { label, vocabulary } from '../vocabulary.js';

/** People for one need, each with the reasons for naming them. */
class DiscoverScreen extends Screen {
  static properties = { need: { state: true }, interaction: { state: true }, channel: { state: true }, found: { state: true }, trouble: { state: true } };

  constructor() {
    super();
    /** @type {string | undefined} */
    this.need = undefined;
    /** @type {string | undefined} */
    this.interaction = undefined;
    /** @type {string | undefined} */
    this.channel = undefined;
    /** @type {string[]} */
    this.openNeeds = [];
    /** @type {import('../types.js').MentorItem[] | undefined} */
    this.found = undefined;
    /** @type {Problem | undefined} */
    this.trouble = undefined;
  }

  get heading() {
    return m.discover.title;
  }

  lead() {
    return html`<p class="lead">${m.discover.lead}</p>`;
  }

  async load() {
    /** @type {import('../types.js').Needs} */
    const needs = (await get('/me/needs')).body;
    this.openNeeds = Object.entries(needs.needs).filter(([, { state }]) => state === 'OPEN').map(([id]) => id);
    this.need = this.query.get('need') ?? this.need ?? this.openNeeds[0];
    this.interaction = this.query.get('interaction') ?? this.interaction;
    this.channel = this.query.get('channel') ?? this.channel;
    await this.find();
  }

  async find() {
    if (!this.need) return;
    this.trouble = undefined;
    const wish = { need: this.need, interaction: this.interaction, channel: this.channel };
    history.replaceState(null, '', `/discover${query(wish)}`);
    this.query = new URLSearchParams(location.search);
    try {
      this.found = (await get(`/recommendations${query({ ...wish, limit: 12 })}`)).body.items;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.trouble = problem;
    }
  }

  view() {
    return html`
      <form class="filters" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        ${choices({ name: 'need', legend: m.discover.need, single: true, options: this.needsFirstOpen(), chosen: this.need ? [this.need] : [],
          hint: this.openNeeds.length ? undefined : m.discover.noOpen, onChange: (event) => this.choose('need', event) })}
        ${select({ name: 'interaction', label: m.discover.interaction, value: this.interaction ?? '', options: this.asks(),
          onChange: (event) => this.choose('interaction', event) })}
        ${select({ name: 'channel', label: m.discover.channel, value: this.channel ?? '',
          options: [{ id: '', label: m.discover.anyChannel }, ...vocabulary.channels], onChange: (event) => this.choose('channel', event) })}
      </form>
      <p><a href="/mentors${query({ need: this.need })}">${m.discover.toSearch}</a></p>
      <section aria-labelledby="found" aria-busy=${this.busy}>
        <h2 id="found" aria-live="polite">${this.need ? m.discover.found(this.found?.length, label('needs', this.need)) : m.discover.pick}</h2>
        ${this.trouble ? problemView(this.trouble, () => this.find()) : nothing}
        ${this.trouble || !this.found ? nothing : this.list(this.found)}
      </section>`;
  }

  /** @param {import('../types.js').MentorItem[]} found */
  list(found) {
    const wish = { need: this.need, interaction: this.interaction };
    return found.length
      ? html`<ul class="cards">${found.map((item) => mentorItem(item, wish))}</ul>`
      : html`<p class="empty">${this.interaction ? m.discover.noneForAsk : m.discover.none}</p>`;
  }

  needsFirstOpen() {
    const open = (/** @type {{id: string}} */ need) => (this.openNeeds.includes(need.id) ? 0 : 1);
    return [...vocabulary.needs].sort((one, other) => open(one) - open(other));
  }

  /** What suits the need first, then the rest; smaller asks before larger ones, as the vocabulary has them. */
  asks() {
    const suits = vocabulary.needs.find(({ id }) => id === this.need)?.suggests ?? [];
    const rank = (/** @type {{id: string}} */ ask) => (suits.includes(ask.id) ? 0 : 1);
    return [{ id: '', label: m.discover.anyAsk }, ...[...vocabulary.interactions].sort((one, other) => rank(one) - rank(other))];
  }

  /** @param {'need' | 'interaction' | 'channel'} what @param {Event} event */
  choose(what, event) {
    this[what] = /** @type {HTMLInputElement} */ (event.target).value || undefined;
    return this.act(() => this.find());
  }
}
customElements.define('discover-screen', DiscoverScreen);
