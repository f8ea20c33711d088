import { Problem } from './problem.js';

const ROOT = '/api/v1';
const TRIES = 4;

/** Told when a call was refused because nobody is signed in any more. */
export const signedOut = new EventTarget();

/**
 * @typedef {{body: any, etag: string | null}} Answer
 * @typedef {{body?: unknown, etag?: string | null, key?: string, type?: string}} Sent
 */

/** The value that unsafe calls must echo, so that no other site can make them in this person's name. */
function csrfToken() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** @param {string} method @param {Sent} sent */
function headersFor(method, sent) {
  const headers = new Headers({ Accept: 'application/json' });
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', csrfToken());
  if (sent.body !== undefined) headers.set('Content-Type', sent.type ?? 'application/json');
  if (sent.etag) headers.set('If-Match', sent.etag);
  if (sent.key) headers.set('Idempotency-Key', `"${sent.key}"`);
  return headers;
}

/**
 * @param {string} method
 * @param {string} url
 * @param {Sent} [sent]
 * @returns {Promise<Answer>}
 */
export async function call(method, url, sent = {}) {
  const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
  const headers = headersFor(method, sent);
  const response = await fetch(url, { method, headers, body, credentials: 'same-origin' }).catch(() => {
    throw Problem.unreachable();
  });
  if (response.status === 401) signedOut.dispatchEvent(new Event('signed-out'));
  if (!response.ok) throw await Problem.of(response);
  const text = await response.text();
  return { body: text ? JSON.parse(text) : undefined, etag: response.headers.get('ETag') };
}

/** A person's own data may take a moment to reach every service: their reading calls wait for it. @param {string} path */
export async function get(path) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call('GET', ROOT + path);
    } catch (problem) {
      const soon = problem instanceof Problem && problem.code === 'not-yet-known' && attempt < TRIES;
      if (!soon) throw problem;
      await new Promise((done) => setTimeout(done, 1000 * Math.max(1, problem.retryAfter)));
    }
  }
}

/** For a thing that exists already: idempotent by where it ends. @param {string} path @param {unknown} [body] */
export const post = (path, body) => call('POST', ROOT + path, { body });

/** @param {string} path @param {unknown} body @param {string | null} etag */
export const put = (path, body, etag) => call('PUT', ROOT + path, { body, etag });

/** @param {string} path @param {unknown} body @param {string | null} etag */
export const patch = (path, body, etag) => call('PATCH', ROOT + path, { body, etag, type: 'application/merge-patch+json' });

/** @param {string} path */
export const remove = (path) => call('DELETE', ROOT + path);

/**
 * One thing that somebody means to create. The same words sent again (a lost answer, a second tap) are the same
 * intent and so the same key; other words, or a new try after a decision, are a new one.
 */
export class Intent {
  #key = '';
  #words = '';

  /** @param {string} path @param {unknown} body */
  async create(path, body) {
    const words = JSON.stringify([path, body]);
    if (words !== this.#words) this.#begin(words);
    try {
      const answer = await call('POST', ROOT + path, { body, key: this.#key });
      this.#begin('');
      return answer;
    } catch (problem) {
      if (!(problem instanceof Problem && problem.undecided)) this.#begin('');
      throw problem;
    }
  }

  /** @param {string} words */
  #begin(words) {
    this.#words = words;
    this.#key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (each) => each.toString(16).padStart(2, '0')).join('');
  }
}

/** @param {Record<string, string | number | boolean | string[] | undefined>} parameters */
export function query(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== '') search.append(name, String(each));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
