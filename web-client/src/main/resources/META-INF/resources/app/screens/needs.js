import { html, nothing } from 'lit';
import { get } from '../api.js';
import { m } from '../messages.js';
import { ring } from '../parts/ring.js';
import { Screen } from '../screen.js';
import { day } from '../time.js';
import { label, vocabulary } from '../vocabulary.js';

/** How the nine needs stand, and the way into the check-up. */
class NeedsScreen extends Screen {
  static properties = { needs: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Needs} */
    this.needs = { needs: {}, draft: false, due: true };
  }

  get heading() {
    return m.needs.title;
  }

  async load() {
    this.needs = (await get('/me/needs')).body;
  }

  get answered() {
    return Object.keys(this.needs.needs).length;
  }

  view() {
    return html`
      <section class="card check-up-state" aria-labelledby="ring-title">
        ${ring(this.needs.needs)}
        <div>
          <h2 id="ring-title">${this.status()}</h2>
          <p>${this.because()}</p>
          <p class="actions"><a class=${this.needs.due || this.needs.draft ? 'button' : 'button quiet'} href="/needs/check-up">${this.begin()}</a></p>
          <p class="fine">${m.needs.private}</p>
        </div>
      </section>
      <section aria-labelledby="all-title">
        <h2 id="all-title">${m.needs.all}</h2>
        <ul class="rows">${vocabulary.needs.map((need) => this.row(need))}</ul>
      </section>
      <p><a href="/suggestions">${m.needs.toSuggestions}</a></p>
      <p><a href="/constellation">${m.needs.toSky}</a></p>`;
  }

  status() {
    if (this.answered === 0) return m.needs.never;
    if (this.answered < vocabulary.needs.length) return m.needs.underway(this.answered);
    return this.needs.checkedAt ? m.needs.checked(day(this.needs.checkedAt)) : m.needs.underway(this.answered);
  }

  because() {
    if (this.needs.dueBecause === 'TRANSITION') return m.needs.transition;
    if (this.needs.dueBecause === 'LONG_AGO') return m.needs.longAgo;
    return this.answered && this.answered < vocabulary.needs.length ? m.needs.resume : m.needs.invitation;
  }

  begin() {
    if (this.answered === 0) return m.needs.begin;
    return this.answered < vocabulary.needs.length ? m.needs.goOn : m.needs.again;
  }

  /** @param {import('../types.js').NeedEntry} need */
  row(need) {
    const answer = this.needs.needs[need.id];
    const state = answer?.state ?? 'UNSEEN';
    return html`
      <li>
        <div><strong>${need.label}</strong><p class="fine">${need.help}</p></div>
        <span class="state ${state.toLowerCase()}">${answer ? label('needStates', state) : m.needs.unseen}</span>
        ${answer ? this.actions(need, state) : nothing}
      </li>`;
  }

  /** @param {import('../types.js').NeedEntry} need @param {string} state */
  actions(need, state) {
    return html`
      <p class="actions">
        ${state === 'OPEN' ? html`<a class="button small" href="/discover?need=${need.id}" aria-label=${m.needs.findFor(need.label)}>${m.needs.find}</a>` : nothing}
        <a class="button quiet small" href="/needs/check-up?need=${need.id}" aria-label=${m.needs.changeWhich(need.label)}>${m.needs.change}</a>
      </p>`;
  }
}
customElements.define('needs-screen', NeedsScreen);
