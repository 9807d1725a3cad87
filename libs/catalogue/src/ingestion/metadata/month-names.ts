/** Data: how the months are called, in the order of the year; the beginnings that tell them apart. Arabic has two sets. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|eiro|uari|uarie|ar)?|jän(?:ner)?|janv|ene(?:ro)?|gen(?:naio)?|ene|ocak|января|январь|stycznia|ledna|يناير|كانون الثاني|جانفي|ژانویه',
  'feb(?:ruary|ruar|rero|braio|ruari|ruarie)?|fév(?:rier)?|fev(?:ereiro)?|şubat|февраля|февраль|lutego|února|فبراير|شباط|فيفري',
  'mar(?:ch|zo|ço|et|s)?|mär(?:z)?|mrz|maart|mart|марта|март|marca|března|مارس|آذار',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|nisan|апреля|апрель|kwietnia|dubna|أبريل|ابريل|إبريل|نيسان|أفريل',
  'may|mai|mayo|maio|mag(?:gio)?|mei|maj|mayıs|мая|май|maja|května|مايو|أيار|ماي',
  'jun(?:e|i|io|ho)?|juin|giu(?:gno)?|haziran|июня|июнь|czerwca|června|يونيو|يونيه|حزيران|جوان',
  'jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|temmuz|июля|июль|lipca|července|يوليو|يوليه|تموز|جويلية',
  'aug(?:ust|ustus|usti)?|août|aout|ago(?:sto)?|ağustos|августа|август|sierpnia|srpna|أغسطس|اغسطس|آب|أوت',
  'sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|eylül|сентября|сентябрь|września|září|سبتمبر|أيلول',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|ekim|октября|октябрь|października|října|أكتوبر|اكتوبر|تشرين الأول',
  'nov(?:ember|embre|iembre|embro)?|kasım|ноября|ноябрь|listopada|listopadu|نوفمبر|تشرين الثاني',
  'dec(?:ember|embre)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:embre|iembre)?|aralık|декабря|декабрь|grudnia|prosince|ديسمبر|كانون الأول',
];

const FORMS = MONTHS.map((forms) => new RegExp(`^(?:${forms})$`, 'u'));
const ANY = MONTHS.join('|');

/** The number of a month, 1 to 12, by its name in one of a dozen languages; null for another word. */
export function monthOf(name: string): number | null {
  const at = FORMS.findIndex((form) => form.test(name.toLowerCase().replace(/\.$/, '')));
  return at < 0 ? null : at + 1;
}

/** Day, month by its name, year: `20. November 2026`, `20 de noviembre de 2026`, `1er mars 2026`, `٢٠ نوفمبر ٢٠٢٦`. */
export const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er|º|ª|\\.)?\\s+(?:de\\s+)?(${ANY})\\.?(?:\\s*[/،,]\\s*\\p{L}+)?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
