const NAMES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether an operating system has left it in a folder that somebody looked at: it says nothing about the package. */
export const isSystemFile = (path: string): boolean => NAMES.has(path.slice(path.lastIndexOf('/') + 1));
