const SOI = 0xffd8;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP13 = 0xed;
const COM = 0xfe;
const SOS = 0xda;

interface Segment {
  marker: number;
  /** The whole segment with marker and length. */
  bytes: Buffer;
}

/**
 * Writes metadata into a JPEG: XMP as APP1 and IIM as APP13 (Photoshop resource 8BIM 0x0404), after JFIF's APP0.
 * Any APP1 (Exif with its place, XMP), APP13 or comment that was there is dropped; a colour profile (APP2) stays.
 *
 * @throws RangeError when the bytes are no JPEG or the metadata outgrow a segment
 */
export function withMetadata(jpeg: Buffer, metadata: { xmp: string; iim: Buffer }): Buffer {
  const { segments, image } = split(jpeg);
  const kept = segments.filter(({ marker }) => marker !== APP1 && marker !== APP13 && marker !== COM);
  const isFirst = ({ marker }: Segment): boolean => marker === APP0;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...kept.filter(isFirst).map(({ bytes }) => bytes),
    segment(APP1, [Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), Buffer.from(metadata.xmp, 'utf8')]),
    segment(APP13, [Buffer.from('Photoshop 3.0\0', 'latin1'), imageResource(0x0404, metadata.iim)]),
    ...kept.filter((each) => !isFirst(each)).map(({ bytes }) => bytes),
    image,
  ]);
}

/** Parts a JPEG into its segments before the scan, and the rest (ITU-T T.81, B.1.1). */
function split(jpeg: Buffer): { segments: Segment[]; image: Buffer } {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== SOI) throw new RangeError('These bytes are no JPEG.');
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0;
    if (jpeg[at] !== 0xff) throw new RangeError('This JPEG is broken.');
    if (marker === SOS) return { segments, image: jpeg.subarray(at) };
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    segments.push({ marker, bytes: jpeg.subarray(at, end) });
    at = end;
  }
  throw new RangeError('This JPEG has no picture in it.');
}

function segment(marker: number, parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length > 0xfffd) throw new RangeError('The metadata do not fit into one segment.');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A Photoshop image resource with an empty name; its data are padded to an even length. */
function imageResource(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.write('8BIM', 0, 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
