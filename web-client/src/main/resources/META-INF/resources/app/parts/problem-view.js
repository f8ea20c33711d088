import { html, nothing } from 'lit';
import { m } from '../messages.js';

/**
 * @param {import('../problem.js').Problem} problem
 * @param {(() => void)} [again] what to do when the person wants to try again
 */
export function problemView(problem, again) {
  const { title, advice } = problem.words;
  return html`
    <div class="problem" role="alert">
      <p><strong>${title}</strong></p>
      <p>${advice}</p>
      ${problem.errors.length ? html`<ul>${problem.errors.map((each) => html`<li>${m.field(each.field)}: ${each.message}</li>`)}</ul>` : nothing}
      ${problem.correlation ? html`<p class="fine">${m.reference} ${problem.correlation}</p>` : nothing}
      ${again ? html`<p><button type="button" class="quiet" @click=${again}>${m.again}</button></p>` : nothing}
    </div>`;
}

/** @param {import('../problem.js').Problem | undefined} refusal */
export const refusalView = (refusal) => (refusal ? problemView(refusal) : nothing);
