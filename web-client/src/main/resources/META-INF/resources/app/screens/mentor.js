import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { m } from '../messages.js';
import { commonGround, dots, reasonsView } from '../parts/mentor-item.js';
import { personView } from '../parts/person.js';
import { Problem } from '../problem.js';
import { Screen } from '../screen.js';
import { hasRole, session } from '../session.js';
import { spell } from '../time.js';
import { entry, label, learnSkills, skillLabel } from '../vocabulary.js';

/** @typedef {import('../types.js').InteractionEntry} InteractionEntry */

/** One mentor: what they are happy to be asked, what is shared, why they were suggested. */
class MentorScreen extends Screen {
  static properties = { person: { state: true }, item: { state: true } };

  constructor() {
    super();
    /** @type {(import('../types.js').PersonCard & {offering?: import('../types.js').Offering}) | undefined} */
    this.person = undefined;
    /** @type {import('../types.js').MentorItem | undefined} */
    this.item = undefined;
  }

  get heading() {
    return this.person?.name ?? m.mentor.title;
  }

  async load() {
    const [person, item] = await Promise.all([get(`/people/${this.params.id}`), this.recommended()]);
    await learnSkills(person.body.skills);
    this.person = person.body;
    this.item = item;
  }

  /** Why this mentor, when there is a need to say it for; the card does without where matching has no answer. */
  async recommended() {
    const need = this.query.get('need');
    if (!need || !hasRole('MENTEE')) return undefined;
    try {
      const found = (await get(`/recommendations${query({ need, limit: 50, shown: false })}`)).body.items;
      return found.find((/** @type {import('../types.js').MentorItem} */ each) => each.mentor.personId === this.params.id);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return undefined;
    }
  }

  view() {
    const person = /** @type {NonNullable<typeof this.person>} */ (this.person);
    return html`
      <div class="card">${personView(person)} ${this.facts()} ${this.item ? [reasonsView(this.item), commonGround(this.item)] : nothing}</div>
      ${person.offering ? this.offering(person.offering) : html`<p class="empty">${m.mentor.offersNothing}</p>`}`;
  }

  facts() {
    const person = /** @type {NonNullable<typeof this.person>} */ (this.person);
    return html`
      <dl class="facts">
        ${person.field ? html`<div><dt>${m.mentor.field}</dt><dd>${label('fields', person.field)}</dd></div>` : nothing}
        ${person.industry ? html`<div><dt>${m.mentor.industry}</dt><dd>${label('industries', person.industry)}</dd></div>` : nothing}
        <div><dt>${m.mentor.languages}</dt><dd>${person.languages.map((id) => label('languages', id)).join(', ')}</dd></div>
        <div><dt>${m.mentor.timeZone}</dt><dd>${person.timeZone}</dd></div>
        ${person.skills.length ? html`<div><dt>${m.mentor.skills}</dt><dd>${person.skills.map(skillLabel).join(', ')}</dd></div>` : nothing}
        ${this.item?.answersWithin ? html`<div><dt>${m.mentor.answers}</dt><dd>${m.mentor.answersWithin(spell(this.item.answersWithin))}</dd></div>` : nothing}
      </dl>`;
  }

  /** @param {import('../types.js').Offering} offering */
  offering(offering) {
    const asks = Object.entries(offering.places).filter(([, places]) => places > 0);
    return html`
      <section aria-labelledby="happy">
        <h2 id="happy">${m.mentor.happy}</h2>
        <ul class="cards two">${asks.map(([id]) => this.ask(/** @type {InteractionEntry} */ (entry('interactions', id))))}</ul>
        <p class="fine">${m.mentor.reachedBy(offering.channels.map((id) => label('channels', id)).join(', '))}</p>
        ${offering.cannotHelpWith ? html`<p class="fine">${m.mentor.cannot} ${offering.cannotHelpWith}</p>` : nothing}
      </section>`;
  }

  /** @param {InteractionEntry} ask */
  ask(ask) {
    const free = this.item?.offers.find(({ interaction }) => interaction === ask.id);
    const to = `/mentors/${this.params.id}/ask${query({ need: this.query.get('need') ?? undefined, interaction: ask.id })}`;
    return html`
      <li class="card">
        <h3>${ask.label}</h3>
        <p class="fine">${m.mentor.about(spell(ask.timeCost))} ${free ? dots(free) : nothing}</p>
        <p>${ask.help}</p>
        <p class="fine">${m.mentor.prepare} ${ask.menteePrepares}</p>
        ${hasRole('MENTEE') && session.personId !== this.params.id
          ? html`<p class="actions"><a class="button small" href=${to} aria-label=${m.mentor.askFor(ask.label)}>${m.mentor.ask}</a></p>`
          : nothing}
      </li>`;
  }
}
customElements.define('mentor-screen', MentorScreen);
