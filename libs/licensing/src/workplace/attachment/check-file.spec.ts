import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { ZipFile } from 'yazl';
import { checkFile } from './check-file.js';

async function zipOf(...names: string[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from('<x/>'), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } });
const refused = (bytes: Buffer) =>
  expect(checkFile(bytes)).rejects.toMatchObject({ code: 'licensing.attachment-invalid', kind: 'invalid' });

describe('a file is what its bytes are', () => {
  it('and five kinds are taken', async () => {
    expect(await checkFile(Buffer.from('%PDF-1.7\n'))).toMatchObject({ contentType: 'application/pdf' });
    expect(await checkFile(Buffer.from('A letter: نعم'))).toMatchObject({ contentType: 'text/plain' });
    expect(await checkFile(await drawn.clone().png().toBuffer())).toMatchObject({ contentType: 'image/png' });
    expect(await checkFile(await drawn.clone().jpeg().toBuffer())).toMatchObject({ extension: 'jpg' });
    const word = await zipOf('[Content_Types].xml', 'word/document.xml');
    expect(await checkFile(word)).toMatchObject({ extension: 'docx', bytes: word });
  });

  it('others are refused, whatever they are called', async () => {
    await refused(Buffer.alloc(0));
    await refused(Buffer.from('MZ\0\0\x01program'));
    await refused(Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    await refused(await zipOf('index.html'));
    await refused(await zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'));
    await refused(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(40)]));
    await refused(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]));
  });

  it('a picture is drawn anew: what hid behind it is gone', async () => {
    const secret = Buffer.from('<script>alert(1)</script>');
    const picture = Buffer.concat([
      await drawn
        .clone()
        .withExif({ IFD0: { Artist: 'Somebody' } })
        .jpeg()
        .toBuffer(),
      secret,
    ]);
    const { bytes } = await checkFile(picture);
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes('Somebody')).toBe(false);
    expect((await sharp(bytes).metadata()).width).toBe(8);
  });
});
