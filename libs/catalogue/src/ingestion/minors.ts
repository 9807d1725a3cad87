import type { ArticleComponent } from '../article/article-content.js';

/** Words in captions that say children are pictured; in the languages of the press here, folded to lower case. */
const CHILD_WORDS =
  /(?<![\p{L}])(?:child|children|child's|kids?|boys?|girls?|toddlers?|bab(?:y|ies)|infants?|newborns?|teen(?:ager)?s?|pupils?|schoolchildren|schoolboys?|schoolgirls?|minors?|juveniles?|enfants?|bébés?|garçons?|fillettes?|écoliers?|écolières?|kind(?:er|ern)?|jungen?|mädchen|schüler(?:in|innen)?|säugling|niñ[oa]s?|bebés?|menores|crianças?|menin[oa]s?|bambin[oi]|bambina|ragazz[oi]|ребенок|ребёнок|дети|детей|мальчик|девочка|школьник\p{L}*|طفل[ةا]?|أطفال|الأطفال|اطفال|طفلة|رضيع|تلاميذ|التلاميذ|تلميذ[ة]?|قاصر|قاصرين|صبي|فتاة صغيرة)(?![\p{L}])/iu;

/** Whether a picture's caption or alternative text speaks of children; rules then ask a person to look. */
export const picturesMinors = (components: readonly Pick<ArticleComponent, 'kind' | 'caption' | 'alt'>[]): boolean =>
  components.some(
    ({ kind, caption, alt }) =>
      (kind === 'image' || kind === 'video') && CHILD_WORDS.test(`${caption ?? ''} ${alt ?? ''}`),
  );
