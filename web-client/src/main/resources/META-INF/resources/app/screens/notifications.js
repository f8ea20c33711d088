import { html, nothing } from 'lit';
import { get, post, put } from '../api.js';
import { m } from '../messages.js';
import { input, text, typed } from '../parts/form.js';
import { furtherIn, moreButton, pageOf } from '../parts/more.js';
import { refusalView } from '../parts/problem-view.js';
import { go } from '../router.js';
import { Screen } from '../screen.js';
import { moment } from '../time.js';

/** @typedef {import('../types.js').Notification} Notification */

const PATH = '/notifications';

/** What happened, newest first, and which of it also comes by mail. */
class NotificationsScreen extends Screen {
  static properties = { list: { state: true }, preferences: { state: true } };

  constructor() {
    super();
    /** @type {import('../parts/more.js').Listed} */
    this.list = { items: [] };
    /** @type {{email: boolean, muted: string[], quietHours?: {from: string, to: string}}} */
    this.preferences = { email: true, muted: [] };
    /** @type {string | null} */
    this.etag = null;
  }

  get heading() {
    return m.notifications.title;
  }

  async load() {
    const [list, preferences] = await Promise.all([pageOf(PATH, undefined), get('/me/notification-preferences')]);
    this.list = list;
    this.preferences = preferences.body;
    this.etag = preferences.etag;
  }

  concerns() {
    return true;
  }

  view() {
    return html`
      ${this.list.items.length ? html`<ul class="rows">${this.list.items.map((each) => this.row(each))}</ul>` : html`<p class="empty">${m.notifications.none}</p>`}
      ${moreButton(this.list, () => this.act(async () => (this.list = await furtherIn(PATH, this.list))), this)}
      ${this.list.next ? nothing : refusalView(this.refusal)}
      <details class="card"><summary>${m.notifications.mail}</summary>${this.form()}</details>`;
  }

  /** @param {Notification} notification */
  row(notification) {
    const fresh = !notification.readAt;
    const open = (/** @type {MouseEvent} */ event) => this.openOne(notification, event);
    return html`
      <li class=${fresh ? 'unread' : ''}>
        <div>
          <a href=${notification.link} @click=${open}>${fresh ? html`<span class="visually-hidden">${m.notifications.fresh}</span>` : nothing}<strong>${notification.title}</strong></a>
          <p>${notification.text}</p><p class="fine">${moment(notification.createdAt)}</p></div>
        ${fresh ? html`<p class="actions"><button type="button" class="quiet small" ?disabled=${this.busy} @click=${() => this.read(notification)}
          aria-label=${m.notifications.readWhich(notification.title)}>${m.notifications.read}</button></p>` : nothing}
      </li>`;
  }

  /** @param {Notification} notification @param {MouseEvent} event */
  async openOne(notification, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!notification.readAt) await this.read(notification);
    go(notification.link);
  }

  /** @param {Notification} notification */
  async read(notification) {
    const answer = await this.act(() => post(`${PATH}/${notification.notificationId}/read`));
    if (!answer) return;
    this.list = { ...this.list, items: this.list.items.map((each) => (each === notification ? answer.body : each)) };
  }

  form() {
    const { email, quietHours } = this.preferences;
    return html`
      <form class="inline" @submit=${this.save}>
        <label class="check"><input type="checkbox" name="email" .checked=${email}> ${m.notifications.email}</label>
        <fieldset class="row"><legend>${m.notifications.quiet}</legend>
          ${input({ name: 'from', label: m.offering.from, type: 'time', value: quietHours?.from.slice(0, 5) })}
          ${input({ name: 'to', label: m.offering.to, type: 'time', value: quietHours?.to.slice(0, 5) })}
        </fieldset>
        <p class="hint">${m.notifications.quietHint}</p>
        <p class="actions"><button ?disabled=${this.busy}>${m.notifications.save}</button></p>
      </form>`;
  }

  /** @param {SubmitEvent} event */
  async save(event) {
    const data = typed(event);
    const [from, to] = [text(data, 'from'), text(data, 'to')];
    const quietHours = from && to ? { from: `${from}:00`, to: `${to}:00` } : undefined;
    const wanted = { email: data.has('email'), muted: this.preferences.muted, quietHours };
    const answer = await this.act(() => put('/me/notification-preferences', wanted, this.etag), m.notifications.saved);
    if (!answer && this.refusal?.code !== 'changed-meanwhile') return;
    if (answer) this.preferences = answer.body;
    this.etag = answer ? answer.etag : (await get('/me/notification-preferences')).etag;
  }
}
customElements.define('notifications-screen', NotificationsScreen);
