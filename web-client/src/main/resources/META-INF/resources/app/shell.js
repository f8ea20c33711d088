import { LitElement, html, nothing } from 'lit';
import { signedOut } from './api.js';
import { listen, live } from './live.js';
import { m } from './messages.js';
import { icon } from './parts/icons.js';
import { problemView } from './parts/problem-view.js';
import { menu, nowhere, routes } from './routes.js';
import { Problem } from './problem.js';
import { placeIn, watch } from './router.js';
import { hasRole, isMember, session, signInAt, signOut } from './session.js';
import { learnVocabulary } from './vocabulary.js';
import './screens/welcome.js';

/** The frame around every screen: who is here, where to go, what just happened. */
export class ConstellationClient extends LitElement {
  static properties = {
    screen: { state: true },
    problem: { state: true },
    said: { state: true },
    news: { state: true },
    unread: { state: true },
    /** Whether the session ended under somebody's hands. */
    ended: { state: true },
  };

  /** @param {import('./problem.js').Problem | undefined} problem why it is not known who is here */
  static start(problem) {
    document.querySelector('constellation-client')?.replaceChildren();
    ConstellationClient.trouble = problem;
    customElements.define('constellation-client', ConstellationClient);
  }

  /** @type {import('./problem.js').Problem | undefined} */
  static trouble;

  constructor() {
    super();
    /** @type {HTMLElement | undefined} */
    this.screen = undefined;
    this.problem = ConstellationClient.trouble;
    this.said = '';
    /** @type {import('./types.js').Notification | undefined} */
    this.news = undefined;
    this.unread = 0;
    this.ended = false;
    this.arrivals = 0;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    watch(() => this.arrive());
    document.addEventListener('announce', (event) => this.say(/** @type {CustomEvent} */ (event).detail));
    signedOut.addEventListener('signed-out', () => (this.ended = true));
    live.addEventListener('unread', (event) => (this.unread = /** @type {CustomEvent} */ (event).detail));
    live.addEventListener('notification', (event) => (this.news = /** @type {CustomEvent} */ (event).detail));
    if (session.signedIn && isMember()) listen();
    this.arrive();
  }

  /** @param {string} text */
  say(text) {
    this.said = '';
    requestAnimationFrame(() => (this.said = text));
  }

  showWelcome() {
    this.screen = document.createElement('welcome-screen');
  }

  async arrive() {
    const arrival = ++this.arrivals;
    if (this.problem) return;
    if (!session.signedIn) return this.showWelcome();
    const place = placeIn(routes) ?? { route: nowhere, params: { code: 'not-found' }, query: new URLSearchParams() };
    const allowed = !place.route.roles || hasRole(...place.route.roles);
    const { route, params } = allowed ? place : { route: nowhere, params: { code: 'forbidden' } };
    try {
      await Promise.all([route.load(), learnVocabulary()]);
    } catch (problem) {
      this.problem = problem instanceof Problem ? problem : Problem.unreachable();
      return;
    }
    if (arrival !== this.arrivals) return;
    this.screen = Object.assign(document.createElement(route.tag), { params, query: place.query });
    this.news = undefined;
    if (arrival > 1) await this.attend();
  }

  /** A new screen begins at its heading, for eyes and for screen readers. */
  async attend() {
    await this.updateComplete;
    await /** @type {any} */ (this.screen).updateComplete;
    document.getElementById('content')?.scrollTo(0, 0);
    this.screen?.querySelector('h1')?.focus({ preventScroll: true });
  }

  render() {
    return html`
      <a class="skip" href="#content" @click=${this.skip}>${m.shell.skip}</a>
      <header class="bar">
        <a class="brand" href="/">${icon('star')}<span>Constellation</span></a>
        ${session.signedIn ? this.account() : nothing}
      </header>
      ${session.signedIn ? this.navigation() : nothing}
      <main id="content" tabindex="0">
        ${this.problem ? html`<h1>${m.shell.trouble}</h1>${problemView(this.problem, () => location.reload())}` : (this.screen ?? this.opening())}
      </main>
      <div class="news" role="status">${this.ended ? this.endedView() : this.news ? this.newsView(this.news) : nothing}</div>
      <div class="visually-hidden" role="status">${this.said}</div>`;
  }

  /** What the page said before any script ran, until there is a screen: never a page without a heading. */
  opening() {
    return html`<h1>Constellation</h1><p class="loading" role="status">${m.loading}</p>`;
  }

  /** @param {Event} event */
  skip(event) {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }

  account() {
    return html`
      <div class="account">
        ${isMember()
          ? html`<a class="bell" href="/notifications" aria-label=${m.shell.notifications(this.unread)}>
              ${icon('bell')}${this.unread ? html`<span class="count" aria-hidden="true">${this.unread > 99 ? '99+' : this.unread}</span>` : nothing}
            </a>`
          : nothing}
        <details class="who">
          <summary aria-label=${m.shell.account(session.name ?? '')}>${icon('person')}</summary>
          <div class="who-card"><p>${m.shell.signedInAs}<br><strong>${session.name ?? ''}</strong></p>
          <button type="button" class="quiet" @click=${signOut}>${m.shell.signOut}</button></div>
        </details>
      </div>`;
  }

  navigation() {
    const here = location.pathname;
    const texts = /** @type {Record<string, string>} */ (m.menu);
    const items = menu.filter((each) => hasRole(...each.role));
    return html`
      <nav aria-label=${m.shell.menu} class=${items.length > 1 ? '' : 'single'}>
        <ul>
          ${items.map(
            (each) => html`<li>
              <a href=${each.path} aria-current=${here === each.path || here.startsWith(`${each.path}/`) ? 'page' : nothing}>
                ${icon(each.icon)}<span>${texts[each.message]}</span>
              </a>
            </li>`,
          )}
        </ul>
      </nav>`;
  }

  /** In a new tab, so that nothing typed here is lost. */
  endedView() {
    return html`
      <div class="toast">
        <p><strong>${m.problems.unauthenticated.title}</strong><br>${m.shell.signInAgain}</p>
        <p class="actions"><a class="button small" href=${signInAt('/')} target="_blank" @click=${() => (this.ended = false)}>${m.welcome.signIn}</a></p>
      </div>`;
  }

  /** @param {import('./types.js').Notification} news */
  newsView(news) {
    return html`
      <div class="toast">
        <p><strong>${news.title}</strong><br>${news.text}</p>
        <p class="actions">
          <a class="button small" href=${news.link}>${m.shell.open}</a>
          <button type="button" class="quiet small" @click=${() => (this.news = undefined)}>${m.shell.dismiss}</button>
        </p>
      </div>`;
  }
}
