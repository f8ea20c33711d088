import { html, nothing } from 'lit';
import { get } from '../api.js';
import { m } from '../messages.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { Screen } from '../screen.js';
import { campus, session } from '../session.js';
import { day } from '../time.js';
import { label } from '../vocabulary.js';

/** A campus at a glance: states and times, never what anybody wrote. */
class OversightScreen extends Screen {
  static properties = { overdue: { state: true }, engagements: { state: true }, requests: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.overdue = { items: [] };
    /** @type {{counts: Record<string, number>, atRisk: number, overdue: number}} */
    this.engagements = { counts: {}, atRisk: 0, overdue: 0 };
    /** @type {{counts: Record<string, number>, oldestPendingSince?: string}} */
    this.requests = { counts: {} };
  }

  get heading() {
    return campus ? m.oversight.title(campus.name) : m.oversight.untitled;
  }

  get root() {
    return `/oversight/${session.campus}`;
  }

  async load() {
    const [overdue, engagements, requests] = await Promise.all([
      pageOf(`${this.root}/check-ins`, undefined), get(`${this.root}/engagements`), get(`${this.root}/requests`),
    ]);
    this.overdue = overdue;
    this.engagements = engagements.body;
    this.requests = requests.body;
  }

  concerns() {
    return true;
  }

  view() {
    const { counts, oldestPendingSince } = this.requests;
    return html`
      <section aria-labelledby="waiting">
        <h2 id="waiting">${m.oversight.checkIns}</h2>
        <p class="fine">${m.oversight.counts(this.overdue.counts.OVERDUE, this.overdue.counts.DUE)}</p>
        ${this.overdue.items.length ? html`<ul class="rows">${this.overdue.items.map((each) => this.row(each))}</ul>` : html`<p class="empty">${m.oversight.none}</p>`}
        ${moreButton(this.overdue, () => this.act(async () => (this.overdue = await furtherIn(`${this.root}/check-ins`, this.overdue))), this)}
      </section>
      <section aria-labelledby="engagements"><h2 id="engagements">${m.oversight.engagements}</h2>
        ${this.tiles(this.engagements.counts, m.engagement.states)}
        <p>${m.oversight.atRisk(this.engagements.atRisk, this.engagements.overdue)}</p></section>
      <section aria-labelledby="requests"><h2 id="requests">${m.oversight.requests}</h2>
        ${this.tiles(counts, m.oversight.requestStates)}
        ${oldestPendingSince ? html`<p>${m.oversight.oldest(day(oldestPendingSince))}</p>` : nothing}</section>`;
  }

  /** @param {Record<string, number>} counts @param {Record<string, string>} names */
  tiles(counts, names) {
    return html`<dl class="tiles">${Object.entries(names).map(([state, name]) => html`<div><dt>${name}</dt><dd><strong>${counts[state] ?? 0}</strong></dd></div>`)}</dl>`;
  }

  /** @param {{engagementId: string, state: string, interaction: string, dueAt: string, overdueAt: string, missed: number, atRisk: boolean,
   *   mentee?: {name: string, mode: string}, mentor?: {name: string}}} each */
  row(each) {
    const pair = m.oversight.pair(each.mentee?.name ?? m.person.someone, each.mentor?.name ?? m.person.someone);
    const facts = [label('interactions', each.interaction), each.mentee && label('modes', each.mentee.mode), m.oversight.since(day(each.dueAt))];
    return html`
      <li>
        <div>
          <a href="/engagements/${each.engagementId}"><strong>${pair}</strong></a>
          <p class="fine">${facts.filter(Boolean).join(' · ')}</p>
        </div>
        <p class="tags"><span class="state ${each.state.toLowerCase()}">${m.engagement.checkInStates[/** @type {'DUE'} */ (each.state)]}</span>
          ${each.missed ? html`<span class="tag">${m.oversight.missed(each.missed)}</span>` : nothing}
          ${each.atRisk ? html`<span class="state overdue">${m.oversight.risk}</span>` : nothing}</p>
      </li>`;
  }
}
customElements.define('oversight-screen', OversightScreen);
