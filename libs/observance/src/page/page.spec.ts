import sharp from 'sharp';
import { describe, expect, it } from '@jest/globals';
import { compareTexts } from '../text/compare-texts.js';
import { miningOf } from './mining-file.js';
import { looksAlike, pictureLook } from './picture-look.js';
import { readPage } from './read-page.js';
import { isSameAddress, pictureName } from './same-address.js';

const AT = 'https://courier.example/news/ferry';

describe('a page that was fetched', () => {
  it('is read with its late pictures, its links and the text that people see', () => {
    const signs = readPage(
      `<title>No</title><script>no()</script><p>One</p><p>two &amp; three</p><a href="/b">b</a><base href="x">
       <img data-src="/p/a.jpg" srcset="/p/a-2.jpg 2x, /p/a-3.jpg 3x"><img src="data:image/gif;base64,AA">`,
      AT,
      { link: '<https://ledger.example/a>; rel="canonical"', 'x-robots-tag': 'googlebot: noindex' },
    );
    expect(signs.text.split(/\s+/).filter(Boolean).join(' ')).toBe('One two & three b');
    expect(signs.pictures).toEqual(['a', 'a-2', 'a-3'].map((name) => `https://courier.example/p/${name}.jpg`));
    expect(signs).toMatchObject({ canonical: 'https://ledger.example/a', robots: { header: ['noindex'] } });
  });

  it('may be anything', () => {
    for (const html of ['', '<', '<meta name=robots>', '<a href="http://[">x', '<img src=":::">', '\0'.repeat(99)]) {
      expect(() => readPage(html, AT, { link: 'x', 'x-robots-tag': '' })).not.toThrow();
    }
  });

  it.each([
    ['https://www.a.example/b/?utm_source=x#c', 'http://a.example/b', true],
    ['https://a.example/b?page=2', 'https://a.example/b', false],
  ])('is at the same address: %s and %s', (one, other, same) => expect(isSameAddress(one, other)).toBe(same));

  it.each([
    ['https://a.example/x/Storm-Front_1200x800.JPG?w=3', 'storm-front'],
    ['https://a.example/x/image1.jpg', null],
    ['https://a.example/x/%E0%A4%A.jpg', '%e0%a4%a'],
  ])('shows a picture whose name says which it is: %s', (address, name) => expect(pictureName(address)).toBe(name));
});

describe('what a site says of mining in its file', () => {
  const file = [
    { location: '/news/*.html$', 'tdm-reservation': 0 },
    { location: '/news/', 'tdm-reservation': 1 },
    { location: '/', 'tdm-reservation': '1' },
  ];
  it.each([
    ['https://a.example/news/ferry', '1'],
    ['https://a.example/news/a.html', '0'],
    ['https://a.example/other', null],
  ])('is of the first entry that fits: %s', (url, said) => expect(miningOf(file, url)).toBe(said));
  it('is nothing where the file is none', () => {
    for (const odd of [null, {}, 'x', [null, 3, {}, { location: 3 }]]) expect(miningOf(odd, AT)).toBeNull();
  });
});

describe('what pictures look like', () => {
  const drawn = (shape: string) =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#dde"/>${shape}</svg>`,
      ),
    );
  const ferry =
    '<circle cx="200" cy="150" r="120" fill="#234"/><rect x="350" y="220" width="220" height="150" fill="#853"/>';
  it('is the same in another size and compression, and not that of another picture', async () => {
    const look = await pictureLook(await drawn(ferry).png().toBuffer());
    const small = await pictureLook(await drawn(ferry).resize(150).jpeg({ quality: 40 }).toBuffer());
    const other = await pictureLook(
      await drawn(
        '<rect x="40" y="10" width="90" height="380" fill="#111"/><circle cx="480" cy="80" r="60" fill="#fff"/>',
      )
        .png()
        .toBuffer(),
    );
    expect(looksAlike(look!, small!)).toBe(true);
    expect(looksAlike(look!, other!)).toBe(false);
  });
  it('is nothing for one plain area, and for what is no picture', async () => {
    expect(await pictureLook(await drawn('').png().toBuffer())).toBeNull();
    expect(await pictureLook(Buffer.from('<html>'))).toBeNull();
  });
});

describe('two texts', () => {
  it('are compared whatever case, stops and vowel marks they have', () => {
    const text = 'كَتَبَتِ الصحيفةُ عن العبّارة التي لم تغرق. The ferry, they said, “floats”.';
    const plain = 'كتبت الصحيفة عن العبارة التي لم تغرق the FERRY they said floats';
    expect(compareTexts(text, plain)).toEqual({ kept: 1, licensed: 1 });
    expect(compareTexts(text, 'Nothing of it is here at all.')).toEqual({ kept: 0, licensed: 0 });
    expect(compareTexts('', '')).toEqual({ kept: 0, licensed: 0 });
  });
});
