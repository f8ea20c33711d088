import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { entry, vocabulary } from '../vocabulary.js';
import { choices, input, text, textArea, typed } from './form.js';
import { refusalView } from './problem-view.js';

const CARD_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What a mentor can say to an ask: yes, tell me more, or a kind no that may hand the person on. */
class RequestAnswers extends Part {
  static properties = { request: { attribute: false }, mode: { state: true }, wording: { state: true }, colleague: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Request | undefined} */
    this.request = undefined;
    /** @type {'none' | 'question' | 'decline'} */
    this.mode = 'none';
    this.wording = '';
    /** @type {import('../types.js').PersonCard | undefined} */
    this.colleague = undefined;
  }

  get path() {
    return `/requests/${this.request?.requestId}`;
  }

  render() {
    const awaitsMe = this.request?.awaiting !== 'MENTEE';
    return html`
      <div class="actions">
        <button type="button" ?disabled=${this.busy} @click=${this.accept}>${m.answers.accept}</button>
        ${awaitsMe ? this.toggle('question', m.answers.more) : nothing} ${this.toggle('decline', m.answers.decline)}
      </div>
      ${this.mode === 'question' ? this.questionForm() : nothing} ${this.mode === 'decline' ? this.declineForm() : nothing}
      ${refusalView(this.refusal)}`;
  }

  /** @param {'question' | 'decline'} mode @param {string} name */
  toggle(mode, name) {
    return html`<button type="button" class="quiet" aria-expanded=${this.mode === mode} @click=${() => this.show(mode)}>${name}</button>`;
  }

  /** @param {'question' | 'decline'} mode */
  async show(mode) {
    this.mode = this.mode === mode ? 'none' : mode;
    await this.updateComplete;
    this.querySelector('form')?.querySelector(/** @type {'input'} */ ('textarea, input'))?.focus();
  }

  /** @param {Promise<import('../api.js').Answer | undefined>} done */
  async changed(done) {
    const answer = await done;
    if (!answer) return;
    this.mode = 'none';
    this.tell('answered', answer.body);
  }

  accept() {
    return this.changed(this.act(() => post(`${this.path}/acceptance`), m.answers.accepted));
  }

  questionForm() {
    return html`
      <form class="inline" @submit=${this.ask}>
        ${textArea({ name: 'message', label: m.answers.question, hint: m.answers.questionHint, max: 1000, rows: 3, required: true })}
        <p class="actions"><button ?disabled=${this.busy}>${m.answers.send}</button></p>
      </form>`;
  }

  /** @param {SubmitEvent} event */
  ask(event) {
    const message = text(typed(event), 'message');
    return this.changed(this.act(() => post(`${this.path}/question`, { message }), m.answers.asked));
  }

  declineForm() {
    return html`
      <form class="inline" @submit=${this.decline}>
        ${choices({ name: 'reason', legend: m.answers.reason, options: vocabulary.declineReasons, single: true, required: true,
          onChange: (event) => this.offerWording(/** @type {HTMLInputElement} */ (event.target).value) })}
        ${textArea({ name: 'message', label: m.answers.words, hint: m.answers.wordsHint, value: this.wording, max: 1000, rows: 4 })}
        ${input({ name: 'colleague', label: m.answers.passOn, hint: m.answers.passOnHint, maxLength: 300 })}
        <p class="fine"><a href="/mentors" target="_blank" rel="noopener">${m.answers.findColleague}</a></p>
        ${this.colleague ? html`<p class="fine" role="status">${m.answers.passingTo(this.colleague.name)}</p>` : nothing}
        <p class="actions"><button ?disabled=${this.busy}>${m.answers.sendDecline}</button></p>
      </form>`;
  }

  /** A kind sentence to begin with, unless the mentor has found own words. @param {string} reason */
  offerWording(reason) {
    const field = this.querySelector('textarea');
    const own = field && field.value.trim() && !vocabulary.declineReasons.some(({ wording }) => wording === field.value);
    if (!own) this.wording = entry('declineReasons', reason)?.wording ?? '';
  }

  /** @param {SubmitEvent} event */
  decline(event) {
    const data = typed(event);
    const referredMentorId = CARD_ID.exec(text(data, 'colleague') ?? '')?.[0];
    const answer = { reason: text(data, 'reason'), message: text(data, 'message'), referredMentorId };
    return this.changed(
      this.act(async () => {
        if (referredMentorId) this.colleague = (await get(`/people/${referredMentorId}`)).body;
        return post(`${this.path}/decline`, answer);
      }, m.answers.declined),
    );
  }
}
customElements.define('request-answers', RequestAnswers);
