import { html, svg } from 'lit';
import { m } from '../messages.js';
import { label, vocabulary } from '../vocabulary.js';

const TURN = 360 / 9;
const NEAREST = 34;
const STEP = 21;

/** Nine needs around, four circles outwards; people are stars, gaps glow and lead on. The lists beside it say the same. @param {import('../types.js').Sky} sky */
export function skyMap(sky) {
  const rings = vocabulary.circles.map((_, at) => svg`<circle r=${NEAREST + at * STEP} class="orbit"/>`);
  return html`
    <figure class="sky">
      <svg viewBox="-110 -110 220 220" aria-hidden="true">
        ${rings}<circle r="9" class="self"/>
        ${vocabulary.needs.map(({ id }, at) => svg`<g transform="rotate(${at * TURN})">${vocabulary.circles.map((circle, out) => star(sky, id, circle.id, out))}</g>`)}
      </svg>
      <figcaption class="fine">${m.sky.map(vocabulary.circles.map((each) => each.label))}</figcaption>
    </figure>`;
}

/** @param {import('../types.js').Sky} sky @param {string} need @param {string} circle @param {number} out */
function star(sky, need, circle, out) {
  const people = sky.cells.find((cell) => cell.need === need && cell.circle === circle)?.people ?? [];
  const gap = sky.gaps.some((each) => each.need === need && each.circle === circle);
  const state = people.some((each) => each.state === 'ACTIVE') ? 'active' : gap ? 'gap' : people.length ? 'ended' : 'blank';
  const names = people.map(({ person }) => person.name).join(', ');
  const at = svg`<circle cy=${-(NEAREST + out * STEP)} r=${state === 'blank' ? 2 : 8} class="star ${state}"/>
    <title>${label('needs', need)}, ${label('circles', circle)}${names ? `: ${names}` : ''}</title>`;
  return gap ? svg`<a href="/discover?need=${need}" tabindex="-1">${at}</a>` : svg`<g>${at}</g>`;
}
