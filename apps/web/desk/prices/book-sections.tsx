import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { EXCLUSIVITY, PURPOSES } from '../decision/terms/choices.js';
import { useWords } from '../words/words.js';
import { BandTable } from './band-table.js';
import { textAt, valueAt } from './book-data.js';
import { useEditedBook } from './field-context.js';
import { AmountField, CountField, FactorField, FlagBox, ReviewBox, TextField } from './fields.js';
import { VolumeTable } from './volume-table.js';
import styles from './prices.module.css';

const TERRITORY = ['worldwide', 'except', 'region', 'country', 'lowerIncomeCountry'] as const;
const KINDS = ['', 'educational', 'non-profit'] as const;

/** Every part of a book, a section each. */
export function BookSections() {
  const { prices: words } = useWords();
  const { sections } = words;
  return (
    <>
      <Section title={sections.basis} id="basis">
        <Basis />
      </Section>
      <Section title={sections.words} id="words">
        <BandTable path="words" name={sections.words} unit={words.units.words} />
      </Section>
      <Section title={sections.audience} id="audience">
        <BandTable path="audience" name={sections.audience} unit={words.units.people} />
      </Section>
      <Section title={sections.staff} id="staff">
        <BandTable path="staff" name={sections.staff} unit={words.units.staff} />
      </Section>
      <Section title={sections.territory} id="territory">
        <div className={styles.grid}>
          {TERRITORY.map((name) => (
            <FactorField key={name} path={`territory.${name}`} label={words.territory[name]} />
          ))}
        </div>
      </Section>
      <Section title={sections.term} id="term">
        <BandTable path="term.months" name={sections.term} unit={words.units.months} />
        <div className={styles.grid}>
          <Ruled path="term.oneTime" label={words.oneTime} />
          <Ruled path="term.perpetual" label={words.perpetual} />
        </div>
      </Section>
      <Section title={sections.purposes} id="purposes">
        <Purposes />
      </Section>
      <Section title={sections.exclusivity} id="exclusivity">
        <Exclusivity />
      </Section>
      <Section title={sections.volume} id="volume">
        <VolumeTable />
        <div className={styles.grid}>
          <CountField path="contractFrom" label={words.contractFrom} description={words.contractWhy} mayBeEmpty />
        </div>
      </Section>
      <Section title={sections.freeExcerpt} id="freeExcerpt">
        <FreeExcerpt />
      </Section>
    </>
  );
}

function Basis() {
  const { prices: words } = useWords();
  const book = useEditedBook();
  return (
    <div className={styles.stack}>
      <TextField path="name" label={words.bookName} />
      <TextField path="note" label={words.bookNote} description={words.bookNoteWhy} />
      <div className={styles.grid}>
        <AmountField path="base" label={words.base} />
        <AmountField path="minimum" label={words.minimum} />
        <AmountField path="components.image" label={words.image} />
        <AmountField path="components.graphic" label={words.graphic} />
        <AmountField path="components.video" label={words.video} />
        <FactorField path="extraMedium" label={words.extraMedium} />
        <FactorField path="extraLanguage" label={words.extraLanguage} />
        <FactorField path="rush" label={words.rush} />
        <FactorField path="alreadyPublished" label={words.alreadyPublished} />
        <NativeSelect
          size="sm"
          label={words.ai}
          disabled={book.readOnly}
          value={textAt(book.data, 'ai')}
          data={(['refused', 'review'] as const).map((value) => ({ value, label: words.aiAnswers[value] }))}
          onChange={(event) => book.change('ai', event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

function Ruled({ path, label }: { path: string; label: string }) {
  return (
    <div className={styles.ruled}>
      <FactorField path={`${path}.factor`} label={label} />
      <ReviewBox path={path} about={label} />
    </div>
  );
}

function Purposes() {
  const { prices: words } = useWords();
  const shared = useSharedWords();
  const book = useEditedBook();
  return (
    <ul className={styles.rules}>
      {PURPOSES.map((purpose) => {
        const path = `purposes.${purpose}`;
        const name = shared.purposes[purpose];
        return (
          <li key={purpose}>
            <FactorField path={`${path}.factor`} label={name} />
            <NativeSelect
              size="sm"
              label={words.verifiedAs}
              aria-label={`${name}: ${words.verifiedAs}`}
              disabled={book.readOnly}
              value={textAt(book.data, `${path}.verifiedAs`)}
              data={KINDS.map((kind) => ({ value: kind, label: kind === '' ? words.nobody : shared.purposes[kind] }))}
              onChange={(event) => book.change(`${path}.verifiedAs`, event.currentTarget.value || undefined)}
            />
            <ReviewBox path={path} about={name} />
            <FlagBox path={`${path}.staffCounts`} label={words.staffCounts} hint={`${name}: ${words.staffCounts}`} />
          </li>
        );
      })}
    </ul>
  );
}

function Exclusivity() {
  const shared = useSharedWords();
  return (
    <div className={styles.grid}>
      {EXCLUSIVITY.map((kind) => (
        <Ruled key={kind} path={`exclusivity.${kind}`} label={shared.exclusivity[kind]} />
      ))}
    </div>
  );
}

const EXAMPLE_EXCERPT = {
  maxWords: 100,
  maxMonths: 12,
  purposes: ['editorial', 'educational', 'non-profit', 'internal'],
};

function FreeExcerpt() {
  const { prices: words } = useWords();
  const shared = useSharedWords();
  const book = useEditedBook();
  const rule = valueAt(book.data, 'freeExcerpt');
  if (rule === null) {
    return (
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.noFreeExcerpt}</p>
        {book.readOnly ? null : (
          <Button size="sm" onClick={() => book.change('freeExcerpt', EXAMPLE_EXCERPT)}>
            {words.allowExcerpt}
          </Button>
        )}
      </div>
    );
  }
  const listed = valueAt(book.data, 'freeExcerpt.purposes');
  const purposes = Array.isArray(listed) ? (listed as string[]) : [];
  return (
    <div className={styles.stack}>
      <div className={styles.grid}>
        <CountField path="freeExcerpt.maxWords" label={words.maxWords} />
        <CountField path="freeExcerpt.maxMonths" label={words.maxMonths} />
      </div>
      <Checkbox.Group
        label={words.excerptPurposes}
        value={purposes}
        onChange={(value) => book.change('freeExcerpt.purposes', value)}
      >
        <div className={styles.checks}>
          {PURPOSES.map((purpose) => (
            <Checkbox
              key={purpose}
              size="sm"
              value={purpose}
              disabled={book.readOnly}
              label={shared.purposes[purpose]}
            />
          ))}
        </div>
      </Checkbox.Group>
      {book.readOnly ? null : (
        <Button size="sm" variant="subtle" onClick={() => book.change('freeExcerpt', null)}>
          {words.forbidExcerpt}
        </Button>
      )}
    </div>
  );
}
