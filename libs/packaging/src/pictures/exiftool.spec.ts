import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { noticeFor } from '../article/notice.js';
import { aLicence, anArticle, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { xmpStating } from '../testing/package-fixtures.js';
import { preparePicture } from './prepare-picture.js';

/** Where it is installed; no dependency of ours. */
const EXIFTOOL = 'exiftool';
const hasExiftool = spawnSync(EXIFTOOL, ['-ver']).error === undefined;
const withExiftool = hasExiftool ? it : it.skip;
const note = hasExiftool ? '' : ' (skipped: exiftool is not installed)';

/** The fields that IIM and XMP both have, as exiftool names them. */
const BOTH = {
  'IPTC:By-line': 'XMP-dc:Creator',
  'IPTC:Credit': 'XMP-photoshop:Credit',
  'IPTC:CopyrightNotice': 'XMP-dc:Rights',
  'IPTC:Source': 'XMP-photoshop:Source',
  'IPTC:SpecialInstructions': 'XMP-photoshop:Instructions',
  'IPTC:Caption-Abstract': 'XMP-dc:Description',
  'IPTC:OriginalTransmissionReference': 'XMP-photoshop:TransmissionReference',
};

/** What exiftool reads in a picture, and what it finds at fault with it. */
function read(jpeg: Buffer): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const file = join(folder, 'picture.jpg');
    writeFileSync(file, jpeg);
    const asked = ['-json', '-G1', '-struct', '-validate', '-warning', '-error', '-a', '-all', file];
    return (JSON.parse(spawnSync(EXIFTOOL, asked, { encoding: 'utf8' }).stdout) as Record<string, unknown>[])[0]!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a picture of a package, read by exiftool', () => {
  withExiftool.each([
    ['English', 'A ferry at dawn & “home”', {}],
    ['Arabic', 'عبّارة عند الفجر 🌊', { language: 'ar', direction: 'rtl' as const }],
  ])(`says the same in IIM and XMP, and whose it is and what is licensed, in %s${note}`, async (_, caption, of) => {
    const [licence, item] = [aLicence(), anItem(of)];
    const body = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 53/1 0/1' } })
      .withXmp(xmpStating('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'))
      .jpeg()
      .toBuffer();
    const component = { ...anArticle().components[1]!, caption };
    const job = { component, body, path: 'images/01.jpg', licence, item, notice: noticeFor(licence, item, PUBLIC_URL) };
    for (const { bytes } of (await preparePicture(job)).files) {
      const said = read(bytes);
      for (const [iim, xmp] of Object.entries(BOTH)) expect([iim, said[iim]]).toEqual([iim, first(said[xmp])]);
      expect(said['IPTC:Caption-Abstract']).toBe(caption);
      expect(said).toMatchObject({
        'XMP-xmpRights:WebStatement': job.notice.verifyUrl,
        'XMP-plus:Licensor': [{ LicensorName: licence.licensor.name, LicensorURL: licence.licensor.url }],
      });
      expect(String(said['XMP-plus:DataMining'])).toMatch(/prohibited/i);
      expect(Object.keys(said).filter((name) => /GPS|:Warning|:Error/.test(name))).toEqual([]);
    }
  });
});

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
