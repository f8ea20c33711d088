import { html, nothing } from 'lit';
import { get } from '../api.js';
import '../engagement/agreement-part.js';
import '../engagement/care-part.js';
import '../engagement/check-in-part.js';
import '../engagement/messages-part.js';
import '../engagement/sessions-part.js';
import { m } from '../messages.js';
import { nameOf, personView } from '../parts/person.js';
import { Problem } from '../problem.js';
import { Screen } from '../screen.js';
import { day, moment, spell } from '../time.js';
import { label } from '../vocabulary.js';

const OPENING_TRIES = 6;

/** Two people in touch: what they agreed, when they meet, how it goes. */
class EngagementScreen extends Screen {
  static properties = { engagement: { state: true }, etag: { state: true }, news: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
    /** @type {string | null} */
    this.etag = null;
    /** Counts what arrived live, so that the parts with lists of their own look again. */
    this.news = 0;
  }

  get heading() {
    const { engagement } = this;
    if (!engagement) return m.engagement.title;
    const ask = label('interactions', engagement.interaction);
    return engagement.viewer === 'COORDINATOR' ? ask : m.engagements.with(ask, nameOf(this.other));
  }

  get other() {
    return this.engagement.viewer === 'MENTOR' ? this.engagement.mentee : this.engagement.mentor;
  }

  async load() {
    const { body, etag } = await this.opened();
    this.engagement = body;
    this.etag = etag;
  }

  /** An accepted request opens its engagement a moment later. */
  async opened() {
    for (let attempt = 1; ; attempt++) {
      try {
        return await get(`/engagements/${this.params.id}`);
      } catch (problem) {
        const perhapsSoon = problem instanceof Problem && problem.code === 'not-found' && attempt < OPENING_TRIES && !this.engagement;
        if (!perhapsSoon) throw problem;
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  }

  /** @param {import('../types.js').Notification} notification */
  concerns(notification) {
    const mine = notification.about.engagementId === this.params.id;
    if (mine) this.news++;
    return mine;
  }

  view() {
    const { engagement } = this;
    const party = engagement.viewer !== 'COORDINATOR';
    return html`
      <div class="card">
        ${party ? personView(this.other) : [personView(engagement.mentee), personView(engagement.mentor)]}
        <p class="tags">
          <span class="state ${engagement.state.toLowerCase()}">${m.engagement.states[/** @type {'ACTIVE'} */ (engagement.state)]}</span>
          ${engagement.need ? html`<span class="tag">${label('needs', engagement.need)}</span>` : nothing}
          <span class="tag">${m.mentor.about(spell(engagement.blueprint.timeCost))}</span>
        </p>
        <p class="fine">${this.dates()}</p>
      </div>
      ${party ? this.parts() : this.cadence()}`;
  }

  dates() {
    const { startedAt, pausedUntil, closedAt } = this.engagement;
    return [
      m.engagements.since(day(startedAt)),
      pausedUntil && m.engagement.pausedUntil(moment(pausedUntil)),
      closedAt && m.engagement.closedOn(day(closedAt)),
    ].filter(Boolean).join(' · ');
  }

  parts() {
    const { engagement, etag } = this;
    const again = () => this.refresh();
    return html`
      <div class="two-columns" @changed=${again}>
        <div>
          <check-in-part .engagement=${engagement} .news=${this.news}></check-in-part>
          <agreement-part .engagement=${engagement} .etag=${etag}></agreement-part>
          <sessions-part .engagement=${engagement} .etag=${etag}></sessions-part>
        </div>
        <div>
          <messages-part .engagement=${engagement} .news=${this.news}></messages-part>
          <care-part .engagement=${engagement}></care-part>
        </div>
      </div>`;
  }

  /** All that a coordinator sees: how often, not what. */
  cadence() {
    const { checkIn } = this.engagement;
    return html`
      <section class="card" aria-labelledby="cadence"><h2 id="cadence">${m.checkIn.title}</h2>
        <p>${m.engagement.checkInStates[/** @type {'DUE'} */ (checkIn.state)]}${checkIn.dueAt ? html` · ${day(checkIn.dueAt)}` : nothing}</p>
        ${checkIn.missed ? html`<p>${m.oversight.missed(checkIn.missed)}</p>` : nothing}
      </section>`;
  }
}
customElements.define('engagement-screen', EngagementScreen);
