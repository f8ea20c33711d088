import { get, query } from './api.js';

/** @typedef {import('./types.js').Vocabulary} Vocabulary */
/** @typedef {import('./types.js').Entry} Entry */

/** @type {Vocabulary} */
export let vocabulary;

/** @type {Map<string, string>} */
const skills = new Map();

/** The words that every screen needs; asked for once. */
export async function learnVocabulary() {
  vocabulary ??= (await get('/vocabulary')).body;
}

/** @template {keyof Vocabulary} K @param {K} kind @param {string | undefined} id @returns {Vocabulary[K][number] | undefined} */
export const entry = (kind, id) => vocabulary[kind].find((each) => each.id === id);

/** @param {keyof Vocabulary} kind @param {string | undefined} id */
export const label = (kind, id) => entry(kind, id)?.label ?? id ?? '';

/** @param {string[]} ids */
export async function learnSkills(ids) {
  const unknown = [...new Set(ids)].filter((id) => !skills.has(id)).slice(0, 100);
  if (unknown.length === 0) return;
  const { body } = await get(`/vocabulary/skills${query({ id: unknown, limit: 100 })}`);
  for (const skill of body.items) skills.set(skill.id, skill.label);
}

/** @param {string} id */
export const skillLabel = (id) => skills.get(id) ?? id;
