/** What others may know of payments without loading them: data, behind which nothing lies (docs/adr/0554). */
export { HANDLED_EVENTS } from './inbox/handled-events.js';
