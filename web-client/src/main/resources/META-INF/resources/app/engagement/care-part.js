import { html, nothing } from 'lit';
import { post } from '../api.js';
import { m } from '../messages.js';
import { Part } from '../part.js';
import { choices, input, text, textArea, typed } from '../parts/form.js';
import { refusalView } from '../parts/problem-view.js';
import { endOfDay } from '../time.js';

/** Pausing, finishing and looking back, each as easy as beginning was. */
class CarePart extends Part {
  static properties = { engagement: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../types.js').Engagement} */
    this.engagement = /** @type {any} */ (undefined);
  }

  render() {
    const { state, feedback } = this.engagement;
    const open = ['STARTING', 'ACTIVE', 'PAUSED'].includes(state);
    const asked = ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED'].includes(state) && !feedback.mine;
    return html`
      <section class="card" aria-labelledby="care">
        <h2 id="care">${m.care.title}</h2>
        ${state === 'PAUSED' ? this.resumeButton() : nothing} ${state === 'ACTIVE' ? this.pauseForm() : nothing} ${open ? this.finish() : nothing}
        ${asked ? html`<details ?open=${!open}><summary>${m.care.feedback}</summary>${this.feedbackForm()}</details>` : nothing}
        ${feedback.mine ? html`<p class="fine">${m.care.given(feedback.mine.rating)}</p>` : nothing}
        ${refusalView(this.refusal)}
      </section>`;
  }

  resumeButton() {
    const resume = () => this.change('resumption', undefined, m.care.resumed);
    return html`<p class="actions"><button type="button" ?disabled=${this.busy} @click=${resume}>${m.care.resume}</button></p>`;
  }

  pauseForm() {
    return html`
      <details><summary>${m.care.pause}</summary>
        <form class="inline" @submit=${this.pause}>
          ${input({ name: 'until', label: m.care.until, hint: m.care.untilHint, type: 'date' })}
          <p class="actions"><button class="quiet" ?disabled=${this.busy}>${m.care.pauseNow}</button></p>
        </form>
      </details>`;
  }

  finish() {
    const complete = () => this.change('completion', undefined, m.care.completed);
    return html`
      <details><summary>${m.care.complete}</summary><div class="inline"><p>${m.care.completeHint}</p>
        <p class="actions"><button type="button" ?disabled=${this.busy} @click=${complete}>${m.care.completeNow}</button></p></div>
      </details>
      <details><summary>${m.care.end}</summary>
        <form class="inline" @submit=${this.end}>
          ${textArea({ name: 'message', label: m.care.endMessage, hint: m.care.endHint, max: 1000, rows: 3 })}
          <p class="actions"><button class="quiet" ?disabled=${this.busy}>${m.care.endNow}</button></p>
        </form>
      </details>`;
  }

  feedbackForm() {
    const yesOrNo = [{ id: 'yes', label: m.yes }, { id: 'no', label: m.no }];
    const ratings = [1, 2, 3, 4, 5].map((each) => ({ id: String(each), label: m.care.ratings[each - 1] }));
    return html`
      <form class="inline" @submit=${this.giveFeedback}>
        ${this.engagement.viewer === 'MENTEE' ? choices({ name: 'needMet', legend: m.care.needMet, options: yesOrNo, single: true }) : nothing}
        ${choices({ name: 'rating', legend: m.care.rating, options: ratings, single: true, required: true })}
        ${textArea({ name: 'text', label: m.care.words, max: 2000, rows: 3 })}
        <p class="actions"><button ?disabled=${this.busy}>${m.care.give}</button></p>
      </form>`;
  }

  /** @param {string} action @param {unknown} body @param {string} said */
  async change(action, body, said) {
    const answer = await this.act(() => post(`/engagements/${this.engagement.engagementId}/${action}`, body), said);
    if (answer || this.refusal?.code === 'wrong-state') this.tell('changed');
  }

  /** @param {SubmitEvent} event */
  pause(event) {
    const until = text(typed(event), 'until');
    return this.change('pause', { until: until && endOfDay(until) }, m.care.paused);
  }

  /** @param {SubmitEvent} event */
  end(event) {
    return this.change('end', { message: text(typed(event), 'message') }, m.care.ended);
  }

  /** @param {SubmitEvent} event */
  giveFeedback(event) {
    const data = typed(event);
    const met = text(data, 'needMet');
    const feedback = { needMet: met && met === 'yes', rating: Number(text(data, 'rating')), text: text(data, 'text') };
    return this.change('feedback', feedback, m.care.thanks);
  }
}
customElements.define('care-part', CarePart);
