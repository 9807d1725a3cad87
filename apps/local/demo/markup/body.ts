/** The body of an article, read from the demo's own plain mark-up. Texts are inline mark-up still. */
export type BodyBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quote'; text: string; cite: string | undefined }
  | { kind: 'table'; header: string[]; alignRight: boolean[]; rows: string[][] }
  | BodyPicture
  | { kind: 'correction'; date: string; text: string }
  | { kind: 'embed'; path: string; label: string; length: string };

export interface BodyPicture {
  kind: 'picture' | 'graphic';
  /** Such as `/pictures/harbour-dawn-quay.jpg`. */
  path: string;
  caption: string;
  /** As printed; empty when the picture carries none. */
  credit: string;
  alt: string;
}

export const isPicture = (block: BodyBlock): block is BodyPicture =>
  block.kind === 'picture' || block.kind === 'graphic';
