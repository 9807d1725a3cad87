import type { Article } from '../../api/views.js';
import { AddToBasket } from '../basket/add-to-basket.js';
import { basketItem } from '../basket/basket-items.js';
import { missingInDraft } from './draft.js';
import { MediaFields } from './media-fields.js';
import { MoreTermsFields } from './more-terms-fields.js';
import { PartsFields } from './parts-fields.js';
import { PricePanel } from './price-panel.js';
import { PurposeFields } from './purpose-fields.js';
import { TermField } from './term-field.js';
import { TerritoryFields } from './territory-fields.js';
import type { DraftControl } from './use-draft.js';
import { usePreview } from './use-preview.js';
import { CurrencyField } from './currency-field.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useWords } from '../words/words.js';
import styles from './quote.module.css';

interface QuoteBuilderProps {
  article: Article;
  control: DraftControl;
}

/** The use on one side of the price: every change is priced at once, and nothing is stored before it is wanted. */
export function QuoteBuilder({ article, control }: QuoteBuilderProps) {
  const words = useWords();
  const { draft, change, changeUse } = control;
  const preview = usePreview(article.id, draft);
  return (
    <section className={styles.builder} aria-labelledby="your-use" id="quote">
      <div className={styles.builderHead}>
        <h2 id="your-use">{words.builder.title}</h2>
        <CurrencyField value={draft.currency} onChange={(currency) => change({ currency })} />
      </div>
      <DraftKept kept={control.kept} onForget={control.startOver} />
      <div className={styles.fields}>
        <MediaFields media={draft.use.media} onChange={(media) => changeUse({ media })} />
        <PurposeFields use={draft.use} onChange={changeUse} />
        <TerritoryFields value={draft.use.territory} onChange={(territory) => changeUse({ territory })} />
        <TermField value={draft.use.term} onChange={(term) => changeUse({ term })} />
        <PartsFields article={article} draft={draft} onChange={change} />
        <MoreTermsFields article={article} use={draft.use} onChange={changeUse} />
      </div>
      <AddToBasket
        item={basketItem(article, { blockIds: draft.blockIds, componentIds: draft.componentIds })}
        terms={{ use: draft.use, currency: draft.currency }}
      />
      <PricePanel article={article} control={control} preview={preview} missing={missingInDraft(draft)} />
    </section>
  );
}
