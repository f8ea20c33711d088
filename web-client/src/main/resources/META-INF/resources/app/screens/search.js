import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { m } from '../messages.js';
import { announce } from '../part.js';
import { text, typed } from '../parts/form.js';
import { mentorItem } from '../parts/mentor-item.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { Screen } from '../screen.js';
import { spell } from '../time.js';
import { label, learnSkills, skillLabel } from '../vocabulary.js';

const LIMITS = ['overlapHours', 'free', 'answersWithin'];
const FACETS = ['need', 'interaction', 'spectrum', 'circle', 'channel', 'language', 'campus', 'skill', 'field', 'industry', ...LIMITS];
const KINDS = /** @type {Record<string, keyof import('../types.js').Vocabulary>} */ ({
  need: 'needs', interaction: 'interactions', spectrum: 'spectrum', circle: 'circles', channel: 'channels', language: 'languages', field: 'fields',
  industry: 'industries',
});

const MOST_WORDS = 10;
const WORD = /[\p{L}\p{M}\p{N}+#]+/gu;

/** A sentence is easily typed, and the server refuses more words than these. @param {string} words */
function lookedFor(words) {
  const next = [...words.matchAll(WORD)][MOST_WORDS];
  return next ? words.slice(0, next.index) : words;
}

/** All mentors that this person may see, narrowed by words and by facets that tell how many are left. */
class SearchScreen extends Screen {
  static properties = { list: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.list = { items: [] };
    /** @type {Map<string, string>} */
    this.campuses = new Map();
  }

  get heading() {
    return m.search.title;
  }

  /** Accents and their letters as one, so that they are counted as the server counts them. */
  get words() {
    return (this.query.get('q') ?? '').normalize('NFC');
  }

  /** What to know of the search beside who was found. */
  get remarks() {
    return [lookedFor(this.words) === this.words ? undefined : m.search.cut(MOST_WORDS), this.list.hint?.text].filter(Boolean);
  }

  /** @returns {Record<string, string[] | string>} */
  get wish() {
    /** @type {Record<string, string[] | string>} */
    const wish = { q: lookedFor(this.words) };
    for (const facet of FACETS) wish[facet] = this.query.getAll(facet);
    return wish;
  }

  get path() {
    return `/mentors${query(this.wish)}`;
  }

  async load() {
    const [list, campuses] = await Promise.all([pageOf(this.path, undefined), get('/campuses?limit=100')]);
    await learnSkills(Object.keys(list.facets.skill ?? {}));
    this.campuses = new Map(campuses.body.items.map((/** @type {import('../types.js').Campus} */ each) => [each.campus, each.name]));
    this.list = list;
  }

  view() {
    const narrowed = FACETS.some((facet) => this.query.has(facet));
    return html`
      <form role="search" class="search" @submit=${this.search}>
        <label class="field">
          <span>${m.search.words}</span>
          ${lookedFor(this.words) === this.words ? nothing : html`<span class="hint">${m.search.cut(MOST_WORDS)}</span>`}
          <input type="search" name="q" maxlength="200" .value=${this.words}>
        </label>
        <button>${m.search.go}</button>
      </form>
      <div class="facets">
        ${FACETS.map((facet) => this.facet(facet))}
        ${narrowed ? html`<button type="button" class="plain" @click=${this.clear}>${m.search.clear}</button>` : nothing}
      </div>
      <section aria-labelledby="found">
        <h2 id="found" tabindex="-1" aria-live="polite">${m.search.found(this.list.total)}</h2>
        ${this.list.items.length
          ? html`<ul class="cards">${this.list.items.map((item) => mentorItem(item, { need: this.query.get('need') ?? undefined }))}</ul>`
          : this.nobody()}
        ${moreButton(this.list, () => this.act(async () => (this.list = await furtherIn(this.path, this.list))), this)}
      </section>`;
  }

  /** What stands in the way, and a way around it. */
  nobody() {
    /** @type {{facet: keyof typeof m.search.facets, text: string, found: number} | undefined} */
    const hint = this.list.hint;
    if (!hint) return html`<p class="empty">${m.search.none}</p>`;
    const without = () => this.widen((query) => query.delete(hint.facet));
    return html`
      <p class="empty">${hint.text}</p>
      <p class="actions"><button type="button" class="quiet" @click=${without}>${m.search.without(m.search.facets[hint.facet])}</button></p>`;
  }

  /** @param {string} facet */
  facet(facet) {
    const chosen = this.query.getAll(facet);
    /** @type {Record<string, number>} */
    const counts = { ...Object.fromEntries(chosen.map((id) => [id, 0])), ...this.list.facets[facet] };
    const ids = Object.keys(counts);
    if (ids.length === 0) return nothing;
    return html`
      <details ?open=${chosen.length > 0}>
        <summary>${m.search.facets[/** @type {keyof typeof m.search.facets} */ (facet)]}${chosen.length ? ` (${chosen.length})` : ''}</summary>
        <fieldset class="choices"><legend class="visually-hidden">${m.search.facets[/** @type {keyof typeof m.search.facets} */ (facet)]}</legend>
          <div class="options">
            ${ids.map((id) => html`<label class="choice"><input type="checkbox" .checked=${chosen.includes(id)} @change=${() => this.toggle(facet, id)}>
              <span class="chip">${this.name(facet, id)} <small>${counts[id]}</small></span></label>`)}
          </div>
        </fieldset>
      </details>`;
  }

  /** @param {string} facet @param {string} id */
  name(facet, id) {
    if (facet === 'skill') return skillLabel(id);
    if (facet === 'campus') return this.campuses.get(id) ?? id;
    if (facet === 'answersWithin') return spell(id);
    if (LIMITS.includes(facet)) return m.search.least(Number(id));
    return label(KINDS[facet], id);
  }

  /** @param {SubmitEvent} event */
  search(event) {
    const words = text(typed(event), 'q');
    this.narrow((query) => (words ? query.set('q', words) : query.delete('q')));
  }

  /** Another limit takes the place of the one before. @param {string} facet @param {string} id */
  toggle(facet, id) {
    this.narrow((query) => {
      if (query.has(facet, id)) query.delete(facet, id);
      else if (LIMITS.includes(facet)) query.set(facet, id);
      else query.append(facet, id);
    });
  }

  clear() {
    this.widen((query) => FACETS.forEach((facet) => query.delete(facet)));
  }

  /** The button that did it goes with what it took away; who pressed it is led on. @param {(query: URLSearchParams) => void} change */
  async widen(change) {
    await this.narrow(change);
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#found'))?.focus();
  }

  /** The filters stay in place and the address follows them. @param {(query: URLSearchParams) => void} change */
  async narrow(change) {
    change(this.query);
    history.replaceState(null, '', `/mentors?${this.query}`);
    await this.refresh();
    if (this.remarks.length) announce(this.remarks.join(' '));
  }
}
customElements.define('search-screen', SearchScreen);
