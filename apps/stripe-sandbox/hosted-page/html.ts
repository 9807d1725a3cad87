/** Text that is safe to put into HTML. Templates below escape every value that is not marked as markup. */
export class Markup {
  constructor(readonly source: string) {}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Value = string | number | Markup | null | readonly Markup[];

export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  let source = strings[0] ?? '';
  values.forEach((value, index) => {
    source += rendered(value) + (strings[index + 1] ?? '');
  });
  return new Markup(source);
}

function rendered(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map((part) => part.source).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
