import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { noticeFor } from '../article/notice.js';
import { aLicence, anArticle, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { xmpStating } from '../testing/package-fixtures.js';
import { readPhotoMetadata, xmpText, type ReadMetadata } from '../testing/read-photo-metadata.js';
import { cutToOctets } from './iim.js';
import { withMetadata } from './jpeg-segments.js';
import { preparePicture, type PictureJob } from './prepare-picture.js';
import { statedSourceType } from './source-type.js';

const licence = aLicence();
const item = anItem();
const component = anArticle().components[1]!;

async function original(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .withExif({
      IFD0: { Artist: 'Somebody', Copyright: 'Old' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 53/1 0/1' },
    })
    .withXmp(xmpStating('http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture'))
    .jpeg()
    .toBuffer();
}
const job = (body: Buffer, over: Partial<PictureJob['component']> = {}): PictureJob => ({
  ...{ component: { ...component, ...over }, body, path: 'images/01.jpg', licence, item },
  notice: noticeFor(licence, item, PUBLIC_URL),
});

const prepared = async (of: PictureJob) => {
  const { picture, files } = await preparePicture(of);
  return { picture, bytes: files[0]!.bytes, files };
};

describe('a picture for a package', () => {
  let bytes: Buffer;
  let read: ReadMetadata;
  beforeAll(async () => {
    const body = await original();
    expect((await sharp(body).metadata()).exif).toBeDefined();
    ({ bytes } = await prepared(job(body)));
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
    expect(xmpText(read.xmp, 'Iptc4xmpExt:DigitalSourceType')).toBe(
      'http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture',
    );
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
    const { bytes: flat } = await prepared(job(clear, { kind: 'graphic' }));
    expect((await sharp(flat).stats()).channels[0]!.mean).toBeGreaterThan(250);
  });

  it('writes odd lengths, markup and long captions without breaking', async () => {
    const caption = `<b>“A & B”</b> ${'ž'.repeat(1500)}`;
    const { bytes: long } = await prepared(job(await original(), { caption, creditLine: null }));
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

describe('how a picture came about', () => {
  const IPTC = 'cv.iptc.org/newscodes/digitalsourcetype';
  const stated = (xmp: string) => statedSourceType(Buffer.from(xmp));

  it.each([
    ['an element', `<Iptc4xmpExt:DigitalSourceType>\n http://${IPTC}/negativeFilm\n</Iptc4xmpExt:DigitalSourceType>`],
    ['an attribute', `<rdf:Description Iptc4xmpExt:DigitalSourceType = 'https://${IPTC}/negativeFilm'/>`],
    ['a resource', `<a:DigitalSourceType rdf:resource="http://${IPTC}/negativeFilm"/>`],
  ])('is read from %s', (_, xmp) => expect(stated(xmp)).toBe('negativeFilm'));

  it('is carried by the terms that stand today, and by no other', () => {
    expect(stated(xmpStating(`http://${IPTC}/minorHumanEdits`))).toBe('humanEdits');
    for (const term of [`http://${IPTC}/softwareImage`, `http://${IPTC}/toString`, 'https://x.example/print', '']) {
      expect(stated(xmpStating(term))).toBeNull();
    }
  });

  it.each(['image', 'graphic'] as const)('is not guessed of %s that says nothing of it', async (kind) => {
    const silent = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const { bytes, picture } = await prepared(job(silent, { kind }));
    expect(picture.sourceType).toBeNull();
    expect(bytes.includes('DigitalSourceType')).toBe(false);
  });
});

describe('sizes', () => {
  it('are made where the picture is wider, each with all that is written in', async () => {
    const wide = await sharp({ create: { width: 1_500, height: 900, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const { picture, files } = await prepared(job(wide));
    expect(files.map(({ path }) => path)).toEqual(['images/01.jpg', 'images/01-1280.jpg', 'images/01-640.jpg']);
    expect(picture).toMatchObject({ path: 'images/01.jpg', width: 1_500, height: 900, size: files[0]!.bytes.length });
    expect(picture.sizes).toMatchObject([
      { width: 1_280, height: 768, size: files[1]!.bytes.length },
      { width: 640, height: 384, size: files[2]!.bytes.length },
    ]);
    const said = files.map(({ bytes }) => readPhotoMetadata(bytes));
    for (const { xmp, iim } of said) expect({ xmp, iim }).toEqual({ xmp: said[0]!.xmp, iim: said[0]!.iim });
    expect(await sharp(files[2]!.bytes).metadata()).toMatchObject({ width: 640, height: 384 });
  });
});

describe('colour and position', () => {
  const red = () => sharp({ create: { width: 40, height: 20, channels: 3, background: { r: 200, g: 40, b: 30 } } });
  const mean = async (bytes: Buffer) =>
    (await sharp(bytes).stats()).channels.map((channel) => Math.round(channel.mean));

  it.each([
    ['Display P3', async () => red().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()],
    ['CMYK', async () => red().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer()],
  ])('a picture in %s is what it looks like in sRGB', async (_, make) => {
    const body = await make();
    expect((await sharp(body).metadata()).icc).toBeDefined();
    const [seen, { bytes }] = [await mean(await red().png().toBuffer()), await prepared(job(body))];
    const colours = await mean(bytes);
    expect(colours).toHaveLength(3);
    colours.forEach((value, index) => expect(Math.abs(value - seen[index]!)).toBeLessThan(24));
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it('the numbers of another profile are not taken for sRGB', async () => {
    const body = await red().withIccProfile('p3').png().toBuffer();
    const raw = await sharp(body, { ignoreIcc: true } as object)
      .raw()
      .toBuffer();
    expect(Math.abs(raw[0]! - 200) + Math.abs(raw[1]! - 40)).toBeGreaterThan(8);
  });

  it('is turned upright, and says no more that it should be', async () => {
    const top = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#ffffff' } })
      .composite([{ input: { create: { width: 40, height: 6, channels: 3, background: '#000000' } }, top: 0, left: 0 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { bytes, picture } = await prepared(job(top));
    expect(picture).toMatchObject({ width: 20, height: 40 });
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
    const right = await sharp(bytes).extract({ left: 15, top: 10, width: 4, height: 20 }).png().toBuffer();
    expect((await mean(right))[0]).toBeLessThan(40);
  });
});

describe('what cannot be used has a reason of its own', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  it.each([
    ['a page called a picture', async () => Promise.resolve(Buffer.from('<!doctype html><p>404')), 'unreadable'],
    ['a drawing with code', async () => Promise.resolve(Buffer.from(svg)), 'wrong-type'],
    ['half a picture', async () => original().then((body) => body.subarray(0, 400)), 'unreadable'],
    ['200 MB', async () => Promise.resolve(Buffer.concat([await original(), Buffer.alloc(200_000_000)])), 'too-large'],
    ['nothing', async () => Promise.resolve(Buffer.alloc(0)), 'unreadable'],
  ])('%s', async (_, make, code) => {
    await expect(preparePicture(job(await make()))).rejects.toMatchObject({ code: `packaging.picture-${code}` });
  });

  it('more pixels than anybody prints, in a small file', async () => {
    const huge = await sharp({ create: { width: 11_000, height: 10_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    await expect(preparePicture(job(huge))).rejects.toMatchObject({ code: 'packaging.picture-too-large' });
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
