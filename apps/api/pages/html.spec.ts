import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('html', () => {
  it('escapes what is put in, joins lists and drops what is not there', () => {
    const name = '<script>"x"</script>';
    const list = ['a', 'b'].map((each) => html`<li>${each}</li>`);
    expect(
      html`<p title="${name}">${name}</p>
        <ul>
          ${list}
        </ul>
        ${null}${false}`.markup,
    ).toBe(
      '<p title="&lt;script&gt;&quot;x&quot;&lt;/script&gt;">&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p><ul><li>a</li><li>b</li></ul>',
    );
  });
});
