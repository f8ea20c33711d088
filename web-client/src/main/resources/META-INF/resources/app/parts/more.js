import { html, nothing } from 'lit';
import { get } from '../api.js';
import { m } from '../messages.js';
import { refusalView } from './problem-view.js';

/** @typedef {{items: any[], next?: string, [more: string]: any}} Listed */

/** @param {string} path @param {string | undefined} cursor @returns {Promise<Listed>} */
export async function pageOf(path, cursor) {
  const joint = path.includes('?') ? '&' : '?';
  return (await get(cursor ? `${path}${joint}cursor=${encodeURIComponent(cursor)}` : path)).body;
}

/** The page after the ones that are shown, added to them. @param {string} path @param {Listed} shown @returns {Promise<Listed>} */
export async function furtherIn(path, shown) {
  const page = await pageOf(path, shown.next);
  return { ...page, items: [...shown.items, ...page.items] };
}

/** @param {Listed} list @param {() => void} load @param {import('../part.js').Part} screen */
export const moreButton = (list, load, screen) =>
  list.next
    ? html`${refusalView(screen.refusal)}
        <p class="more"><button type="button" class="quiet" ?disabled=${screen.busy} @click=${load}>${m.more}</button></p>`
    : nothing;
