import type { JSHandle, Locator, Page } from 'playwright-core';

/** Drags a file onto a place of a page and lets it go there, as a mouse does. */
export async function dropFile(page: Page, place: Locator, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = (await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    const octets = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([octets], ${JSON.stringify(name)}));
    return transfer;
  })()`)) as JSHandle;
  for (const event of ['dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer });
}
