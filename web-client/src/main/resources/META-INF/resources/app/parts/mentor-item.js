import { html, nothing } from 'lit';
import { query } from '../api.js';
import { m } from '../messages.js';
import { hasRole } from '../session.js';
import { moment, spell } from '../time.js';
import { label } from '../vocabulary.js';
import { personView } from './person.js';

/** @typedef {import('../types.js').MentorItem} MentorItem */
/** @typedef {{need?: string, interaction?: string, suggested?: string[]}} Wish */

const SHOWN_REASONS = 3;

/** Up to five dots: taken places hollow, free ones full; the words say the same. @param {import('../types.js').Offer} offer */
export const dots = (offer) => html`
  <span class="dots" aria-hidden="true">${Array.from({ length: Math.min(5, offer.places) }, (_, at) =>
    html`<i class=${at < Math.min(5, offer.free) ? 'free' : ''}></i>`)}</span>
  <span class="fine">${m.mentor.free(offer.free)}</span>`;

/** What a mentor is happy to be asked. @param {import('../types.js').Offer[]} offers */
export const offersView = (offers) => html`
  <ul class="offers">
    ${offers.map((offer) => html`
      <li><span>${label('interactions', offer.interaction)}</span> <span class="fine">${m.mentor.about(spell(offer.timeCost))}</span> <span>${dots(offer)}</span></li>`)}
  </ul>`;

/** @param {MentorItem} item */
export function reasonsView(item) {
  const reasons = item.reasons ?? [];
  if (reasons.length === 0) return nothing;
  const [first, more] = [reasons.slice(0, SHOWN_REASONS), reasons.slice(SHOWN_REASONS)];
  return html`
    <div class="why">
      <p class="label">${m.mentor.why}</p>
      <ul>${first.map((reason) => html`<li>${reason.text}</li>`)}</ul>
      ${more.length || item.counterfactual
        ? html`<details><summary>${m.mentor.moreReasons}</summary>
            <ul>${more.map((reason) => html`<li>${reason.text}</li>`)}</ul>
            ${item.counterfactual ? html`<p class="fine">${item.counterfactual.text}</p>` : nothing}
          </details>`
        : nothing}
    </div>`;
}

/** @param {MentorItem} item */
export const commonGround = (item) =>
  item.commonGround?.length
    ? html`<p class="shared"><span class="fine">${m.mentor.shared}</span> ${item.commonGround.map((each) => html`<span class="tag">${each.label}</span> `)}</p>`
    : nothing;

/** @param {MentorItem} item */
function whyNot(item) {
  if (item.whyNot === 'PAUSED' && item.pausedUntil) return m.mentor.paused(moment(item.pausedUntil));
  return item.whyNot ? m.mentor.whyNot[item.whyNot] : nothing;
}

/** Whom to ask for, or what keeps this person from asking. @param {MentorItem} item @param {Wish} wish */
function state(item, wish) {
  if (!hasRole('MENTEE')) return nothing;
  if (!item.canBeAsked) return html`<p class="fine">${whyNot(item)}</p>`;
  return html`<p class="actions"><a class="button" href="/mentors/${item.mentor.personId}/ask${query(wish)}"
    aria-label=${m.mentor.askWhom(item.mentor.name)}>${m.mentor.ask}</a></p>`;
}

/** @param {MentorItem} item @param {Wish} wish */
export function mentorItem(item, wish) {
  const to = `/mentors/${item.mentor.personId}${query(wish)}`;
  return html`
    <li class="card mentor">
      ${personView(item.mentor, html`<h3><a href=${to}>${item.mentor.name}</a></h3>`)}
      <p class="tags"><span class="tag strong">${label('circles', item.circle)}</span>
        ${item.answersWithin ? html`<span class="tag">${m.mentor.answersWithin(spell(item.answersWithin))}</span>` : nothing}
        ${item.overlapHours ? html`<span class="tag">${m.mentor.overlap(item.overlapHours)}</span>` : nothing}</p>
      ${reasonsView(item)} ${commonGround(item)}
      <p class="label">${m.mentor.happy}</p>
      ${offersView(item.offers)} ${state(item, wish)}
    </li>`;
}
