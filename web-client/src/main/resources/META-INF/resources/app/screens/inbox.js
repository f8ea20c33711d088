import { html, nothing } from 'lit';
import { m } from '../messages.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import '../parts/request-answers.js';
import { personView, nameOf } from '../parts/person.js';
import { about, requestRow } from '../parts/request-row.js';
import { Screen } from '../screen.js';
import { day } from '../time.js';

/** @typedef {import('../types.js').Request} Request */

const PENDING = '/requests?role=mentor&state=PENDING&limit=50';
const CLOSED = '/requests?role=mentor&state=ACCEPTED&state=DECLINED&state=EXPIRED&state=WITHDRAWN&limit=10';

/** Who is waiting for this mentor's answer, with the answers at hand. */
class InboxScreen extends Screen {
  static properties = { pending: { state: true }, closed: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.pending = { items: [] };
    /** @type {import('../parts/more.js').Listed} */
    this.closed = { items: [] };
  }

  get heading() {
    return m.inbox.title;
  }

  lead() {
    return html`<p class="lead">${m.inbox.lead}</p>`;
  }

  async load() {
    [this.pending, this.closed] = await Promise.all([pageOf(PENDING, undefined), pageOf(CLOSED, undefined)]);
  }

  /** @param {import('../types.js').Notification} notification */
  concerns(notification) {
    return Boolean(notification.about.requestId);
  }

  view() {
    /** @type {Request[]} */
    const all = this.pending.items;
    const mine = all.filter(({ awaiting }) => awaiting !== 'MENTEE');
    const theirs = all.filter(({ awaiting }) => awaiting === 'MENTEE');
    return html`
      <section aria-labelledby="mine">
        <h2 id="mine" tabindex="-1">${m.inbox.mine(mine.length)}</h2>
        ${mine.length ? html`<ul class="cards">${mine.map((request) => this.card(request))}</ul>` : html`<p class="empty">${m.inbox.none}</p>`}
      </section>
      ${theirs.length ? html`<section><h2>${m.inbox.theirs}</h2><ul class="cards">${theirs.map(requestRow)}</ul></section>` : nothing}
      ${moreButton(this.pending, () => this.act(async () => (this.pending = await furtherIn(PENDING, this.pending))), this)}
      ${this.closed.items.length
        ? html`<section><h2>${m.inbox.closed}</h2><ul class="cards">${this.closed.items.map(requestRow)}</ul>
            ${moreButton(this.closed, () => this.act(async () => (this.closed = await furtherIn(CLOSED, this.closed))), this)}</section>`
        : nothing}`;
  }

  /** The card that had the focus is gone: on to the rest. */
  async answered() {
    await this.refresh();
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#mine'))?.focus();
  }

  /** @param {Request} request */
  card(request) {
    const title = m.request.with(about(request), nameOf(request.mentee));
    const last = request.exchange.at(-1);
    return html`
      <li class="card">
        ${personView(request.mentee, html`<h3><a href="/requests/${request.requestId}">${title}</a></h3>`)}
        <p class="words">${request.message}</p>
        ${last ? html`<p class="fine">${m.inbox.answered}</p><p class="words">${last.message}</p>` : nothing}
        <p class="fine">${m.request.askedOn(day(request.createdAt))} · ${m.request.answerBy(day(request.expiresAt))}</p>
        <request-answers .request=${request} @answered=${this.answered}></request-answers>
      </li>`;
  }
}
customElements.define('inbox-screen', InboxScreen);
