import { html, nothing } from 'lit';
import { post, put } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { input, select, text, textArea, typed } from '../parts/form.js';
import { refusalView } from '../parts/problem-view.js';
import { day, days, spell } from '../time.js';
import { label, vocabulary } from '../vocabulary.js';

/** What both sides expect; a change asks the other side again. */
class AgreementPart extends Part {
  static properties = { engagement: { attribute: false }, etag: { attribute: false }, editing: { state: true } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
    /** @type {string | null} */
    this.etag = null;
    this.editing = false;
  }

  get path() {
    return `/engagements/${this.engagement.engagementId}/agreement`;
  }

  get closed() {
    return ['COMPLETED', 'ENDED'].includes(this.engagement.state);
  }

  render() {
    const { agreement } = this.engagement;
    return html`
      <section class="card" aria-labelledby="agreement">
        <h2 id="agreement">${m.agreement.title}</h2>
        ${this.editing ? this.form() : agreement ? this.shown(agreement) : html`<p>${m.agreement.none}</p>`}
        ${this.editing || this.closed ? nothing : html`<p class="actions">${this.consentButton()}
          <button type="button" class="quiet" @click=${this.edit}>${agreement ? m.agreement.change : m.agreement.propose}</button></p>`}
        ${refusalView(this.refusal)}
      </section>`;
  }

  /** @param {import('../types.js').Agreement} agreement */
  shown(agreement) {
    const { consents, agreedAt } = agreement;
    const mine = consents.includes(this.engagement.viewer);
    return html`
      <p class="fine">${agreedAt ? m.agreement.agreed(day(agreedAt)) : mine ? m.agreement.waiting : m.agreement.yourTurn}</p>
      <p class="label">${m.agreement.goals}</p><ul>${agreement.goals.map((goal) => html`<li>${goal}</li>`)}</ul>
      <dl class="facts">
        <div><dt>${m.agreement.expectations}</dt><dd class="words">${agreement.expectations}</dd></div>
        ${agreement.cadence ? html`<div><dt>${m.agreement.cadence}</dt><dd>${spell(agreement.cadence)}</dd></div>` : nothing}
        <div><dt>${m.agreement.channel}</dt><dd>${label('channels', agreement.channel)}</dd></div>
        <div><dt>${m.agreement.confidentiality}</dt><dd class="words">${agreement.confidentiality}</dd></div>
      </dl>`;
  }

  consentButton() {
    const { agreement, viewer } = this.engagement;
    if (!agreement || agreement.consents.includes(viewer)) return nothing;
    return html`<button type="button" ?disabled=${this.busy} @click=${this.consent}>${m.agreement.consent}</button>`;
  }

  async edit() {
    this.editing = true;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  }

  form() {
    const { agreement, blueprint } = this.engagement;
    const goals = agreement?.goals ?? blueprint.goals;
    const expectations = agreement?.expectations ?? blueprint.expectations.map((each) => each.text).join('\n');
    const cadence = agreement?.cadence ?? blueprint.cadence;
    const confidentiality = agreement?.confidentiality ?? m.agreement.confidentialityStart;
    return html`
      <form class="inline" @submit=${this.propose}>
        ${textArea({ name: 'goals', label: m.agreement.goals, hint: m.agreement.goalsHint, value: goals.join('\n'), max: 2000, rows: 4, required: true })}
        ${textArea({ name: 'expectations', label: m.agreement.expectations, value: expectations, max: 1000, rows: 4, required: true })}
        ${cadence ? input({ name: 'cadence', label: m.agreement.cadenceDays, type: 'number', min: 1, max: 31, value: days(cadence) }) : nothing}
        ${select({ name: 'channel', label: m.agreement.channel, options: vocabulary.channels, value: agreement?.channel ?? 'VIDEO' })}
        ${textArea({ name: 'confidentiality', label: m.agreement.confidentiality, value: confidentiality, max: 1000, rows: 2, required: true })}
        <p class="actions"><button ?disabled=${this.busy}>${m.agreement.send}</button>
          <button type="button" class="plain" @click=${() => (this.editing = false)}>${m.cancel}</button></p>
      </form>`;
  }

  /** @param {Promise<unknown>} done */
  async changed(done) {
    const answer = await done;
    if (answer) this.editing = false;
    if (answer || ['changed-meanwhile', 'terms-changed'].includes(this.refusal?.code ?? '')) this.tell('changed');
  }

  consent() {
    return this.changed(this.act(() => post(`${this.path}/consent`, { terms: this.engagement.agreement?.terms }), m.agreement.consented));
  }

  /** @param {SubmitEvent} event */
  propose(event) {
    const data = typed(event);
    const goals = (text(data, 'goals') ?? '').split('\n').map((goal) => goal.trim()).filter(Boolean);
    const cadence = text(data, 'cadence');
    const agreement = {
      goals, expectations: text(data, 'expectations'), cadence: cadence && `P${cadence}D`, channel: text(data, 'channel'),
      confidentiality: text(data, 'confidentiality'),
    };
    return this.changed(this.act(() => put(this.path, agreement, this.etag), m.agreement.proposed));
  }
}
customElements.define('agreement-part', AgreementPart);
