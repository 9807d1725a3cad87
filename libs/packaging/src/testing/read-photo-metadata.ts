/** A reader of its own, so that the writer is not judged by its own code: walks JPEG segments and IIM datasets. */
export interface ReadMetadata {
  markers: number[];
  /** `2:80` to its values. */
  iim: Record<string, string[]>;
  xmp: string;
}

export function readPhotoMetadata(jpeg: Buffer): ReadMetadata {
  const found: ReadMetadata = { markers: [], iim: {}, xmp: '' };
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = jpeg[at + 1]!;
    const body = jpeg.subarray(at + 4, at + 2 + jpeg.readUInt16BE(at + 2));
    found.markers.push(marker);
    if (marker === 0xe1 && body.toString('latin1', 0, 29) === 'http://ns.adobe.com/xap/1.0/\0') {
      found.xmp = body.toString('utf8', 29);
    }
    if (marker === 0xed && body.toString('latin1', 0, 14) === 'Photoshop 3.0\0')
      readResources(body.subarray(14), found);
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return found;
}

function readResources(resources: Buffer, found: ReadMetadata): void {
  let at = 0;
  while (resources.toString('latin1', at, at + 4) === '8BIM') {
    const id = resources.readUInt16BE(at + 4);
    const nameLength = resources[at + 6]! + 1;
    const start = at + 6 + nameLength + (nameLength % 2);
    const size = resources.readUInt32BE(start);
    if (id === 0x0404) readDatasets(resources.subarray(start + 4, start + 4 + size), found);
    at = start + 4 + size + (size % 2);
  }
}

function readDatasets(iim: Buffer, found: ReadMetadata): void {
  let at = 0;
  while (iim[at] === 0x1c) {
    const size = iim.readUInt16BE(at + 3);
    (found.iim[`${iim[at + 1]}:${iim[at + 2]}`] ??= []).push(iim.toString('utf8', at + 5, at + 5 + size));
    at += 5 + size;
  }
}

/** The text of an XMP property, its first item where it is a list. */
export function xmpText(xmp: string, name: string): string | null {
  const element = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1];
  if (element === undefined) return null;
  const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element)?.[1] ?? element;
  return item
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
