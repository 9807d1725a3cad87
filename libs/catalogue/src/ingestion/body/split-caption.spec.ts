import { describe, expect, it } from '@jest/globals';
import { splitCaption } from './split-caption.js';

describe('splitCaption', () => {
  it.each([
    ['The ferry at dawn (Lina Haddad/Harbour Ledger)', 'The ferry at dawn', 'Lina Haddad/Harbour Ledger'],
    [
      'The two ministers meet. (A Name/A presidency press office/AFP)',
      'The two ministers meet.',
      'A Name/A presidency press office/AFP',
    ],
    ['Boats in the bay [Photo courtesy of the port]', 'Boats in the bay', 'Photo courtesy of the port'],
    ['The quay. Photograph: Sara Naim/Harbour Ledger', 'The quay.', 'Photograph: Sara Naim/Harbour Ledger'],
    [
      'Traders at work in New York, U.S., November 18, 2026. REUTERS/Jo Public',
      'Traders at work in New York, U.S., November 18, 2026.',
      'REUTERS/Jo Public',
    ],
    ['A march in the capital. AP Photo/Jo Public', 'A march in the capital.', 'AP Photo/Jo Public'],
    ['The new pier. © Harbour Ledger 2026', 'The new pier.', '© Harbour Ledger 2026'],
    ['Foto: Jan Muster/dpa', null, 'Foto: Jan Muster/dpa'],
    ['المرفأ عند الفجر (تصوير: سارة نعيم/المرسى)', 'المرفأ عند الفجر', 'تصوير: سارة نعيم/المرسى'],
    ['The mayor (left) and the pilot', 'The mayor (left) and the pilot', null],
    ['The mayor and the pilot (right)', 'The mayor and the pilot (right)', null],
    ['A day at sea', 'A day at sea', null],
    ['', null, null],
  ])('%s', (text, caption, creditLine) => expect(splitCaption(text)).toEqual({ caption, creditLine }));
});
