export { wholeContent } from '../whole-content.js';
export { ownAddress } from './own-address.js';
export { ninjsItem } from './read-ninjs.js';
export { feedsNamedBy, kindOf, READERS, spokenKind } from './source-kinds.js';
