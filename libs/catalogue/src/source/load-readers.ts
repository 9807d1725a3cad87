/** The readers of foreign formats with the parsers they need; processes that read no source do without their 20 MB. */
export const loadReaders = () => import('./read/readers.js');
