import { LitElement } from 'lit';
import { Problem } from './problem.js';

/** Something to be said to who does not see the screen change. @param {string} text */
export const announce = (text) => document.dispatchEvent(new CustomEvent('announce', { detail: text }));

/** A piece of the page: in the page's own tree, so that styles, labels and ids reach across pieces. */
export class Part extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** What the last command was refused for. */
    refusal: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {Problem | undefined} */
    this.refusal = undefined;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  /**
   * Runs a command, one at a time; a refusal is shown where the person is, never lost.
   *
   * @template T
   * @param {() => Promise<T>} work
   * @param {string} [said] announced when it is done
   * @returns {Promise<T | undefined>} undefined when refused
   */
  async act(work, said) {
    if (this.busy) return undefined;
    this.busy = true;
    this.refusal = undefined;
    try {
      const done = await work();
      if (said) announce(said);
      return done;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.refusal = problem;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** @param {string} name @param {unknown} [detail] */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
