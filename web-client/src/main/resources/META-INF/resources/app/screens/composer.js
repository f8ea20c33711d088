import { html, nothing } from 'lit';
import { Intent, get, query } from '../api.js';
import { m } from '../messages.js';
import { choices, select, text, textArea, typed } from '../parts/form.js';
import { personView } from '../parts/person.js';
import { refusalView } from '../parts/problem-view.js';
import { Problem } from '../problem.js';
import { go } from '../router.js';
import { Screen } from '../screen.js';
import { spell } from '../time.js';
import { label, vocabulary } from '../vocabulary.js';

const MAX = 2000;

/** Pre-approved ask, why you, one question: three steps, the last of which shows exactly what will be sent. */
class ComposerScreen extends Screen {
  static properties = { step: { state: true }, draft: { state: true }, words: { state: true }, interaction: { state: true } };

  constructor() {
    super();
    this.step = 1;
    /** @type {(import('../types.js').PersonCard & {offering?: import('../types.js').Offering}) | undefined} */
    this.person = undefined;
    /** @type {import('../types.js').Draft | undefined} */
    this.draft = undefined;
    /** @type {Record<string, string>} What was typed; the drafted words follow the need and the ask. */
    this.words = {};
    this.need = '';
    this.interaction = '';
    /** @type {number | undefined} An alias that was just chosen must be known wherever the ask arrives. */
    this.profileVersion = undefined;
    /** @type {import('../types.js').Suggestion | undefined} */
    this.suggestion = undefined;
    this.intent = new Intent();
  }

  get heading() {
    return this.person ? m.composer.title(this.person.name) : m.composer.opening;
  }

  async load() {
    const [person, me] = await Promise.all([get(`/people/${this.params.id}`), get('/me')]);
    this.person = person.body;
    this.profileVersion = Number(/\d+/.exec(me.etag ?? '')?.[0]) || undefined;
    this.need = this.query.get('need') ?? vocabulary.needs[0].id;
    this.interaction = this.query.get('interaction') ?? '';
    this.suggestion = await this.suggested();
  }

  /** What a suggestion that led here drafted; the composer does without where matching has no answer. */
  async suggested() {
    const open = this.query.getAll('suggested');
    if (open.length === 0) return undefined;
    try {
      /** @type {import('../types.js').Suggestions} */
      const { items } = (await get(`/suggestions${query({ open, shown: false })}`)).body;
      return items.find((each) => each.mentor.personId === this.params.id);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return undefined;
    }
  }

  /** The drafted words; a suggestion's are for its own need and ask alone. */
  drafted() {
    const fits = this.suggestion?.need === this.need && this.suggestion.interaction === this.interaction;
    const parts = [...this.parts, ...(fits ? (this.suggestion?.draft.parts ?? []) : [])];
    return Object.fromEntries(parts.map(({ code, text }) => [code, text]));
  }

  view() {
    return html`
      <div class="card">${personView(this.person)}</div>
      <ol class="steps">
        ${m.composer.steps.map((name, at) => html`<li aria-current=${at + 1 === this.step ? 'step' : nothing} class=${at + 1 < this.step ? 'past' : ''}>${name}</li>`)}
      </ol>
      ${this.step === 1 ? this.ask() : this.step === 2 ? this.why() : this.question()}`;
  }

  ask() {
    const places = this.person?.offering?.places ?? {};
    const asks = vocabulary.interactions.filter(({ id }) => places[id] > 0);
    if (asks.length === 0) return html`<p class="empty">${m.mentor.offersNothing}</p>`;
    return html`
      <form class="card" @submit=${this.toWhy}>
        <h2 tabindex="-1">${m.composer.askTitle}</h2>
        ${select({ name: 'need', label: m.composer.need, options: vocabulary.needs, value: this.need })}
        ${choices({
          name: 'interaction', legend: m.composer.interaction, hint: m.composer.interactionHint, single: true, required: true, detailed: true,
          options: asks.map((each) => ({ id: each.id, label: each.label, help: `${m.mentor.about(spell(each.timeCost))}. ${m.mentor.prepare} ${each.menteePrepares}` })),
          chosen: [this.interaction],
        })}
        ${refusalView(this.refusal)}
        <p class="actions"><button ?disabled=${this.busy}>${m.composer.next}</button></p>
      </form>`;
  }

  /** @param {SubmitEvent} event */
  async toWhy(event) {
    const data = typed(event);
    this.need = text(data, 'need') ?? '';
    this.interaction = text(data, 'interaction') ?? '';
    const wish = { interaction: this.interaction, need: this.need, mentorId: this.params.id };
    const answer = await this.act(() => get(`/requests/drafts${query(wish)}`));
    if (!answer) return;
    this.draft = answer.body;
    this.turn(2);
  }

  /** @param {number} step */
  async turn(step) {
    this.step = step;
    await this.updateComplete;
    this.querySelector('h2')?.focus();
  }

  get parts() {
    return this.draft?.parts ?? [];
  }

  /** What stands there now. @returns {Record<string, string>} */
  get said() {
    return { ...this.drafted(), ...this.words };
  }

  get message() {
    const { said } = this;
    return this.parts.map(({ code }) => said[code]?.trim()).filter(Boolean).join('\n\n');
  }

  why() {
    return html`
      <form class="card" @submit=${(/** @type {Event} */ event) => (typed(event), this.turn(3))}>
        <h2 tabindex="-1">${m.composer.whyTitle}</h2>
        <p class="hint">${m.composer.whyHint}</p>
        ${this.parts.filter(({ code }) => code !== 'ONE_QUESTION').map((part) => this.partField(part))}
        <p class="actions"><button>${m.composer.next}</button>
          <button type="button" class="plain" @click=${() => this.turn(1)}>${m.composer.back}</button></p>
      </form>`;
  }

  question() {
    const left = MAX - this.message.length;
    return html`
      <form class="card" @submit=${this.send}>
        <h2 tabindex="-1">${m.composer.questionTitle}</h2>
        ${this.parts.filter(({ code }) => code === 'ONE_QUESTION').map((part) => this.partField(part))}
        <section aria-labelledby="preview" class="preview">
          <h3 id="preview">${m.composer.preview}</h3>
          <p class="fine">${label('interactions', this.interaction)} · ${label('needs', this.need)}</p>
          <p class="words">${this.message}</p>
          <p class="fine">${left < 0 ? m.composer.tooLong(-left) : m.composer.left(left)}</p>
        </section>
        ${refusalView(this.refusal)}
        <p class="actions"><button ?disabled=${this.busy || left < 0}>${m.composer.send}</button>
          <button type="button" class="plain" @click=${() => this.turn(2)}>${m.composer.back}</button></p>
      </form>`;
  }

  /** @param {import('../types.js').Draft['parts'][number]} part */
  partField(part) {
    return textArea({
      name: part.code, label: part.label, hint: part.help, value: this.said[part.code], max: MAX, required: true,
      onInput: (event) => (this.words = { ...this.words, [part.code]: /** @type {HTMLTextAreaElement} */ (event.target).value }),
    });
  }

  /** @param {SubmitEvent} event */
  async send(event) {
    event.preventDefault();
    const { need, interaction, message, profileVersion } = this;
    const ask = { mentorId: this.params.id, need, interaction, message, profileVersion };
    const sent = await this.act(() => this.intent.create('/requests', ask), m.composer.sent);
    if (sent) go(`/requests/${sent.body.requestId}`);
  }
}
customElements.define('composer-screen', ComposerScreen);
