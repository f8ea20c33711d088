import { svg, html } from 'lit';

const outline = {
  star: svg`<path d="M4 17 9 8l6 4 5-7" opacity=".55"/><circle cx="4" cy="17" r="1.6" fill="currentColor"/><circle cx="9" cy="8" r="2.4" fill="currentColor"/><circle cx="15" cy="12" r="1.8" fill="currentColor"/><circle cx="20" cy="5" r="1.5" fill="currentColor"/>`,
  bell: svg`<path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4"/>`,
  person: svg`<circle cx="12" cy="8.5" r="3.8"/><path d="M4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>`,
  people: svg`<circle cx="8.5" cy="9" r="3.2"/><path d="M2.5 19c.6-3.6 3-5.3 6-5.3s5.4 1.7 6 5.3"/><circle cx="16.5" cy="8" r="2.6"/><path d="M16.5 12.8c2.8 0 4.6 1.5 5.1 4.4"/>`,
  petals: svg`<circle cx="12" cy="12" r="2.2"/><path d="M12 9.8c-2.6-2-2.6-5 0-7 2.6 2 2.6 5 0 7ZM14 13c3.1-1.2 5.7.3 6.3 3.4-3.1 1.2-5.7-.3-6.3-3.4ZM10 13c-.6 3.1-3.2 4.6-6.3 3.4C4.3 13.3 6.9 11.8 10 13Z"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>`,
  letter: svg`<path d="M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5"/>`,
  inbox: svg`<path d="M3.5 13.5 6.5 5h11l3 8.5V19h-17zM3.5 13.5H9a3 3 0 0 0 6 0h5.5"/>`,
  dial: svg`<path d="M4.2 17.5a9 9 0 1 1 15.6 0M12 13.5l4-4.5"/><circle cx="12" cy="14" r="1.4"/>`,
  horizon: svg`<path d="M2.5 17.5h19M5.5 17.5a6.5 6.5 0 0 1 13 0M12 5.5v2.5M4.5 9l1.8 1.6M19.5 9l-1.8 1.6"/>`,
  pulse: svg`<path d="M2.5 12.5h4.5l2.5-7 4.5 13 2.5-6h5"/>`,
};

/** @param {string} name A picture beside words, never instead of them. */
export const icon = (name) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round">${outline[/** @type {keyof typeof outline} */ (name)]}</svg>`;
