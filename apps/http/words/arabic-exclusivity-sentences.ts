import { arabicDay, arabicPlace, groupOf, textOf, type SpokenValues } from './arabic-values.js';
import { say, type ServerSentence } from './server-sentence.js';

/** What a quote says about rights that others have. */
export const EXCLUSIVITY_SENTENCES: Readonly<Record<string, (values: SpokenValues) => ServerSentence>> = {
  'exclusivity-taken': (values) =>
    say(`الحقوق الحصرية ${article(values)} محجوزة${reach(values)}.`, free(values, 'اطلبه')),
  'exclusivity-sector': (values) =>
    say(
      `الحقوق الحصرية ${article(values)} محجوزة${reach(values)}، في القطاع: ${sectors(values)}.`,
      'لا يعني ذلك القطاعات الأخرى: ينظر مكتب الحقوق في قطاعك.',
    ),
  'exclusivity-held': (values) => {
    const until = textOf(values, 'heldUntil');
    return say(
      `الحقوق الحصرية ${article(values)} معروضة على غيرك${until ? ` حتى ${arabicDay(until)}` : ''}.`,
      `اطلب مع ذلك: يجيبك المكتب حين يُقبل العرض أو تنتهي مدته. ${free(values, 'أو اطلبه')}`,
    );
  },
  'exclusivity-shared': (values) =>
    say(`لغيرك حقوق ${article(values)}${reach(values)}، فلا يمكن أن تكون حصرية.`, free(values, 'اطلبه')),
};

const article = (values: SpokenValues): string => {
  const headline = textOf(values, 'headline');
  return headline ? `في «${headline}»` : 'في هذا المقال';
};

/** Where and until when. */
function reach(values: SpokenValues): string {
  const where = arabicPlace(groupOf(values, 'where'));
  const until = textOf(values, 'until');
  return `${where ? ` في ${where}` : ''}${until ? ` حتى ${arabicDay(until)}` : where ? ' بلا نهاية' : ''}`;
}

const sectors = ({ sectors: list }: SpokenValues): string =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string').join('، ') : '';

/** Other countries, later days, or nothing exclusive. */
function free(values: SpokenValues, way: string): string {
  const rights = groupOf(values, 'free');
  const where = arabicPlace(rights && groupOf(rights, 'where'));
  const from = rights && textOf(rights, 'from');
  const options = [
    ...(where ? [`في ${where}`] : []),
    ...(rights?.otherCountries === true ? ['في بلدان أخرى'] : []),
    ...(from ? [`ابتداءً من ${arabicDay(from)} أو بعده`] : []),
    ...(rights?.withoutExclusivity === true ? ['دون حصرية'] : []),
  ];
  if (options.length === 0) return 'اختر مقالًا آخر، أو اكتب إلى مكتب الحقوق.';
  return `${way} ${options.join('، أو ')}.`;
}
