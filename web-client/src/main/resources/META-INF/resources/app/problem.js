import { m } from './messages.js';

/** Codes after which the very same call may still succeed, so its idempotency key must be kept. */
const UNDECIDED = new Set(['unreachable', 'not-yet-known', 'too-many-calls', 'unauthenticated']);

/** What the server refused, or why it could not be reached. */
export class Problem extends Error {
  /**
   * @param {{code: string, status?: number, title?: string, detail?: string, state?: string, correlation?: string,
   *   errors?: {field: string, message: string}[]}} told
   * @param {number} [retryAfter] seconds
   */
  constructor(told, retryAfter = 0) {
    super(told.title ?? told.code);
    this.code = told.code;
    this.status = told.status ?? 0;
    this.title = told.title;
    this.detail = told.detail;
    this.state = told.state;
    this.correlation = told.correlation;
    this.errors = told.errors ?? [];
    this.retryAfter = retryAfter;
  }

  static unreachable() {
    return new Problem({ code: 'unreachable' });
  }

  /** @param {Response} response */
  static async of(response) {
    const retryAfter = Number(response.headers.get('Retry-After') ?? 0);
    const told = await response.json().catch(() => ({}));
    const code = told.code ?? (response.status === 404 ? 'not-found' : 'unexpected');
    return new Problem({ ...told, code, status: response.status }, Number.isFinite(retryAfter) ? retryAfter : 0);
  }

  get undecided() {
    return this.status >= 500 || UNDECIDED.has(this.code);
  }

  /** In plain words: what happened and what to do about it. @returns {{title: string, advice: string}} */
  get words() {
    return m.problems[this.code] ?? { title: this.title ?? m.problems.unexpected.title, advice: this.detail ?? m.problems.unexpected.advice };
  }
}
