import { fileURLToPath } from 'node:url';

/** Where the articles lie, as files. */
export const contentFolder = fileURLToPath(new URL('./content', import.meta.url));
