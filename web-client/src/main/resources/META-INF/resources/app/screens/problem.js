import { html } from 'lit';
import { m } from '../messages.js';
import { Problem } from '../problem.js';
import { Screen } from '../screen.js';

/** What a problem means, and what to do about it; also the address that problem types name. */
class ProblemScreen extends Screen {
  get words() {
    return new Problem({ code: this.params.code }).words;
  }

  get heading() {
    return this.words.title;
  }

  view() {
    return html`<p class="lead">${this.words.advice}</p><p><a class="button" href="/">${m.problemScreen.home}</a></p>`;
  }
}
customElements.define('problem-screen', ProblemScreen);
