import { html, nothing } from 'lit';
import { Intent } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { text, textArea, typed } from '../parts/form.js';
import { furtherIn, pageOf } from '../parts/more.js';
import { nameOf } from '../parts/person.js';
import { refusalView } from '../parts/problem-view.js';
import { moment } from '../time.js';

/** What the two write to each other, oldest first, as a conversation is read. */
class MessagesPart extends Part {
  static properties = { engagement: { attribute: false }, news: { attribute: false }, list: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
    this.news = 0;
    /** @type {import('../parts/more.js').Listed | undefined} */
    this.list = undefined;
    this.intent = new Intent();
  }

  get path() {
    return `/engagements/${this.engagement.engagementId}/messages`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('news')) this.act(() => this.look());
  }

  async look() {
    this.list = await pageOf(this.path, undefined);
  }

  render() {
    const items = this.list?.items ?? [];
    return html`
      <section class="card" aria-labelledby="messages">
        <h2 id="messages">${m.messagesPart.title}</h2>
        ${this.list?.next ? html`<p><button type="button" class="plain" ?disabled=${this.busy} @click=${this.earlier}>${m.messagesPart.earlier}</button></p>` : nothing}
        ${this.list && items.length === 0 ? html`<p>${m.messagesPart.none}</p>` : nothing}
        <ol class="talk">${[...items].reverse().map((each) => this.message(each))}</ol>
        ${this.engagement.state === 'ENDED'
          ? nothing
          : html`<form class="inline" @submit=${this.send}>
              ${textArea({ name: 'text', label: m.messagesPart.write, max: 4000, rows: 3, required: true })}
              <p class="actions"><button ?disabled=${this.busy}>${m.messagesPart.send}</button></p>
            </form>`}
        ${refusalView(this.refusal)}
      </section>`;
  }

  /** @param {{by: string, text: string, at: string}} message */
  message(message) {
    const { viewer, mentee, mentor } = this.engagement;
    const mine = message.by === viewer;
    return html`<li class=${mine ? 'mine' : ''}><p class="fine">${mine ? m.request.you : nameOf(message.by === 'MENTOR' ? mentor : mentee)} · ${moment(message.at)}</p><p class="words">${message.text}</p></li>`;
  }

  earlier() {
    const { list } = this;
    if (list) this.act(async () => (this.list = await furtherIn(this.path, list)));
  }

  /** @param {SubmitEvent} event */
  async send(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const words = text(typed(event), 'text');
    const sent = await this.act(() => this.intent.create(this.path, { text: words }), m.messagesPart.sent);
    if (!sent) return;
    form.reset();
    await this.act(() => this.look());
  }
}
customElements.define('messages-part', MessagesPart);
