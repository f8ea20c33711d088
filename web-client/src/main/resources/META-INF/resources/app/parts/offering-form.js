import { html } from 'lit';
import { m } from '../messages.js';
import { spell } from '../time.js';
import { vocabulary } from '../vocabulary.js';
import { all, choices, input, select, text, textArea } from './form.js';

/** @typedef {import('../types.js').Offering} Offering */
/** @typedef {import('../types.js').Hours} Hours */

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const NEW_HOURS = { day: 'MONDAY', from: '18:00:00', to: '20:00:00' };

/**
 * @param {Offering | undefined} offering as it is
 * @param {Hours[]} hours the rows that are shown
 * @param {string[]} languages the mentor's own, to begin with
 * @param {(hours: Hours[]) => void} setHours
 */
export function offeringForm(offering, hours, languages, setHours) {
  return html`
    <fieldset><legend>${m.offering.places}</legend><p class="hint">${m.offering.placesHint}</p>
      ${vocabulary.interactions.map((each) =>
        input({ name: `place-${each.id}`, type: 'number', min: 0, max: 50, value: offering?.places[each.id] ?? 0,
          label: m.offering.place(each.label, spell(each.timeCost)), hint: each.mentorExpects }))}
    </fieldset>
    <fieldset class="row"><legend>${m.offering.limits}</legend>
      ${input({ name: 'totalPlaces', label: m.offering.total, type: 'number', min: 1, max: 100, required: true, value: offering?.totalPlaces ?? 3 })}
      ${input({ name: 'monthlyAsks', label: m.offering.monthly, type: 'number', min: 1, max: 1000, required: true, value: offering?.monthlyAsks ?? 4 })}
      ${input({ name: 'hoursPerMonth', label: m.offering.hoursPerMonth, type: 'number', min: 1, max: 200, required: true, value: offering?.hoursPerMonth ?? 4 })}
    </fieldset>
    ${hoursRows(hours, setHours)}
    ${choices({ name: 'channels', legend: m.offering.channels, options: vocabulary.channels, chosen: offering?.channels ?? ['VIDEO', 'MESSAGE'] })}
    ${choices({ name: 'languages', legend: m.offering.languages, options: spoken(offering?.languages ?? languages), chosen: offering?.languages ?? languages })}
    ${choices({ name: 'needs', legend: m.offering.needs, hint: m.offering.any, options: vocabulary.needs, chosen: offering?.needs })}
    ${choices({ name: 'wishes', legend: m.offering.wishes, hint: m.offering.any, options: vocabulary.modes, chosen: offering?.wishes })}
    ${textArea({ name: 'cannotHelpWith', label: m.offering.cannot, value: offering?.cannotHelpWith, max: 500, rows: 2 })}
    ${choices({ name: 'visibility', legend: m.offering.visibility, options: vocabulary.visibilities, single: true, required: true, detailed: true,
      chosen: [offering?.visibility ?? 'CONSORTIUM'] })}`;
}

/** The languages of the world are many: those already named, and the most spoken ones. @param {string[]} named */
function spoken(named) {
  const common = ['en', 'es', 'fr', 'de', 'pt', 'zh', 'hi', 'ar'];
  return vocabulary.languages.filter(({ id }) => named.includes(id) || common.includes(id));
}

/** @param {Hours[]} hours @param {(hours: Hours[]) => void} setHours */
function hoursRows(hours, setHours) {
  const days = DAYS.map((id) => ({ id, label: m.offering.days[/** @type {'MONDAY'} */ (id)] }));
  return html`
    <fieldset><legend>${m.offering.hours}</legend><p class="hint">${m.offering.hoursHint}</p>
      ${hours.map((row, at) => html`
        <div class="row hours" role="group" aria-label=${m.offering.hoursRow(at + 1)}>
          ${select({ name: `day-${at}`, label: m.offering.day, options: days, value: row.day })}
          ${input({ name: `from-${at}`, label: m.offering.from, type: 'time', value: row.from.slice(0, 5), required: true })}
          ${input({ name: `to-${at}`, label: m.offering.to, type: 'time', value: row.to.slice(0, 5), required: true })}
          <button type="button" class="plain" @click=${() => setHours(hours.filter((_, each) => each !== at))}>${m.offering.removeHours(at + 1)}</button>
        </div>`)}
      <button type="button" class="quiet small" @click=${() => setHours([...hours, NEW_HOURS])}>${m.offering.addHours}</button>
    </fieldset>`;
}

/** @param {FormData} data @param {number} rows how many rows of hours the form has */
export function offeringIn(data, rows) {
  const places = vocabulary.interactions.map(({ id }) => [id, Number(data.get(`place-${id}`))]).filter(([, number]) => Number(number) > 0);
  const hours = Array.from({ length: rows }, (_, at) => ({
    day: text(data, `day-${at}`), from: `${text(data, `from-${at}`)}:00`, to: `${text(data, `to-${at}`)}:00`,
  }));
  return {
    places: Object.fromEntries(places),
    totalPlaces: Number(data.get('totalPlaces')), monthlyAsks: Number(data.get('monthlyAsks')), hoursPerMonth: Number(data.get('hoursPerMonth')),
    hours, needs: all(data, 'needs'), channels: all(data, 'channels'), languages: all(data, 'languages'), wishes: all(data, 'wishes'),
    cannotHelpWith: text(data, 'cannotHelpWith'), visibility: text(data, 'visibility'),
  };
}
