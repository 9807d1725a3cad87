/** What reads canonical HTML back, with its parser; only commands that are given such a page need it. */
export const loadCanonicalReader = () => import('./read-canonical-html.js');
