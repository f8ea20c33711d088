import { language } from './messages.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ISO_DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** @param {string} iso as java.time.Duration prints or reads it @returns {number} milliseconds */
export function millis(iso) {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = ISO_DURATION.exec(iso) ?? [];
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
}

/** @param {number} amount @param {string} unit */
const units = (amount, unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);

/** "20 minutes", "1 hour 30 minutes", "4 weeks". @param {string} iso */
export function spell(iso) {
  const span = millis(iso);
  if (span >= 14 * DAY && span % (7 * DAY) === 0) return units(span / (7 * DAY), 'week');
  if (span >= 2 * DAY) return units(Math.round(span / DAY), 'day');
  if (span < HOUR) return units(Math.max(1, Math.round(span / MINUTE)), 'minute');
  const hours = Math.floor(span / HOUR);
  const minutes = Math.round((span % HOUR) / MINUTE);
  return minutes ? `${units(hours, 'hour')} ${units(minutes, 'minute')}` : units(hours, 'hour');
}

/** @param {string} iso */
export const days = (iso) => Math.round(millis(iso) / DAY);

/** @param {string} instant */
export const day = (instant) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));

/** @param {string} instant @param {string} [zone] */
export const moment = (instant, zone) =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone, timeZoneName: zone ? 'short' : undefined,
  }).format(new Date(instant));

/** @param {string} instant @param {string} span */
export const after = (instant, span) => new Date(new Date(instant).getTime() + millis(span)).toISOString();

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How far a zone's clocks stand ahead of UTC at an instant. @param {number} at @param {string} zone */
function ahead(at, zone) {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(new Date(at));
  /** @param {string} type */
  const value = (type) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second')) - at;
}

/**
 * A local time as RFC 9557 wants it, `2026-12-01T18:00:00-05:00[America/New_York]`; undefined when the clocks of
 * that zone skip this time.
 *
 * @param {string} local `2026-12-01T18:00`
 * @param {string} zone
 */
export function zoned(local, zone) {
  const wall = Date.parse(`${local.slice(0, 16)}:00Z`);
  const guess = wall - ahead(wall, zone);
  const offset = ahead(guess, zone);
  const instant = wall - offset;
  if (ahead(instant, zone) !== offset) return undefined;
  const minutes = Math.abs(offset) / MINUTE;
  /** @param {number} amount */
  const two = (amount) => String(Math.floor(amount)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${local.slice(0, 16)}:00${offset === 0 ? 'Z' : `${sign}${two(minutes / 60)}:${two(minutes % 60)}`}[${zone}]`;
}

/** The end of a chosen day where the person is, as an instant. @param {string} date `2026-12-01` */
export const endOfDay = (date) => new Date(`${date}T23:59:00`).toISOString().replace('.000', '');
