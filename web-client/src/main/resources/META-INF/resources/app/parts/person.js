import { html, nothing } from 'lit';
import { m } from '../messages.js';
import { label } from '../vocabulary.js';

/** @typedef {import('../types.js').PersonCard} PersonCard */

/** @param {string} name */
const initials = (name) => name.split(/\s+/).map((word) => word[0]).filter(Boolean).slice(0, 2).join('').toUpperCase();

/** @param {PersonCard | undefined} person */
export const nameOf = (person) => person?.name ?? m.person.someone;

/** @param {PersonCard} person */
const facts = (person) =>
  [label('levels', person.level), person.employer, person.campusName ?? person.campus, label('modes', person.mode)].filter(Boolean).join(' · ');

/** Who somebody is, in three lines. @param {PersonCard | undefined} person @param {unknown} [title] in place of the plain name */
export function personView(person, title) {
  if (!person) return html`<p class="person"><span class="face" aria-hidden="true">?</span><span>${m.person.unknown}</span></p>`;
  return html`
    <div class="person">
      <span class="face" aria-hidden="true">${initials(person.name)}</span>
      <div>
        <div class="name">${title ?? html`<strong>${person.name}</strong>`}${person.aliased ? html` <span class="tag">${m.person.alias}</span>` : nothing}</div>
        ${person.headline ? html`<p>${person.headline}</p>` : nothing}
        <p class="fine">${facts(person)}</p>
      </div>
    </div>`;
}
