import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { missingStandard, STANDARDS_DIR } from '../../../../test/support/standards.js';
import { noticeFor } from '../article/notice.js';
import { aLicence, anArticle, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { readPhotoMetadata, xmpText, type ReadMetadata } from '../testing/read-photo-metadata.js';
import { iimRecord } from './iim.js';
import { withMetadata } from './jpeg-segments.js';
import type { PhotoMetadata } from './photo-metadata.js';
import { preparePicture } from './prepare-picture.js';
import { xmpPacket } from './xmp.js';

/** The fields that IIM and XMP both have. */
const BOTH = {
  '2:40': 'photoshop:Instructions',
  '2:80': 'dc:creator',
  '2:103': 'photoshop:TransmissionReference',
  '2:110': 'photoshop:Credit',
  '2:115': 'photoshop:Source',
  '2:116': 'dc:rights',
  '2:120': 'dc:description',
} as const;
const XMP_ONLY = [
  ...['xmpRights:WebStatement', 'xmpRights:UsageTerms', 'plus:LicensorName', 'plus:LicensorURL', 'plus:LicensorID'],
  ...['plus:DataMining', 'Iptc4xmpExt:DigitalSourceType'],
];
const REFERENCE = 'photo-metadata/IPTC-PhotometadataRef-Std2023.2.jpg';
const missing = missingStandard(REFERENCE);
const whenPresent = missing ? describe.skip : describe;

let blank: Buffer;
beforeAll(async () => {
  blank = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
});
const written = (photo: PhotoMetadata): ReadMetadata =>
  readPhotoMetadata(withMetadata(blank, { xmp: xmpPacket(photo), iim: iimRecord(photo) }));

function photoOf({ xmp }: ReadMetadata): PhotoMetadata {
  const said = (name: string): string => xmpText(xmp, name)!;
  return {
    creators: [said('dc:creator')],
    credit: said('photoshop:Credit'),
    copyright: said('dc:rights'),
    source: said('photoshop:Source'),
    instructions: said('photoshop:Instructions'),
    description: said('dc:description'),
    language: 'en',
    webStatement: said('xmpRights:WebStatement'),
    usageTerms: said('xmpRights:UsageTerms'),
    licensor: { id: said('plus:LicensorID'), name: said('plus:LicensorName'), url: said('plus:LicensorURL') },
    dataMining: said('plus:DataMining'),
    digitalSourceType: said('Iptc4xmpExt:DigitalSourceType'),
    jobReference: said('photoshop:TransmissionReference'),
  };
}

whenPresent(`the reference picture of IPTC${missing ? ` (${missing})` : ''}`, () => {
  const reference = (): ReadMetadata => readPhotoMetadata(readFileSync(join(STANDARDS_DIR, REFERENCE)));

  it('is read by our reader, IIM and XMP alike', () => {
    const { iim, xmp } = reference();
    for (const [dataset, property] of Object.entries(BOTH)) {
      expect([property, iim[dataset]?.[0]]).toEqual([property, xmpText(xmp, property)]);
      expect(iim[dataset]?.[0]).toContain('ref2023.2');
    }
  });

  it('is written again with the same fields and values', () => {
    const [theirs, ours] = [reference(), written(photoOf(reference()))];
    for (const [dataset, property] of Object.entries(BOTH)) {
      expect([dataset, ours.iim[dataset]]).toEqual([dataset, theirs.iim[dataset]]);
      expect([property, xmpText(ours.xmp, property)]).toEqual([property, xmpText(theirs.xmp, property)]);
    }
    for (const property of XMP_ONLY) {
      expect([property, xmpText(ours.xmp, property)]).toEqual([property, xmpText(theirs.xmp, property)]);
      expect(xmpText(ours.xmp, property)).not.toBeNull();
    }
  });

  it('loses every place, person and contact on its way into a package', async () => {
    const [licence, item] = [aLicence(), anItem()];
    const job = { licence, item, notice: noticeFor(licence, item, PUBLIC_URL), path: 'images/01.jpg' };
    const body = readFileSync(join(STANDARDS_DIR, REFERENCE));
    const { files } = await preparePicture({ ...job, component: anArticle().components[1]!, body });
    const { iim, xmp, markers } = readPhotoMetadata(files[0]!.bytes);
    expect(files[0]!.bytes.includes('ref2023.2')).toBe(false);
    for (const place of ['2:90', '2:92', '2:95', '2:100', '2:101']) expect(iim[place]).toBeUndefined();
    expect(xmp).not.toMatch(/Location|City|Country|GPS|Person|CreatorContactInfo/);
    expect(markers.filter((marker) => marker === 0xe1)).toHaveLength(1);
    expect((await sharp(files[0]!.bytes).metadata()).exif).toBeUndefined();
  });
});

describe('IIM and XMP', () => {
  const text = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength })
      .filter((value) => value.trim() !== '' && !/[\u0000-\u001f\u007f\ufffe\uffff]/.test(value));
  const photos: fc.Arbitrary<PhotoMetadata> = fc.record({
    creators: fc.array(text(8), { minLength: 1, maxLength: 3 }),
    credit: text(8),
    copyright: text(20),
    source: text(8),
    instructions: text(40),
    description: fc.option(text(200)),
    language: fc.constantFrom('en', 'ar', 'pt-BR'),
    webStatement: fc.webUrl(),
    usageTerms: text(60),
    licensor: fc.record({ id: fc.uuid(), name: text(20), url: fc.webUrl() }),
    dataMining: fc.webUrl(),
    digitalSourceType: fc.option(fc.webUrl()),
    jobReference: fc.constant('L-2026-00042'),
  });
  const isShort = (value: string | null, limit: number): boolean => Buffer.byteLength(value ?? '') <= limit;

  it('say the same of any picture, up to the octets that IIM has room for', () => {
    fc.assert(
      fc.property(photos, (photo) => {
        const { iim, xmp } = written(photo);
        expect(iim['2:80']).toHaveLength(photo.creators.length);
        for (const [dataset, property] of Object.entries(BOTH)) {
          const [short, long] = [iim[dataset]?.[0] ?? null, xmpText(xmp, property)];
          if (isShort(long, 32)) expect(short).toBe(long);
          else expect(long!.startsWith(short!)).toBe(true);
        }
        expect(xmpText(xmp, 'plus:LicensorName')).toBe(photo.licensor.name);
        expect(xmpText(xmp, 'xmpRights:UsageTerms')).toBe(photo.usageTerms);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['ampersands', '&', 1],
    ['quotes', '"', 1],
    ['CJK letters', '\u6d77', 1],
    ['emoji', '\u{1f30a}', 1],
    ['emoji after a letter', '\u{1f30a}', 2],
  ])('say the same of %s by the ten thousand, in one segment and in whole characters', (_, character, lead) => {
    const value = 'x'.repeat(lead - 1) + character.repeat(10_000);
    const fields = { credit: value, copyright: value, source: value, instructions: value, description: value };
    const further = { creators: Array.from({ length: 40 }, () => value), usageTerms: value, jobReference: value };
    const licensor = { id: value, name: value, url: value };
    const { xmp, iim } = written({ ...photoWith(value), ...fields, ...further, licensor });
    for (const [dataset, property] of Object.entries(BOTH)) {
      const [short, long] = [iim[dataset]![0]!, xmpText(xmp, property)!];
      expect([property, value.startsWith(long), long.startsWith(short)]).toEqual([property, true, true]);
      expect(short.length).toBeGreaterThan(0);
    }
    expect(xmpText(xmp, 'dc:description')!.length).toBeGreaterThan(2_000);
    expect(iim['2:80']).toHaveLength(xmp.split('</rdf:Seq></dc:creator>')[0]!.split('<rdf:li>').length - 1);
    expect(xmp).toMatch(/<\?xpacket end="r"\?>$/);
    expect(`${xmp}${Object.values(iim).flat().join('')}`).not.toContain('\ufffd');
  });

  it('leave out what XML cannot hold', () => {
    const photo = { ...photoWith('A\u0000B\u000bC\ud800'), credit: null };
    const { xmp, iim } = written(photo);
    expect(xmpText(xmp, 'dc:description')).toBe('ABC\ufffd');
    expect(iim['2:120']).toEqual(['ABC\ufffd']);
  });
});

const photoWith = (description: string): PhotoMetadata => ({
  ...{ creators: ['A'], credit: 'A', copyright: '© A', source: 'S', instructions: 'I', description, language: 'en' },
  ...{ webStatement: 'https://a.example', usageTerms: 'U', dataMining: 'https://d.example', digitalSourceType: null },
  ...{ licensor: { id: '1', name: 'L', url: 'https://l.example' }, jobReference: 'L-1' },
});
