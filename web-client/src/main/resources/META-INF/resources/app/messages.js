/** Which languages this client speaks; a further one is a further file of the same shape. */
const SPOKEN = {
  en: () => import('./messages/en.js'),
};

/** @type {typeof import('./messages/en.js').default} */
export let m;

/** The language of texts and of dates and numbers. */
export let language = 'en';

/** Takes the first of the wanted languages that is spoken here, else English. @param {readonly string[]} wanted */
export async function speak(wanted) {
  const known = wanted.find((each) => each.split('-')[0] in SPOKEN) ?? 'en';
  const spoken = /** @type {keyof typeof SPOKEN} */ (known.split('-')[0]);
  m = (await SPOKEN[spoken]()).default;
  language = known;
  document.documentElement.lang = spoken;
}
