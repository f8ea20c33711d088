import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { label } from '../vocabulary.js';
import { mentorItem } from './mentor-item.js';
import { personView } from './person.js';
import { refusalView } from './problem-view.js';

/** No dead ends: what can be done after a no, a silence or a withdrawal. */
class NextOptions extends Part {
  static properties = { path: { attribute: false }, options: { state: true } };

  constructor() {
    super();
    this.path = '';
    /** @type {import('../types.js').NextOptions | undefined} */
    this.options = undefined;
  }

  firstUpdated() {
    this.act(async () => (this.options = (await get(`${this.path}/next-options`)).body));
  }

  render() {
    return html`
      <section aria-labelledby="next">
        <h2 id="next">${m.next.title}</h2>
        ${refusalView(this.refusal)} ${this.options ? this.view(this.options) : this.refusal ? nothing : html`<p class="loading">${m.loading}</p>`}
      </section>`;
  }

  /** @param {import('../types.js').PersonCard} mentor @param {string} wish */
  referral(mentor, wish) {
    const to = `/mentors/${mentor.personId}`;
    return html`
      <div class="card">
        <p class="label">${m.next.referral}</p>
        ${personView(mentor, html`<h3><a href="${to}${wish}">${mentor.name}</a></h3>`)}
        <p class="actions"><a class="button" href="${to}/ask${wish}">${m.mentor.ask}</a></p>
      </div>`;
  }

  /** @param {import('../types.js').NextOptions} options */
  view(options) {
    const wish = { need: options.need, interaction: options.interaction };
    const smaller = query({ need: options.need, interaction: options.smallerAsk });
    return html`
      <p class="lead">${options.text}</p>
      ${options.referral ? this.referral(options.referral.mentor, query(wish)) : nothing}
      ${options.smallerAsk
        ? html`<p><a class="button quiet" href="/discover${smaller}">${m.next.smaller(label('interactions', options.smallerAsk))}</a></p>`
        : nothing}
      ${options.missing.length ? html`<p class="fine">${m.next.missing}</p>` : nothing}
      ${options.recommendations.length ? html`<ul class="cards">${options.recommendations.map((item) => mentorItem(item, wish))}</ul>` : nothing}
      <p><a href="/discover${query({ need: options.need })}">${m.next.discover}</a></p>`;
  }
}
customElements.define('next-options', NextOptions);
