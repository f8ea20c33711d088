import { html, svg } from 'lit';
import { m } from '../messages.js';
import { vocabulary } from '../vocabulary.js';

const TURN = 360 / 9;
const PETAL = 'M0-26C-19-46-17-84 0-94 17-84 19-46 0-26Z';
const SIGNS = /** @type {Record<string, import('lit').SVGTemplateResult>} */ ({
  OPEN: svg`<circle cy="-66" r="5.5" class="sign"/>`,
  BEING_MET: svg`<path d="M-6-66a6 6 0 0 1 12 0Z" class="sign solid"/><circle cy="-66" r="6" class="sign"/>`,
  MET: svg`<path d="m-6-66 4 5 8-9" class="sign"/>`,
  SET_ASIDE: svg`<path d="M-5.5-66h11" class="sign"/>`,
});

/** The nine needs as petals: which were looked at, and how each stands. @param {Record<string, import('../types.js').NeedAnswer>} needs */
export function ring(needs) {
  const answered = Object.keys(needs).length;
  const petals = vocabulary.needs.map(({ id }, at) => {
    const state = needs[id]?.state ?? 'UNSEEN';
    return svg`<g transform="rotate(${at * TURN})" class="petal ${state.toLowerCase()}"><path d=${PETAL}/><g transform="rotate(${-at * TURN} 0 -66)">${SIGNS[state]}</g></g>`;
  });
  return html`
    <svg class="ring" viewBox="-100 -100 200 200" role="img" aria-label=${m.needs.ring(answered, states(needs))}>
      ${petals}<text y="7" text-anchor="middle">${answered}/9</text>
    </svg>`;
}

/** @param {Record<string, import('../types.js').NeedAnswer>} needs */
function states(needs) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { state } of Object.values(needs)) counts[state] = (counts[state] ?? 0) + 1;
  return vocabulary.needStates.filter(({ id }) => counts[id]).map(({ id, label }) => `${label}: ${counts[id]}`);
}
