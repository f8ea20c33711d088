import { path } from './router.js';

/** @type {import('./router.js').Route[]} */
export const routes = [
  { pattern: path('/'), tag: 'home-screen', load: () => import('./screens/home.js') },
  { pattern: path('/needs'), tag: 'needs-screen', load: () => import('./screens/needs.js'), roles: ['MENTEE'] },
  { pattern: path('/needs/check-up'), tag: 'check-up-screen', load: () => import('./screens/check-up.js'), roles: ['MENTEE'] },
  { pattern: path('/constellation'), tag: 'sky-screen', load: () => import('./screens/sky.js'), roles: ['MENTEE'] },
  { pattern: path('/suggestions'), tag: 'suggestions-screen', load: () => import('./screens/suggestions.js'), roles: ['MENTEE'] },
  { pattern: path('/discover'), tag: 'discover-screen', load: () => import('./screens/discover.js'), roles: ['MENTEE'] },
  { pattern: path('/mentors'), tag: 'search-screen', load: () => import('./screens/search.js'), roles: ['MENTEE', 'MENTOR'] },
  { pattern: path('/mentors/{id}'), tag: 'mentor-screen', load: () => import('./screens/mentor.js'), roles: ['MENTEE', 'MENTOR', 'COORDINATOR'] },
  { pattern: path('/mentors/{id}/ask'), tag: 'composer-screen', load: () => import('./screens/composer.js'), roles: ['MENTEE'] },
  { pattern: path('/requests'), tag: 'requests-screen', load: () => import('./screens/requests.js'), roles: ['MENTEE'] },
  { pattern: path('/requests/{id}'), tag: 'request-screen', load: () => import('./screens/request.js'), roles: ['MENTEE', 'MENTOR', 'COORDINATOR'] },
  { pattern: path('/inbox'), tag: 'inbox-screen', load: () => import('./screens/inbox.js'), roles: ['MENTOR'] },
  { pattern: path('/giving'), tag: 'giving-screen', load: () => import('./screens/giving.js'), roles: ['MENTOR'] },
  { pattern: path('/engagements'), tag: 'engagements-screen', load: () => import('./screens/engagements.js'), roles: ['MENTEE', 'MENTOR'] },
  { pattern: path('/engagements/{id}'), tag: 'engagement-screen', load: () => import('./screens/engagement.js'), roles: ['MENTEE', 'MENTOR', 'COORDINATOR'] },
  { pattern: path('/notifications'), tag: 'notifications-screen', load: () => import('./screens/notifications.js'), roles: ['MENTEE', 'MENTOR', 'COORDINATOR'] },
  { pattern: path('/oversight'), tag: 'oversight-screen', load: () => import('./screens/oversight.js'), roles: ['COORDINATOR'] },
  { pattern: path('/operations'), tag: 'operations-screen', load: () => import('./screens/operations.js'), roles: ['OPERATOR'] },
  { pattern: path('/problems/{code}'), tag: 'problem-screen', load: () => import('./screens/problem.js') },
];

/** @type {import('./router.js').Route} */
export const nowhere = { pattern: /^/, tag: 'problem-screen', load: () => import('./screens/problem.js') };

/** Where each role begins, and what is in reach from everywhere; in this order for who holds several. */
export const menu = [
  { role: ['MENTEE'], path: '/needs', icon: 'petals', message: 'needs' },
  { role: ['MENTEE'], path: '/discover', icon: 'search', message: 'discover' },
  { role: ['MENTEE'], path: '/requests', icon: 'letter', message: 'requests' },
  { role: ['MENTOR'], path: '/inbox', icon: 'inbox', message: 'inbox' },
  { role: ['MENTOR'], path: '/giving', icon: 'dial', message: 'giving' },
  { role: ['MENTEE', 'MENTOR'], path: '/engagements', icon: 'people', message: 'engagements' },
  { role: ['COORDINATOR'], path: '/oversight', icon: 'horizon', message: 'oversight' },
  { role: ['OPERATOR'], path: '/operations', icon: 'pulse', message: 'operations' },
];
