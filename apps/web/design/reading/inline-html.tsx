import { useMemo, type ReactNode } from 'react';

const PLAIN = new Set(['em', 'strong', 'sub', 'sup', 'br', 'code', 'mark']);

function linkTarget(element: Element): string | null {
  const href = element.getAttribute('href') ?? '';
  return /^https?:\/\//i.test(href) ? href : null;
}

function nodeOf(node: ChildNode, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  const inside = Array.from(node.childNodes, nodeOf);
  if (name === 'br') return <br key={key} />;
  if (name === 'a') {
    const href = linkTarget(node);
    return href ? (
      <a key={key} href={href} rel="nofollow noreferrer">
        {inside}
      </a>
    ) : (
      inside
    );
  }
  if (name === 'span') {
    const lang = node.getAttribute('lang') ?? undefined;
    const dir = node.getAttribute('dir') ?? undefined;
    return (
      <span key={key} lang={lang} dir={dir}>
        {inside}
      </span>
    );
  }
  const Tag = name as 'em';
  return PLAIN.has(name) ? <Tag key={key}>{inside}</Tag> : inside;
}

/**
 * Inline text of a block. It was sanitised at import and again by the API; here it becomes elements one by one from an
 * inert document, so that nothing but the listed tags can ever reach the page.
 */
export function InlineHtml({ html }: { html: string }) {
  return useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return Array.from(body.childNodes, nodeOf);
  }, [html]);
}
