import { html, nothing } from 'lit';
import { Intent, patch, post } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { choices, input, select, text, textArea, typed } from '../parts/form.js';
import { refusalView } from '../parts/problem-view.js';
import { Problem } from '../problem.js';
import { moment, ownZone, spell, zoned } from '../time.js';
import { label, vocabulary } from '../vocabulary.js';

/** @typedef {import('../types.js').Meeting} Meeting */

/** When the two meet, in the reader's time; and what came of it. */
class SessionsPart extends Part {
  static properties = { engagement: { attribute: false }, etag: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
    /** @type {string | null} */
    this.etag = null;
    this.intent = new Intent();
  }

  get path() {
    return `/engagements/${this.engagement.engagementId}/sessions`;
  }

  render() {
    const { sessions, state } = this.engagement;
    return html`
      <section class="card" aria-labelledby="sessions">
        <h2 id="sessions">${m.sessions.title}</h2>
        ${sessions.length ? html`<ul class="plain sessions">${sessions.map((each) => this.session(each))}</ul>` : html`<p>${m.sessions.none}</p>`}
        ${['STARTING', 'ACTIVE'].includes(state) ? html`<details><summary>${m.sessions.plan}</summary>${this.form()}</details>` : nothing}
        ${refusalView(this.refusal)}
      </section>`;
  }

  /** @param {Meeting} session */
  session(session) {
    const mine = session.logs.some(({ by }) => by === this.engagement.viewer);
    const state = m.sessions.states[/** @type {'HELD'} */ (session.state)];
    return html`
      <li>
        <p><strong>${moment(session.at, ownZone())}</strong> <span class="state ${session.state.toLowerCase()}">${state}</span></p>
        <p class="fine">${spell(session.duration)} · ${label('channels', session.channel)}${session.place ? html` · ${session.place}` : nothing}</p>
        ${session.logs.map((log) => (log.summary ? html`<p class="words">${log.summary}</p>` : nothing))}
        ${session.myNote ? html`<p class="fine">${m.sessions.myNote}</p><p class="words">${session.myNote}</p>` : nothing}
        ${mine || session.state === 'CANCELLED' ? nothing : html`<details><summary>${m.sessions.log}</summary>${this.logForm(session)}</details>`}
        ${session.state === 'PLANNED' ? this.cancelButton(session) : nothing}
      </li>`;
  }

  /** @param {Meeting} session */
  cancelButton(session) {
    const cancel = () => this.cancel(session);
    return html`<p class="actions"><button type="button" class="plain" ?disabled=${this.busy} @click=${cancel}>${m.sessions.cancel}</button></p>`;
  }

  form() {
    const lengths = [15, 30, 45, 60, 90, 120].map((each) => ({ id: String(each), label: spell(`PT${each}M`) }));
    return html`
      <form class="inline" @submit=${this.plan}>
        ${input({ name: 'start', label: m.sessions.start, hint: m.sessions.zone(ownZone()), type: 'datetime-local', required: true })}
        ${select({ name: 'minutes', label: m.sessions.duration, value: '45', options: lengths })}
        ${select({ name: 'channel', label: m.sessions.channel, options: vocabulary.channels, value: this.engagement.agreement?.channel ?? 'VIDEO' })}
        ${input({ name: 'place', label: m.sessions.place, hint: m.sessions.placeHint, maxLength: 300 })}
        <p class="actions"><button ?disabled=${this.busy}>${m.sessions.save}</button></p>
      </form>`;
  }

  /** @param {Promise<unknown>} done */
  async changed(done) {
    const answer = await done;
    if (answer || this.refusal?.code === 'changed-meanwhile') this.tell('changed');
    return answer;
  }

  /** @param {SubmitEvent} event */
  async plan(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const data = typed(event);
    const startsAt = zoned(text(data, 'start') ?? '', ownZone());
    const session = { startsAt, duration: `PT${text(data, 'minutes')}M`, channel: text(data, 'channel'), place: text(data, 'place') };
    const planned = this.act(() => {
      if (!startsAt) throw new Problem({ code: 'skipped-time' });
      return this.intent.create(this.path, session);
    }, m.sessions.planned);
    if (await this.changed(planned)) form.reset();
  }

  /** @param {Meeting} session */
  cancel(session) {
    return this.changed(this.act(() => patch(`${this.path}/${session.sessionId}`, { state: 'CANCELLED' }, this.etag), m.sessions.cancelled));
  }

  /** @param {Meeting} session */
  logForm(session) {
    const held = [{ id: 'yes', label: m.yes }, { id: 'no', label: m.no }];
    return html`
      <form class="inline" @submit=${(/** @type {SubmitEvent} */ event) => this.log(session, event)}>
        ${choices({ name: 'held', legend: m.sessions.held, options: held, single: true, required: true })}
        ${textArea({ name: 'summary', label: m.sessions.summary, hint: m.sessions.summaryHint, max: 2000, rows: 3 })}
        ${textArea({ name: 'myNote', label: m.sessions.myNote, max: 2000, rows: 2 })}
        <p class="actions"><button ?disabled=${this.busy}>${m.sessions.saveLog}</button></p>
      </form>`;
  }

  /** @param {Meeting} session @param {SubmitEvent} event */
  log(session, event) {
    const data = typed(event);
    const log = { held: text(data, 'held') === 'yes', summary: text(data, 'summary'), myNote: text(data, 'myNote') };
    return this.changed(this.act(() => post(`${this.path}/${session.sessionId}/log`, log), m.sessions.logged));
  }
}
customElements.define('sessions-part', SessionsPart);
