import { html, nothing } from 'lit';
import { m } from '../messages.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { nameOf, personView } from '../parts/person.js';
import { Screen } from '../screen.js';
import { day, moment } from '../time.js';
import { label } from '../vocabulary.js';

/** @typedef {import('../types.js').Engagement} Engagement */

const PATH = '/engagements?limit=50';

/** @param {Engagement} engagement */
const urgency = (engagement) => ['DUE', 'OVERDUE'].indexOf(engagement.checkIn.state);

/** The people this person is in touch with; what asks for a sign of life stands first. */
class EngagementsScreen extends Screen {
  static properties = { list: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.list = { items: [] };
  }

  get heading() {
    return m.engagements.title;
  }

  async load() {
    this.list = await pageOf(PATH, undefined);
  }

  /** @param {import('../types.js').Notification} notification */
  concerns(notification) {
    return Boolean(notification.about.engagementId);
  }

  view() {
    /** @type {Engagement[]} */
    const all = this.list.items;
    if (all.length === 0) return html`<p class="empty">${m.engagements.none}</p>`;
    const open = all.filter(({ state }) => ['STARTING', 'ACTIVE', 'PAUSED'].includes(state));
    open.sort((one, other) => urgency(other) - urgency(one));
    return html`
      ${this.group(m.engagements.open, open)} ${this.group(m.engagements.closed, all.filter((each) => !open.includes(each)))}
      ${moreButton(this.list, () => this.act(async () => (this.list = await furtherIn(PATH, this.list))), this)}`;
  }

  /** @param {string} title @param {Engagement[]} engagements */
  group(title, engagements) {
    return engagements.length ? html`<section><h2>${title}</h2><ul class="cards">${engagements.map((each) => this.card(each))}</ul></section>` : nothing;
  }

  /** @param {Engagement} engagement */
  card(engagement) {
    const other = engagement.viewer === 'MENTOR' ? engagement.mentee : engagement.mentor;
    const next = engagement.closedAt ? undefined : engagement.sessions.find(({ state }) => state === 'PLANNED');
    const { state, checkIn: { state: touch } } = engagement;
    const due = ['DUE', 'OVERDUE'].includes(touch);
    const title = m.engagements.with(label('interactions', engagement.interaction), nameOf(other));
    return html`
      <li class="card">
        ${personView(other, html`<h3><a href="/engagements/${engagement.engagementId}">${title}</a></h3>`)}
        <p class="tags">
          <span class="state ${state.toLowerCase()}">${m.engagement.states[/** @type {'ACTIVE'} */ (state)]}</span>
          ${due ? html`<span class="state ${touch.toLowerCase()}">${m.engagement.checkInStates[/** @type {'DUE'} */ (touch)]}</span>` : nothing}
        </p>
        <p class="fine">${next ? m.engagements.next(moment(next.at)) : m.engagements.since(day(engagement.startedAt))}</p>
      </li>`;
  }
}
customElements.define('engagements-screen', EngagementsScreen);
