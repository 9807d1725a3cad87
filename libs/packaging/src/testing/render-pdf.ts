import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';

/** A picture without compression: four octets (red, green, blue, alpha) for each point, from the top left. */
export interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

/** Points of a picture to a point of the page (1/72 inch): enough that the dots of an Arabic letter stand apart. */
const SCALE = 1.5;

let loaded: Promise<PDFiumLibrary> | undefined;

/**
 * The first pages of a PDF as a reader sees them, drawn by PDFium, the engine of Chrome, as WebAssembly: the same on each
 * machine, with no fonts but those in the file.
 */
export const renderPdf = (pdf: Uint8Array, atMost = Infinity): Promise<Picture[]> =>
  eachPage(pdf, atMost, async (page) => {
    const { width, height, data } = await page.render({ scale: SCALE });
    return { width, height, data: Buffer.from(data) };
  });

/** The words of each page, a line of the page to a line. */
export const readPages = (pdf: Uint8Array): Promise<string[]> =>
  eachPage(pdf, Infinity, (page) => Promise.resolve(page.getText().replaceAll('\r\n', '\n')));

async function eachPage<T>(pdf: Uint8Array, atMost: number, read: (page: PDFiumPage) => Promise<T>): Promise<T[]> {
  const library = await (loaded ??= PDFiumLibrary.init());
  const document = await library.loadDocument(pdf);
  try {
    const pages: T[] = [];
    for (let index = 0; index < Math.min(document.getPageCount(), atMost); index += 1)
      pages.push(await read(document.getPage(index)));
    return pages;
  } finally {
    document.destroy();
  }
}
