import { speak } from './messages.js';
import { openSession } from './session.js';
import { Problem } from './problem.js';

/** The texts first: everything else says something. */
await speak(navigator.languages);
const { ConstellationClient } = await import('./shell.js');
const start = await openSession().catch((problem) => {
  if (!(problem instanceof Problem)) throw problem;
  return problem;
});
ConstellationClient.start(start instanceof Problem ? start : undefined);
