import { describe, expect, it } from '@jest/globals';
import { safeName } from './safe-name.js';

describe('the name of a file', () => {
  it('keeps its words, and ends as its bytes say', () => {
    expect(safeName('Letter of permission.PDF', 'pdf')).toBe('Letter of permission.pdf');
    expect(safeName('C:\\temp\\..\\خطاب.docx', 'docx')).toBe('خطاب.docx');
    expect(safeName('invoice.pdf.exe', 'txt')).toBe('invoice.pdf.txt');
  });

  it('holds nothing that is more than a name', () => {
    expect(safeName('../../etc/passwd', 'txt')).toBe('passwd.txt');
    expect(safeName('a"\r\nX: 1;\u202Efdp', 'pdf')).toBe('aX 1fdp.pdf');
    expect(safeName('...', 'pdf')).toBe('file.pdf');
    expect(safeName('x'.repeat(500), 'pdf')).toHaveLength(120);
  });
});
