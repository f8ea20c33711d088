import { html, nothing } from 'lit';
import { m } from '../messages.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { requestRow } from '../parts/request-row.js';
import { Screen } from '../screen.js';

const PATH = '/requests?role=mentee';

/** What this person has asked for: what needs a word from them first, then what waits, then what is done. */
class RequestsScreen extends Screen {
  static properties = { list: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.list = { items: [] };
  }

  get heading() {
    return m.requests.title;
  }

  async load() {
    this.list = await pageOf(PATH, undefined);
  }

  /** @param {import('../types.js').Notification} notification */
  concerns(notification) {
    return Boolean(notification.about.requestId);
  }

  view() {
    /** @type {import('../types.js').Request[]} */
    const all = this.list.items;
    if (all.length === 0) return html`<p class="empty">${m.requests.none} <a href="/discover">${m.requests.discover}</a></p>`;
    const pending = all.filter(({ state }) => state === 'PENDING');
    return html`
      ${this.group(m.requests.yourTurn, pending.filter(({ awaiting }) => awaiting === 'MENTEE'))}
      ${this.group(m.requests.waiting, pending.filter(({ awaiting }) => awaiting !== 'MENTEE'))}
      ${this.group(m.requests.closed, all.filter(({ state }) => state !== 'PENDING'))}
      ${moreButton(this.list, () => this.act(async () => (this.list = await furtherIn(PATH, this.list))), this)}`;
  }

  /** @param {string} title @param {import('../types.js').Request[]} requests */
  group(title, requests) {
    return requests.length ? html`<section><h2>${title}</h2><ul class="cards">${requests.map(requestRow)}</ul></section>` : nothing;
  }
}
customElements.define('requests-screen', RequestsScreen);
