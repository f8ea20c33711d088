import { html } from 'lit';
import { get, post, put, query, remove } from '../api.js';
import { m } from '../messages.js';
import { mentorItem } from '../parts/mentor-item.js';
import { refusalView } from '../parts/problem-view.js';
import { Screen } from '../screen.js';
import { label } from '../vocabulary.js';

const PAUSE = '/suggestions/pause';
const PREFERENCES = '/me/notification-preferences';
const KIND = 'SUGGESTION_MADE';

/** For each open need one person to begin with, and a message to start from. */
class SuggestionsScreen extends Screen {
  static properties = { suggestions: { state: true } };

  constructor() {
    super();
    /** @type {string[]} */
    this.openNeeds = [];
    /** @type {import('../types.js').Suggestions} */
    this.suggestions = { items: [], wanted: true };
  }

  get heading() {
    return m.suggestions.title;
  }

  lead() {
    return html`<p class="lead">${m.suggestions.lead}</p>`;
  }

  async load() {
    /** @type {import('../types.js').Needs} */
    const needs = (await get('/me/needs')).body;
    this.openNeeds = Object.entries(needs.needs).filter(([, { state }]) => state === 'OPEN').map(([id]) => id);
    this.suggestions = (await get(`/suggestions${query({ open: this.openNeeds })}`)).body;
  }

  view() {
    const { items, wanted } = this.suggestions;
    return html`
      ${items.length ? items.map((item) => this.one(item)) : html`<p class="empty">${this.openNeeds.length ? m.suggestions.none : m.suggestions.noOpen}</p>`}
      <p><a href="/discover">${m.suggestions.discover}</a></p>
      ${refusalView(this.refusal)}
      <p class="fine">${wanted ? m.suggestions.told : m.suggestions.untold}
        <button type="button" class="quiet small" ?disabled=${this.busy} @click=${() => this.want(!wanted)}>${wanted ? m.suggestions.stop : m.suggestions.goOn}</button></p>`;
  }

  /** @param {import('../types.js').Suggestion} item */
  one(item) {
    const wish = { need: item.need, interaction: item.interaction, suggested: this.openNeeds };
    return html`
      <section aria-labelledby=${`for-${item.need}`}>
        <h2 id=${`for-${item.need}`}>${m.suggestions.forNeed(label('needs', item.need))}</h2>
        <ul class="cards">
          ${mentorItem(item, wish)}
          <li class="card">
            <h3>${m.suggestions.draft}</h3>
            <p class="fine">${label('interactions', item.interaction)}</p>
            <p class="words">${item.draft.text}</p>
            <p class="actions"><a class="button quiet" href="/mentors/${item.mentor.personId}/ask${query(wish)}"
              aria-label=${m.suggestions.beginWhom(item.mentor.name)}>${m.suggestions.begin}</a></p>
          </li>
        </ul>
      </section>`;
  }

  /** Mails that wait for the end of quiet hours do not come either. @param {boolean} wanted */
  async want(wanted) {
    await this.act(async () => {
      await (wanted ? remove(PAUSE) : post(PAUSE));
      const { body, etag } = await get(PREFERENCES);
      const others = body.muted.filter((/** @type {string} */ kind) => kind !== KIND);
      await put(PREFERENCES, { ...body, muted: wanted ? others : [...others, KIND] }, etag);
      await this.load();
    }, wanted ? m.suggestions.wentOn : m.suggestions.stopped);
  }
}
customElements.define('suggestions-screen', SuggestionsScreen);
