import type { Sheet } from './sheet.js';

/** A sheet for a document of another room. What draws and its fonts are loaded with the first: most processes draw none. */
export async function openSheet(...of: ConstructorParameters<typeof Sheet>): Promise<Sheet> {
  const { Sheet } = await import('./sheet.js');
  return new Sheet(...of);
}
