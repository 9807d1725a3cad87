import { PDFiumLibrary } from '@hyzyla/pdfium';

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
export async function renderPdf(pdf: Uint8Array, atMost = Infinity): Promise<Picture[]> {
  const library = await (loaded ??= PDFiumLibrary.init());
  const document = await library.loadDocument(pdf);
  try {
    const pages: Picture[] = [];
    for (let index = 0; index < Math.min(document.getPageCount(), atMost); index += 1) {
      const { width, height, data } = await document.getPage(index).render({ scale: SCALE });
      pages.push({ width, height, data: Buffer.from(data) });
    }
    return pages;
  } finally {
    document.destroy();
  }
}
