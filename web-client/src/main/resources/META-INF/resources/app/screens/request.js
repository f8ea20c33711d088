import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { m } from '../messages.js';
import { input, text, textArea, typed } from '../parts/form.js';
import '../parts/next-options.js';
import { nameOf, personView } from '../parts/person.js';
import { refusalView } from '../parts/problem-view.js';
import '../parts/request-answers.js';
import { about, otherSide, standing } from '../parts/request-row.js';
import { Screen } from '../screen.js';
import { after, day, moment } from '../time.js';
import { label } from '../vocabulary.js';

/** One ask from beginning to end, for either side (and, without its words, for a coordinator). */
class RequestScreen extends Screen {
  static properties = { request: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Request} */
    this.request = /** @type {any} */ (undefined);
  }

  get heading() {
    return this.request ? about(this.request) : m.request.title;
  }

  get path() {
    return `/requests/${this.params.id}`;
  }

  async load() {
    this.request = (await get(this.path)).body;
  }

  /** @param {import('../types.js').Notification} notification */
  concerns(notification) {
    return notification.about.requestId === this.params.id;
  }

  view() {
    const request = this.request;
    return html`
      <div class="card">
        ${request.viewer === 'COORDINATOR' ? [personView(request.mentee), personView(request.mentor)] : personView(otherSide(request))}
        <p class="tags"><span class="state ${request.state.toLowerCase()}">${standing(request)}</span></p>
        ${this.expectation()}
        ${request.engagementId ? html`<p class="actions"><a class="button" href="/engagements/${request.engagementId}">${m.request.toEngagement}</a></p>` : nothing}
        ${this.myActions()} ${refusalView(this.refusal)}
      </div>
      ${this.timeline()}
      ${request.viewer === 'MENTEE' && ['DECLINED', 'EXPIRED', 'WITHDRAWN'].includes(request.state)
        ? html`<next-options .path=${this.path}></next-options>`
        : nothing}`;
  }

  expectation() {
    const { state, awaiting, viewer, createdAt, answersWithin, expiresAt } = this.request;
    if (state !== 'PENDING') return nothing;
    if (viewer === 'MENTEE' && awaiting !== 'MENTEE' && answersWithin) {
      return html`<p class="fine">${m.request.expected(day(after(createdAt, answersWithin)), day(expiresAt))}</p>`;
    }
    return html`<p class="fine">${m.request.answerBy(day(expiresAt))}</p>`;
  }

  myActions() {
    const { state, viewer, awaiting, referral } = this.request;
    if (viewer === 'MENTOR' && state === 'PENDING') {
      return html`<request-answers .request=${this.request} @answered=${() => this.refresh()}></request-answers>`;
    }
    if (viewer === 'MENTOR' && ['DECLINED', 'EXPIRED'].includes(state) && !referral) return this.referralForm();
    if (viewer === 'MENTEE' && state === 'PENDING') {
      return html`${awaiting === 'MENTEE' ? this.answerForm() : nothing}
        <p class="actions"><button type="button" class="plain" ?disabled=${this.busy} @click=${this.withdraw}>${m.request.withdraw}</button></p>`;
    }
    return nothing;
  }

  answerForm() {
    return html`
      <form class="inline" @submit=${this.answer}>
        ${textArea({ name: 'message', label: m.request.yourAnswer, max: 2000, required: true })}
        <p class="actions"><button ?disabled=${this.busy}>${m.request.sendAnswer}</button></p>
      </form>`;
  }

  referralForm() {
    return html`
      <details><summary>${m.request.passOn}</summary>
        <form class="inline" @submit=${this.refer}>
          ${input({ name: 'colleague', label: m.answers.passOn, hint: m.answers.passOnHint, maxLength: 300, required: true })}
          <p class="fine"><a href="/mentors" target="_blank" rel="noopener">${m.answers.findColleague}</a></p>
          <p class="actions"><button ?disabled=${this.busy}>${m.request.sendReferral}</button></p>
        </form>
      </details>`;
  }

  /** @param {string} action @param {unknown} body @param {string} said */
  async change(action, body, said) {
    const answer = await this.act(() => post(`${this.path}/${action}`, body), said);
    if (answer) this.request = answer.body;
    else if (this.refusal?.code === 'wrong-state') await this.refresh();
  }

  /** @param {SubmitEvent} event */
  answer(event) {
    return this.change('answer', { message: text(typed(event), 'message') }, m.request.answerSent);
  }

  withdraw() {
    return this.change('withdrawal', undefined, m.request.withdrawn);
  }

  /** @param {SubmitEvent} event */
  refer(event) {
    const referredMentorId = /[0-9a-f-]{36}/.exec(text(typed(event), 'colleague') ?? '')?.[0];
    return this.change('referral', { referredMentorId }, m.request.passedOn);
  }

  timeline() {
    const { createdAt, message, exchange, closedAt, decline, referral, mentee, mentor } = this.request;
    const who = (/** @type {string} */ side) => (side === this.request.viewer ? m.request.you : nameOf(side === 'MENTOR' ? mentor : mentee));
    const said = (/** @type {string} */ by) => (by === 'MENTOR' ? m.request.askedMore(who(by)) : m.request.answered(who(by)));
    return html`
      <section aria-labelledby="story">
        <h2 id="story">${m.request.story}</h2>
        <ol class="timeline">
          <li><p class="fine">${moment(createdAt)} · ${m.request.asked(who('MENTEE'))}</p>${message ? html`<p class="words">${message}</p>` : nothing}</li>
          ${exchange.map((each) => html`
            <li><p class="fine">${moment(each.at)} · ${said(each.by)}</p><p class="words">${each.message}</p></li>`)}
          ${closedAt ? html`<li><p class="fine">${moment(closedAt)} · ${standing(this.request)}</p>
            ${decline ? html`<p>${label('declineReasons', decline.reason)}</p>` : nothing}
            ${decline?.message ? html`<p class="words">${decline.message}</p>` : nothing}</li>` : nothing}
          ${referral ? html`
            <li><p class="fine">${moment(referral.at)} · ${m.request.referredTo}</p>
              ${personView(referral.mentor, html`<a href="/mentors/${referral.mentor.personId}">${referral.mentor.name}</a>`)}</li>` : nothing}
        </ol>
      </section>`;
  }
}
customElements.define('request-screen', RequestScreen);
