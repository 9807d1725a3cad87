import { describe, expect, it } from '@jest/globals';
import { inlineHtml, inlineText } from './inline.js';
import { parseBody } from './parse-body.js';

describe('parseBody', () => {
  it('reads running text', () => {
    expect(parseBody('One\nline.\n\n## Then\n\n- a\n- b\n\n1. x\n2. y\n\n> Said.\n> — Who')).toEqual([
      { kind: 'paragraph', text: 'One line.' },
      { kind: 'heading', level: 2, text: 'Then' },
      { kind: 'list', ordered: false, items: ['a', 'b'] },
      { kind: 'list', ordered: true, items: ['x', 'y'] },
      { kind: 'quote', text: 'Said.', cite: 'Who' },
    ]);
  });

  it('reads a table with its alignment', () => {
    expect(parseBody('| Item | Sum |\n| ---- | ---: |\n| Tea | £2 |')).toEqual([
      { kind: 'table', header: ['Item', 'Sum'], alignRight: [false, true], rows: [['Tea', '£2']] },
    ]);
  });

  it('reads lines that begin with @ one by one, also without a blank line between them', () => {
    expect(
      parseBody('@picture harbour-dawn-quay | The quay. | | Boats\n@graphic chart-noon-x | A | AFP | B').slice(0, 2),
    ).toEqual([
      { kind: 'picture', path: '/pictures/harbour-dawn-quay.jpg', caption: 'The quay.', credit: '', alt: 'Boats' },
      { kind: 'graphic', path: '/pictures/chart-noon-x.jpg', caption: 'A', credit: 'AFP', alt: 'B' },
    ]);
    expect(parseBody('@correction 6 March | It was two.')).toEqual([
      { kind: 'correction', date: '6 March', text: 'It was two.' },
    ]);
  });

  it('names a line it does not know', () => {
    expect(() => parseBody('@poll who')).toThrow(/@poll who/);
  });
});

describe('inline mark-up', () => {
  it('becomes HTML, and nothing else does', () => {
    expect(inlineHtml('**Sir,** the _Lady_ & a*b*c <i> [here](/x)')).toBe(
      '<strong>Sir,</strong> the <em>Lady</em> &amp; a<em>b</em>c &lt;i&gt; <a href="/x">here</a>',
    );
    expect(inlineHtml('a_b_c [x](javascript:alert)')).toBe('a_b_c [x](javascript:alert)');
  });

  it('goes away for plain text', () => {
    expect(inlineText('**Sir,** the _Lady_ [here](/x)')).toBe('Sir, the Lady here');
  });
});
