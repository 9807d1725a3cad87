import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

// Under this name the formatter leaves the markup as it is written.
const markup = html;

describe('html', () => {
  it('escapes what is put in, joins lists and drops what is not there', () => {
    const name = '<script>"x"</script>';
    const list = ['a', 'b'].map((each) => markup`<li>${each}</li>`);
    expect(markup`<p title="${name}">${name}</p><ul>${list}</ul>${null}${false}`.markup).toBe(
      '<p title="&lt;script&gt;&quot;x&quot;&lt;/script&gt;">&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p><ul><li>a</li><li>b</li></ul>',
    );
  });
});
