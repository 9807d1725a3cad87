export const button = {
  button: {
    title: 'Put the button under your articles',
    lead: 'One line of HTML under each article leads your readers to its licence, and shows at a glance what it costs and what may be licensed.',
    copyTitle: 'Copy this into your article template',
    copyText:
      'The link is for readers without script. The script takes it over, and asks us once for price and rights; it sets no cookies and follows nobody.',
    snippet: 'The HTML of the button',
    addressTitle: 'Which article',
    addressText:
      'Without data-url the button takes the page’s canonical address. It speaks the language of the page (html lang), and follows its light or dark colour scheme.',
    language: 'Language of the preview',
    languages: { en: 'English', ar: 'Arabic', fr: 'French', de: 'German', es: 'Spanish' },
    previewTitle: 'How it looks',
    previewText: 'With one of our latest articles.',
    noArticle: 'There is no article yet to show it with.',
    policyTitle: 'If your pages have a content security policy',
    policyText: 'Add these sources; no inline style and no other site is needed.',
    policy: 'The policy directives',
    attributesTitle: 'What else can be said',
    attributes: [
      { name: 'data-url', text: 'The article’s address, where the page has no canonical link.' },
      { name: 'data-currency', text: 'GBP, EUR or USD.' },
      { name: 'data-lang', text: 'A language other than the page’s.' },
      { name: 'data-theme', text: 'light or dark, where the page does not say.' },
    ],
  },
};
