import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { noticeFor } from '../article/notice.js';
import { aLicence, anArticle, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { readPhotoMetadata, xmpText, type ReadMetadata } from '../testing/read-photo-metadata.js';
import { cutToOctets } from './iim.js';
import { withMetadata } from './jpeg-segments.js';
import { preparePicture, type PictureJob } from './prepare-picture.js';

const licence = aLicence();
const item = anItem();
const component = anArticle().components[1]!;

async function original(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .withExif({
      IFD0: { Artist: 'Somebody', Copyright: 'Old' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 53/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}
const job = (body: Buffer, over: Partial<PictureJob['component']> = {}): PictureJob => ({
  ...{ component: { ...component, ...over }, body, path: 'images/01.jpg', licence, item },
  notice: noticeFor(licence, item, PUBLIC_URL),
});

describe('a picture for a package', () => {
  let bytes: Buffer;
  let read: ReadMetadata;
  beforeAll(async () => {
    const body = await original();
    expect((await sharp(body).metadata()).exif).toBeDefined();
    ({ bytes } = await preparePicture(job(body)));
    read = readPhotoMetadata(bytes);
  });

  it('says the same in IIM and in XMP', () => {
    const pairs = {
      '2:80': 'dc:creator',
      '2:110': 'photoshop:Credit',
      '2:116': 'dc:rights',
      '2:115': 'photoshop:Source',
    };
    for (const [dataset, property] of Object.entries({
      ...pairs,
      '2:40': 'photoshop:Instructions',
      '2:120': 'dc:description',
      '2:103': 'photoshop:TransmissionReference',
    })) {
      expect([property, xmpText(read.xmp, property)]).toEqual([property, read.iim[dataset]?.[0]]);
    }
    expect(read.iim['1:90']).toEqual(['\u001b%G']);
    expect(read.iim['2:80']).toEqual(['Sara Naïm']);
    expect(read.iim['2:110']).toEqual(['Sara Naïm/Harbour Ledger']);
    expect(read.iim['2:116']).toEqual(['© 2026 Sara Naïm/Harbour Ledger']);
  });

  it('carries the licence: page, terms, licensor, data mining, source type', () => {
    expect(xmpText(read.xmp, 'xmpRights:WebStatement')).toBe(
      `${PUBLIC_URL}/verify/L-2026-00042?check=K7QM-2W9X-HT4P-6ZRD`,
    );
    expect(xmpText(read.xmp, 'xmpRights:UsageTerms')).toContain('Northern Courier under licence L-2026-00042');
    expect(xmpText(read.xmp, 'plus:LicensorURL')).toBe('https://www.harbour-ledger.example');
    expect(xmpText(read.xmp, 'plus:LicensorName')).toBe('Harbour Ledger Media Ltd');
    expect(xmpText(read.xmp, 'plus:DataMining')).toBe('http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED');
    expect(xmpText(read.xmp, 'Iptc4xmpExt:DigitalSourceType')).toMatch(/digitalCapture$/);
  });

  it('keeps neither the place nor anything else of the original’s metadata', async () => {
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('Exif\0\0')).toBe(false);
    expect(bytes.includes('Somebody')).toBe(false);
  });

  it('is still a picture, of the same size', async () => {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 });
    expect((await sharp(bytes).stats()).channels[2]!.mean).toBeCloseTo(0x99, -1);
  });

  it('flattens what is transparent onto white', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { bytes: flat } = await preparePicture(job(clear, { kind: 'graphic' }));
    expect((await sharp(flat).stats()).channels[0]!.mean).toBeGreaterThan(250);
  });

  it('writes odd lengths, markup and long captions without breaking', async () => {
    const caption = `<b>“A & B”</b> ${'ž'.repeat(1500)}`;
    const { bytes: long } = await preparePicture(job(await original(), { caption, creditLine: null }));
    const again = readPhotoMetadata(long);
    expect(xmpText(again.xmp, 'dc:description')).toBe(caption);
    expect(caption.startsWith(again.iim['2:120']![0]!)).toBe(true);
    expect(again.iim['2:80']).toBeUndefined();
  });

  it('refuses what is no picture', async () => {
    await expect(preparePicture(job(Buffer.from('<html>')))).rejects.toMatchObject({
      code: 'packaging.picture-unreadable',
    });
  });
});

describe('the segments', () => {
  it('are refused when the bytes are no JPEG', () => {
    expect(() => withMetadata(Buffer.from('GIF89a..'), { xmp: '', iim: Buffer.alloc(0) })).toThrow(RangeError);
  });

  it('cut text between characters', () => {
    expect(cutToOctets('aéé', 4).toString()).toBe('aé');
    expect(cutToOctets('aéé', 5).toString()).toBe('aéé');
    expect(cutToOctets('صور', 3).toString()).toBe('ص');
  });
});
