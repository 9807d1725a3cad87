import { Money } from '#libs/kernel';
import type { QuoteView } from '#libs/licensing';
import { html, type Html } from './html.js';
import type { PageWords } from './words.js';

/** The colour of the edge beside a price, by what it leads to. */
export const TONES: Record<QuoteView['outcome'], string> = {
  instant: 'licensable',
  review: 'clearance',
  refused: 'excluded',
};

/** Why a price is not granted at once, and what can be done. */
export const priceReasons = ({ sentence }: PageWords, { reasons }: QuoteView): Html | null =>
  reasons.length === 0
    ? null
    : html`<ul>
        ${reasons.map(sentence).map(({ message, nextStep }) => html`<li>${message} ${nextStep}</li>`)}
      </ul>`;

/** How a price comes about: the lines of its articles, then those of the order. */
export const priceLines = ({ feeLine }: PageWords, { items, lines }: QuoteView): Html =>
  html`<table>
    ${[...items.flatMap((item) => item.lines), ...lines].map(
      (line) =>
        html`<tr>
          <td>${feeLine(line)}</td>
          <td><bdi>${line.factor ? `× ${line.factor}` : ''}</bdi></td>
          <td><bdi dir="ltr">${Money.fromJson(line.running).toString()}</bdi></td>
        </tr>`,
    )}
  </table>`;
