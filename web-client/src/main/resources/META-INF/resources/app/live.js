/**
 * What the server tells unasked: 'notification' (detail: Notification) and 'unread' (detail: number). The stream is
 * closed while nobody looks, because browsers allow one site only a handful of connections over all its tabs.
 */
export const live = new EventTarget();

const AGAIN_MS = 10_000;

export let unread = 0;

/** @type {EventSource | undefined} */
let stream;
/** @type {number | undefined} */
let again;

/** @param {string} name @param {unknown} detail */
const tell = (name, detail) => live.dispatchEvent(new CustomEvent(name, { detail }));

/** @param {number} count */
function count(count) {
  unread = count;
  tell('unread', count);
}

function open() {
  clearTimeout(again);
  stream = new EventSource('/api/v1/notifications/stream');
  stream.addEventListener('notification', (event) => tell('notification', JSON.parse(event.data)));
  stream.addEventListener('unread', (event) => count(JSON.parse(event.data).unread));
  stream.addEventListener('reset', () => tell('reset', undefined));
  stream.onerror = () => {
    // The browser reconnects by itself after a broken line, but not after a refusal.
    if (stream?.readyState === EventSource.CLOSED) again = setTimeout(openAgain, AGAIN_MS);
  };
}

/** What came since the last stream was told to nobody. */
function openAgain() {
  open();
  stream?.addEventListener('open', () => tell('reset', undefined), { once: true });
}

function close() {
  clearTimeout(again);
  stream?.close();
}

export function listen() {
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : openAgain()));
  open();
}
