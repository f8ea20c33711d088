import { html, nothing } from 'lit';
import { m } from '../messages.js';
import { day } from '../time.js';
import { label } from '../vocabulary.js';
import { nameOf, personView } from './person.js';

/** @typedef {import('../types.js').Request} Request */

/** @param {Request} request */
export const otherSide = (request) => (request.viewer === 'MENTOR' ? request.mentee : request.mentor);

/** How a request stands, calmly and from the reader's side. @param {Request} request */
export function standing(request) {
  if (request.viewer === 'COORDINATOR') return m.oversight.requestStates[/** @type {'PENDING'} */ (request.state)];
  const mine = request.viewer === 'MENTOR' ? m.request.forMentor : m.request.forMentee;
  if (request.state !== 'PENDING') return mine[/** @type {'ACCEPTED'} */ (request.state)];
  return request.awaiting === 'MENTEE' ? mine.AWAITING_MENTEE : mine.PENDING;
}

/** @param {Request} request */
export const about = (request) => [label('interactions', request.interaction), request.need && label('needs', request.need)].filter(Boolean).join('\u00a0· ');

/** @param {Request} request */
export const requestRow = (request) => html`
  <li class="card">
    ${personView(otherSide(request), html`<h3><a href="/requests/${request.requestId}">${m.request.with(about(request), nameOf(otherSide(request)))}</a></h3>`)}
    <p class="tags"><span class="state ${request.state.toLowerCase()}">${standing(request)}</span></p>
    <p class="fine">${m.request.askedOn(day(request.createdAt))}${request.state === 'PENDING' ? html` · ${m.request.openUntil(day(request.expiresAt))}` : nothing}</p>
  </li>`;
