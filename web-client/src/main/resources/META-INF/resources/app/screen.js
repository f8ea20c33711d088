import { html } from 'lit';
import { live } from './live.js';
import { m } from './messages.js';
import { Part } from './part.js';
import { problemView } from './parts/problem-view.js';
import { Problem } from './problem.js';

/** A whole screen: it loads, and then shows what the server said, or why it could not. */
export class Screen extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    phase: { state: true },
    problem: { state: true },
    /** Why what is shown could not be brought up to date. */
    stale: { state: true },
  };

  constructor() {
    super();
    /** @type {'loading' | 'ready' | 'failed'} */
    this.phase = 'loading';
    /** @type {Problem | undefined} */
    this.problem = undefined;
    /** @type {Problem | undefined} */
    this.stale = undefined;
    /** @type {Record<string, string>} */
    this.params = {};
    this.query = new URLSearchParams();
    this.told = (/** @type {Event} */ event) => {
      const notification = event instanceof CustomEvent ? event.detail : undefined;
      if (event.type === 'reset' || this.concerns(notification)) this.refresh();
    };
  }

  connectedCallback() {
    super.connectedCallback();
    live.addEventListener('notification', this.told);
    live.addEventListener('reset', this.told);
    this.open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    live.removeEventListener('notification', this.told);
    live.removeEventListener('reset', this.told);
  }

  async open() {
    this.phase = 'loading';
    try {
      await this.load();
      this.phase = 'ready';
    } catch (problem) {
      this.#failed(problem);
    }
  }

  /** Loads again without taking away what is shown, nor what somebody is typing. */
  async refresh() {
    if (this.phase === 'loading') return;
    try {
      await this.load();
      this.stale = undefined;
      this.phase = 'ready';
      this.requestUpdate();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.stale = problem;
    }
  }

  /** @param {unknown} problem */
  #failed(problem) {
    if (!(problem instanceof Problem)) throw problem;
    this.problem = problem;
    this.phase = 'failed';
  }

  updated() {
    document.title = `${this.heading} – Constellation`;
  }

  render() {
    return html`
      <header class="heading"><h1 tabindex="-1">${this.heading}</h1>${this.phase === 'ready' ? this.lead() : ''}</header>
      ${this.phase === 'loading' ? html`<p class="loading" role="status">${m.loading}</p>` : ''}
      ${this.phase === 'failed' && this.problem ? problemView(this.problem, () => this.open()) : ''}
      ${this.phase === 'ready' && this.stale ? problemView(this.stale, () => this.refresh()) : ''}
      ${this.phase === 'ready' ? this.view() : ''}`;
  }

  /** What a screen says of itself; each screen has its own. */
  get heading() {
    return 'Constellation';
  }

  /** @returns {unknown} */
  lead() {
    return '';
  }

  async load() {}

  /** @returns {unknown} */
  view() {
    return '';
  }

  /** Whether a live notification makes what is shown here old. @param {import('./types.js').Notification} _notification */
  concerns(_notification) {
    return false;
  }
}
