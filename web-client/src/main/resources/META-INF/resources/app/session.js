import { call, get } from './api.js';
import { wear } from './colour.js';
import { Problem } from './problem.js';

/** @type {import('./types.js').Session} */
export let session = { signedIn: false };

/** @type {import('./types.js').Campus | undefined} */
export let campus;

/** Who is here? Also brings the cookie that unsafe calls echo. */
export async function openSession() {
  session = (await call('GET', '/api/v1/session')).body;
  if (session.signedIn && isMember()) await openCampus();
}

async function openCampus() {
  try {
    campus = (await get(`/campuses/${session.campus}`)).body;
    if (campus) wear(campus.accent);
  } catch (problem) {
    // The colour and the campus's name are a courtesy: without them every screen still works.
    if (!(problem instanceof Problem)) throw problem;
  }
}

/** @param {...string} wanted */
export const hasRole = (...wanted) => wanted.some((role) => session.roles?.includes(role));

export const isMember = () => hasRole('MENTEE', 'MENTOR', 'COORDINATOR');

export async function signOut() {
  const { body } = await call('POST', '/logout');
  location.assign(body?.continueAt ?? '/');
}

/** @param {string} wanted a path of this client */
export const signInAt = (wanted) => `/sign-in?to=${encodeURIComponent(wanted)}`;
