import { describe, expect, it } from '@jest/globals';
import { prepareInputs } from '../archive/prepare-inputs.js';
import { aLicence, anArticle, anItem } from '../testing/fixtures.js';
import { someSources, textFiles } from '../testing/package-fixtures.js';
import { correctedItem } from './noticed-article.js';
import type { PackagedNotice } from './packaged-notice.js';

const CORRECTED = anArticle({
  headline: 'The ferry that sank',
  blocks: [{ id: 'b9', kind: 'paragraph', html: 'It sank on a Tuesday.', text: 'It sank on a Tuesday.' }],
});
const noticeOf = (over: Partial<PackagedNotice> = {}): PackagedNotice => ({
  ...{ noticeId: 'n1', articleId: anItem().articleId, kind: 'correction', effect: 'replace' },
  ...{ versionId: 'v9', version: 9, text: 'CORRECTION\n\nIt did sink.\n' },
  ...over,
});
/** The licensed version, and the corrected one under its own id. */
const sources = () => someSources({ article: (id) => Promise.resolve(id === 'v9' ? CORRECTED : anArticle()) });
const filesWith = async (...notices: PackagedNotice[]) =>
  textFiles(await prepareInputs(aLicence({ items: [anItem()] }), sources(), undefined, notices));

describe('the files of a licence that was told of a notice', () => {
  it('carry a correction with the corrected text in every format, and what was agreed as it was', async () => {
    const [before, after] = [await filesWith(), await filesWith(noticeOf())];
    expect(before['article.txt']).not.toContain('It sank on a Tuesday.');
    expect(after['article.txt']).toContain('It sank on a Tuesday.');
    expect(after['article.html']).toContain('The ferry that sank');
    expect(after['NOTICE-1-correction.txt']).toContain('It did sink.');
    expect(after['README.txt']).toContain('NOTICE-1-correction.txt');
    expect(after['licence.odrl.json']).toEqual(before['licence.odrl.json']);
  });

  it('hold nothing of an article that was killed but the notice, after a correction too', async () => {
    const kill = noticeOf({
      noticeId: 'n2',
      kind: 'kill',
      effect: 'withdraw',
      versionId: null,
      version: null,
      text: 'KILL\n',
    });
    const files = await filesWith(noticeOf(), kill);
    expect(Object.keys(files).sort()).toEqual([
      ...['NOTICE-1-correction.txt', 'NOTICE-2-kill.txt', 'README.txt', 'certificate.pdf', 'licence.jws'],
      'licence.odrl.json',
    ]);
    expect(files['README.txt']).toContain('WITHDRAWN');
  });
});

describe('a corrected text', () => {
  const correct = (item = anItem(), notice = noticeOf()) => correctedItem(item, [notice], sources());

  it('takes the place of the whole text, of an excerpt only when all its blocks are still there', async () => {
    expect(await correct()).toMatchObject({ articleVersionId: 'v9', headline: 'The ferry that sank' });
    const excerpt = anItem({ blockIds: ['b1'] });
    expect(await correct(excerpt)).toBe(excerpt);
    expect(await correct(anItem({ blockIds: ['b9'] }))).toMatchObject({ articleVersionId: 'v9' });
  });

  it('is not put in place of a newer one that was licensed since, nor of another article', async () => {
    const newer = anItem({ articleVersion: 9 });
    expect(await correct(newer)).toBe(newer);
    const other = anItem({ articleId: 'another' });
    expect(await correct(other)).toBe(other);
  });

  it('leaves out pictures that may not be handed on any more', async () => {
    const [part] = anArticle().components.filter(({ kind }) => kind === 'image');
    const excluded = { ...part!, rights: { ...part!.rights, status: 'excluded' as const } };
    const content = { ...CORRECTED, components: [excluded] };
    const item = anItem({ componentIds: [part!.id] });
    const corrected = await correctedItem(item, [noticeOf()], { article: () => Promise.resolve(content) });
    expect(corrected.componentIds).toEqual([]);
  });
});
