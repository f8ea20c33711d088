import { html, nothing } from 'lit';
import { get, put } from '../api.js';
import { m } from '../messages.js';
import { announce } from '../part.js';
import { all, choices, text, textArea, typed } from '../parts/form.js';
import { refusalView } from '../parts/problem-view.js';
import { ring } from '../parts/ring.js';
import { go } from '../router.js';
import { Screen } from '../screen.js';
import { entry, label, vocabulary } from '../vocabulary.js';

/** @typedef {import('../types.js').NeedAnswer} NeedAnswer */

const NOT_NOW = 'SET_ASIDE';
const WITH_WAYS = ['OPEN', 'BEING_MET'];

/**
 * One need a card. Every answer is kept at once, so that the check-up can be left and gone on with; a further
 * check-up begins empty on the server and shows what was said last time.
 */
class CheckUpScreen extends Screen {
  static properties = { at: { state: true }, chosen: { state: true }, answers: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, NeedAnswer>} */
    this.answers = {};
    /** @type {Record<string, NeedAnswer>} */
    this.earlier = {};
    /** @type {string | undefined} */
    this.at = undefined;
    /** @type {string | undefined} */
    this.chosen = undefined;
    /** @type {string | null} */
    this.etag = null;
  }

  get heading() {
    return m.checkUp.title;
  }

  async load() {
    const { body, etag } = await get('/me/needs');
    this.etag = etag;
    const wanted = this.query.get('need');
    const complete = Object.keys(body.needs).length === vocabulary.needs.length;
    const last = complete ? body.needs : (await get('/me/needs/history?limit=1')).body.items[0]?.needs;
    this.earlier = { ...last, ...body.needs };
    this.answers = complete && !wanted ? {} : body.needs;
    this.show(wanted ?? this.nextUnanswered());
  }

  nextUnanswered() {
    return vocabulary.needs.find(({ id }) => !this.answers[id])?.id;
  }

  /** @param {string | undefined} need */
  show(need) {
    this.at = need;
    this.chosen = need ? this.earlier[need]?.state : undefined;
  }

  view() {
    const need = entry('needs', this.at);
    return need ? this.card(/** @type {import('../types.js').NeedEntry} */ (need)) : this.done();
  }

  /** @param {import('../types.js').NeedEntry} need */
  card(need) {
    const position = vocabulary.needs.indexOf(need) + 1;
    const before = this.earlier[need.id];
    return html`
      <p class="progress"><label>${m.checkUp.position(position, vocabulary.needs.length)}
        <progress max=${vocabulary.needs.length} value=${Object.keys(this.answers).length}></progress></label></p>
      <form class="card" @submit=${this.keep}>
        <h2 tabindex="-1">${need.label}</h2>
        <p class="lead">${need.help}</p>
        ${choices({
          name: 'state', legend: m.checkUp.question, single: true, required: true, detailed: true,
          options: vocabulary.needStates.filter(({ id }) => id !== NOT_NOW), chosen: this.chosen ? [this.chosen] : [],
          onChange: (event) => (this.chosen = /** @type {HTMLInputElement} */ (event.target).value),
        })}
        ${WITH_WAYS.includes(this.chosen ?? '')
          ? choices({ name: 'ways', legend: m.checkUp.ways, hint: m.checkUp.waysHint, options: vocabulary.needWays, chosen: before?.ways })
          : nothing}
        <details><summary>${m.checkUp.note}</summary>${textArea({ name: 'note', label: m.checkUp.noteLabel, value: before?.note, max: 500, rows: 3 })}</details>
        ${refusalView(this.refusal)}
        <p class="actions">
          <button ?disabled=${this.busy}>${m.checkUp.next}</button>
          <button type="button" class="quiet" ?disabled=${this.busy} @click=${this.notNow}>${m.checkUp.notNow}</button>
          ${position > 1 && !this.query.get('need') ? html`<button type="button" class="plain" @click=${() => this.back(position)}>${m.checkUp.back}</button>` : nothing}
        </p>
      </form>
      <p><a href="/needs">${m.checkUp.leave}</a></p>`;
  }

  /** @param {number} position */
  back(position) {
    this.show(vocabulary.needs[position - 2].id);
  }

  /** @param {SubmitEvent} event */
  keep(event) {
    const data = typed(event);
    const state = text(data, 'state') ?? '';
    const ways = WITH_WAYS.includes(state) ? all(data, 'ways') : [];
    return this.answer({ state, ways, note: text(data, 'note') });
  }

  notNow() {
    return this.answer({ state: NOT_NOW, ways: [] });
  }

  /** @param {NeedAnswer} answer */
  async answer(answer) {
    const need = /** @type {string} */ (this.at);
    const kept = await this.act(() => put('/me/needs', { needs: { ...this.answers, [need]: answer } }, this.etag));
    if (this.refusal?.code === 'changed-meanwhile') this.etag = (await get('/me/needs')).etag;
    if (!kept) return;
    this.etag = kept.etag;
    this.answers = kept.body.needs;
    this.earlier[need] = answer;
    if (this.query.get('need')) return go('/needs');
    this.show(this.nextUnanswered());
    announce(m.checkUp.kept);
    await this.updateComplete;
    this.querySelector('h2')?.focus();
  }

  done() {
    const open = Object.entries(this.answers).filter(([, { state }]) => state === 'OPEN').map(([id]) => id);
    return html`
      <div class="card check-up-state">
        ${ring(this.answers)}
        <div>
          <h2 tabindex="-1">${m.checkUp.done}</h2>
          <p>${open.length ? m.checkUp.openNow(open.length) : m.checkUp.noneOpen}</p>
          <ul class="plain">${open.map((id) => html`<li><a class="button small" href="/discover?need=${id}">${m.needs.findFor(label('needs', id))}</a></li>`)}</ul>
          <p><a href="/needs">${m.checkUp.overview}</a></p>
        </div>
      </div>`;
  }
}
customElements.define('check-up-screen', CheckUpScreen);
