/**
 * @typedef {{pattern: RegExp, tag: string, load: () => Promise<unknown>, roles?: string[]}} Route
 * @typedef {{route: Route, params: Record<string, string>, query: URLSearchParams}} Place
 */

/** @param {string} path `/mentors/{id}` */
export function path(path) {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`);
}

/** @param {Route[]} routes @returns {Place | undefined} */
export function placeIn(routes) {
  for (const route of routes) {
    const found = route.pattern.exec(location.pathname);
    if (found) return { route, params: { ...found.groups }, query: new URLSearchParams(location.search) };
  }
  return undefined;
}

const moves = new EventTarget();

/** @param {string} to */
export function go(to) {
  history.pushState(null, '', to);
  moves.dispatchEvent(new Event('move'));
}

/** @param {string} to */
export function replace(to) {
  history.replaceState(null, '', to);
  moves.dispatchEvent(new Event('move'));
}

/** Whether a click on a link is for this client: plain, same site, not marked as leading outside. @param {MouseEvent} event */
function linkWithin(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  return link && link.origin === location.origin && !link.target && !link.hasAttribute('data-outside') ? link : undefined;
}

/** @param {() => void} moved */
export function watch(moved) {
  moves.addEventListener('move', moved);
  addEventListener('popstate', moved);
  document.addEventListener('click', (event) => {
    const link = linkWithin(event);
    if (!link || (link.hash && link.pathname === location.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
