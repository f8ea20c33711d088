import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { moment } from '../time.js';
import { input, text, typed } from './form.js';
import { refusalView } from './problem-view.js';

/** One event that a service could not take: looked at, tried without effect, taken again, or passed over. */
class DeadLetter extends Part {
  static properties = { letter: { attribute: false }, inside: { state: true }, outcome: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').DeadLetter} */
    this.letter = /** @type {any} */ (undefined);
    /** @type {{headers: Record<string, string>, payload?: string, payloadWithheld?: boolean} | undefined} */
    this.inside = undefined;
    /** @type {{dryRun: boolean, outcome: string, reason?: string, released: number} | undefined} */
    this.outcome = undefined;
  }

  get path() {
    return `/operations/dead-letters/${encodeURIComponent(this.letter.deadLetterId)}`;
  }

  render() {
    const { letter } = this;
    return html`
      <h3>${letter.type ?? letter.topic}</h3>
      <p>${letter.reason}</p>
      <p class="fine">${letter.service} · ${letter.topic} · ${moment(letter.failedAt)}${letter.parkedBehind ? html` · ${m.letter.behind(letter.parkedBehind)}` : nothing}</p>
      <p class="fine"><code>${letter.deadLetterId}</code></p>
      ${letter.settled ? html`<p class="fine">${m.letter.settled(moment(letter.settled.at), letter.settled.note)}</p>` : nothing}
      <p class="actions">
        <button type="button" class="quiet small" ?disabled=${this.busy} aria-expanded=${Boolean(this.inside)} @click=${this.inspect}>${m.letter.inspect}</button>
        ${letter.state === 'WAITING' ? this.replayButtons() : nothing}
      </p>
      ${this.inside ? this.insideView(this.inside) : nothing}
      ${this.outcome ? html`<p class="outcome" role="status">${m.letter.outcome(this.outcome)}</p>` : nothing}
      ${refusalView(this.refusal)}
      ${letter.state === 'WAITING' ? this.skipForm() : nothing}`;
  }

  replayButtons() {
    return html`
      <button type="button" class="quiet small" ?disabled=${this.busy} @click=${() => this.replay(true)}>${m.letter.dryRun}</button>
      <button type="button" class="small" ?disabled=${this.busy} @click=${() => this.replay(false)}>${m.letter.replay}</button>`;
  }

  skipForm() {
    return html`
      <details><summary>${m.letter.skip}</summary>
        <form class="inline" @submit=${this.skip}>
          ${input({ name: 'reason', label: m.letter.reason, maxLength: 200, required: true })}
          <p class="actions"><button class="quiet small" ?disabled=${this.busy}>${m.letter.skipNow}</button></p>
        </form>
      </details>`;
  }

  /** @param {NonNullable<DeadLetter['inside']>} inside */
  insideView(inside) {
    return html`
      <dl class="facts headers">${Object.entries(inside.headers).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${inside.payload ? html`<pre tabindex="0" role="region" aria-label=${m.letter.payload}>${inside.payload}</pre>` : nothing}
      ${inside.payloadWithheld ? html`<p class="fine">${m.letter.withheld}</p>` : nothing}`;
  }

  async inspect() {
    if (this.inside) {
      this.inside = undefined;
      return;
    }
    await this.act(async () => (this.inside = (await get(this.path)).body));
  }

  /** @param {boolean} dryRun */
  async replay(dryRun) {
    const answer = await this.act(() => post(`${this.path}/replay?dryRun=${dryRun}`));
    if (!answer) return;
    this.outcome = answer.body;
    if (answer.body.state !== 'WAITING') this.tell('settled');
  }

  /** @param {SubmitEvent} event */
  async skip(event) {
    const reason = text(typed(event), 'reason');
    if (await this.act(() => post(`${this.path}/skip`, { reason }), m.letter.skipped)) this.tell('settled');
  }
}
customElements.define('dead-letter', DeadLetter);
