/** What the button says, in the languages of the pages it stands on. */
export interface ButtonWords {
  republish: string;
  from: (price: string) => string;
  text: string;
  /** Pictures and other parts beside the text. */
  parts: (count: string) => string;
  licensable: string;
  clearance: string;
  excluded: string;
  closed: string;
}

const words = (
  republish: string,
  from: string,
  [text, parts]: [string, string],
  [licensable, clearance, excluded]: [string, string, string],
  closed: string,
): ButtonWords => ({
  republish,
  from: (price) => from.replace('#', price),
  text,
  parts: (count) => parts.replace('#', count),
  licensable,
  clearance,
  excluded,
  closed,
});

/** By language; the first stands in for all others. */
export const BUTTON_WORDS: Readonly<Record<string, ButtonWords>> = {
  en: words(
    'Republish this article',
    'from #',
    ['Text', 'Other parts (#)'],
    ['licensable', 'on request', 'not ours to license'],
    'Not available for republishing',
  ),
  ar: words(
    'أعد نشر هذا المقال',
    'ابتداءً من #',
    ['النص', 'أجزاء أخرى (#)'],
    ['متاح للترخيص', 'عند الطلب', 'ليس لنا أن نرخّصه'],
    'غير متاح لإعادة النشر',
  ),
  fr: words(
    'Republier cet article',
    'à partir de #',
    ['Texte', 'Autres éléments (#)'],
    ['licence possible', 'sur demande', 'droits d’un tiers'],
    'Non disponible à la republication',
  ),
  de: words(
    'Diesen Artikel weiterverwenden',
    'ab #',
    ['Text', 'Weitere Teile (#)'],
    ['lizenzierbar', 'auf Anfrage', 'Rechte bei Dritten'],
    'Nicht zur Weiterverwendung verfügbar',
  ),
  es: words(
    'Republicar este artículo',
    'desde #',
    ['Texto', 'Otras partes (#)'],
    ['licenciable', 'a petición', 'derechos de terceros'],
    'No disponible para republicar',
  ),
  pt: words(
    'Republicar este artigo',
    'a partir de #',
    ['Texto', 'Outras partes (#)'],
    ['licenciável', 'a pedido', 'direitos de terceiros'],
    'Não disponível para republicação',
  ),
  it: words(
    'Ripubblica questo articolo',
    'da #',
    ['Testo', 'Altre parti (#)'],
    ['licenziabile', 'su richiesta', 'diritti di terzi'],
    'Non disponibile per la ripubblicazione',
  ),
  nl: words(
    'Dit artikel overnemen',
    'vanaf #',
    ['Tekst', 'Andere delen (#)'],
    ['te licentiëren', 'op aanvraag', 'rechten bij derden'],
    'Niet beschikbaar voor overname',
  ),
  tr: words(
    'Bu makaleyi yeniden yayımla',
    'en az #',
    ['Metin', 'Diğer parçalar (#)'],
    ['lisanslanabilir', 'talep üzerine', 'hakları başkasında'],
    'Yeniden yayıma kapalı',
  ),
};

export const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)/;
