import { html, nothing } from 'lit';
import { Part } from '../part.js';
import { m } from '../messages.js';
import { signInAt } from '../session.js';

/** Nobody is signed in (any more): what this is, and the way in, back to where they wanted to go. */
class WelcomeScreen extends Part {
  updated() {
    document.title = `${m.welcome.title} – Constellation`;
  }

  render() {
    const failed = new URLSearchParams(location.search).get('sign-in') === 'failed';
    const wanted = failed ? '/' : location.pathname + location.search;
    return html`
      <div class="welcome">
        <svg viewBox="0 0 300 170" aria-hidden="true" class="sky">
          <path d="M20 130 75 60l65 38 60-68 80 46M140 98l30 52"/>
          <g><circle cx="20" cy="130" r="4"/><circle cx="140" cy="98" r="6"/><circle cx="200" cy="30" r="4.5"/><circle cx="280" cy="76" r="3.5"/><circle cx="170" cy="150" r="4"/></g>
          <circle cx="75" cy="60" r="9" class="you"/>
        </svg>
        <h1 tabindex="-1">${m.welcome.title}</h1>
        <p class="lead">${m.welcome.lead}</p>
        ${failed ? html`<div class="problem" role="alert"><p>${m.welcome.failed}</p></div>` : nothing}
        <p><a class="button" href=${signInAt(wanted)} data-outside>${m.welcome.signIn}</a></p>
        <ul class="plain">${m.welcome.points.map((point) => html`<li>${point}</li>`)}</ul>
      </div>`;
  }
}
customElements.define('welcome-screen', WelcomeScreen);
