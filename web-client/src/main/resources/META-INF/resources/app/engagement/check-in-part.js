import { html, nothing } from 'lit';
import { Intent, get } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { choices, text, textArea, typed } from '../parts/form.js';
import { refusalView } from '../parts/problem-view.js';
import { day, moment } from '../time.js';

const SHOWN = 3;

/** The monthly sign of life: two lines or a short call are enough. */
class CheckInPart extends Part {
  static properties = { engagement: { attribute: false }, news: { attribute: false }, recent: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
    this.news = 0;
    /** @type {{checkInId: string, by: string, kind: string, text?: string, at: string}[]} */
    this.recent = [];
    this.intent = new Intent();
  }

  get path() {
    return `/engagements/${this.engagement.engagementId}/check-ins`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('news')) this.act(() => this.look());
  }

  async look() {
    this.recent = (await get(`${this.path}?limit=${SHOWN}`)).body.items;
  }

  render() {
    const { checkIn, state } = this.engagement;
    const when = checkIn.state === 'SCHEDULED' ? m.checkIn.next : m.checkIn.since;
    const kinds = Object.entries(m.checkIn.kinds).map(([id, label]) => ({ id, label }));
    return html`
      <section class="card ${checkIn.state.toLowerCase()}" aria-labelledby="check-in">
        <h2 id="check-in">${m.checkIn.title}</h2>
        <p><span class="state ${checkIn.state.toLowerCase()}">${m.engagement.checkInStates[/** @type {'DUE'} */ (checkIn.state)]}</span>
          ${checkIn.dueAt ? html`<span class="fine">${when(day(checkIn.dueAt))}</span>` : nothing}</p>
        ${this.recent.length ? html`<ul class="plain">${this.recent.map((each) => this.row(each))}</ul>` : nothing}
        ${['STARTING', 'ACTIVE'].includes(state)
          ? html`<details ?open=${['DUE', 'OVERDUE'].includes(checkIn.state)}><summary>${m.checkIn.add}</summary>
              <form class="inline" @submit=${this.record}>
                ${choices({ name: 'kind', legend: m.checkIn.kind, options: kinds, single: true, required: true, chosen: ['UPDATE'] })}
                ${textArea({ name: 'text', label: m.checkIn.text, hint: m.checkIn.textHint, max: 1000, rows: 2 })}
                <p class="actions"><button ?disabled=${this.busy}>${m.checkIn.save}</button></p>
              </form></details>`
          : nothing}
        ${refusalView(this.refusal)}
      </section>`;
  }

  /** @param {CheckInPart['recent'][number]} each */
  row(each) {
    const by = each.by === this.engagement.viewer ? m.request.you : this.other;
    const kind = m.checkIn.kinds[/** @type {'CALL'} */ (each.kind)];
    return html`
      <li><p class="fine">${moment(each.at)} · ${kind} · ${by}</p>
        ${each.text ? html`<p class="words">${each.text}</p>` : nothing}</li>`;
  }

  get other() {
    const { viewer, mentee, mentor } = this.engagement;
    return (viewer === 'MENTOR' ? mentee : mentor)?.name ?? m.person.someone;
  }

  /** @param {SubmitEvent} event */
  async record(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const data = typed(event);
    const body = { kind: text(data, 'kind'), text: text(data, 'text') };
    const answer = await this.act(() => this.intent.create(this.path, body), m.checkIn.saved);
    if (!answer) return;
    form.reset();
    await this.look();
    this.tell('changed');
  }
}
customElements.define('check-in-part', CheckInPart);
