import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { decimalOf } from '../../design/data/format.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import { minorUnits } from '../decision/amount.js';
import { useWords } from '../words/words.js';
import { plainNumber, textAt, valueAt, wholeNumber } from './book-data.js';
import { useEditedBook } from './field-context.js';
import { mistakeAt } from './use-draft-editor.js';

interface FieldProps {
  path: string;
  label: string;
  description?: string;
  /** In a table the heading of the column is enough to see; the label is for those who hear it. */
  bare?: boolean;
}

const labelled = ({ label, description, bare }: Omit<FieldProps, 'path'>) =>
  bare ? { 'aria-label': label } : { label, ...(description ? { description } : {}) };

/** What is wrong here, under the field. */
function useMistake(path: string) {
  const mistake = mistakeAt(useEditedBook().mistakes, path);
  return mistake ? <ServerSentences {...mistake} /> : undefined;
}

/** A factor or an addition, as it stands in the book. */
export function FactorField({ path, ...rest }: FieldProps) {
  const book = useEditedBook();
  return (
    <TextInput
      {...labelled(rest)}
      size="sm"
      id={`field-${path}`}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      readOnly={book.readOnly}
      value={textAt(book.data, path)}
      error={useMistake(path)}
      onChange={(event) => book.set(path, plainNumber(event.currentTarget.value))}
    />
  );
}

/** An amount in whole and minor units, kept in minor ones; what is no amount yet stays as it was typed. */
export function AmountField({ path, ...rest }: FieldProps) {
  const book = useEditedBook();
  const kept = textAt(book.data, path);
  const shown = /^\d+$/.test(kept) ? decimalOf({ amount: kept, currency: book.currency }) : kept;
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed !== null && (minorUnits(typed, book.currency) ?? typed) === kept ? typed : shown;
  return (
    <TextInput
      {...labelled(rest)}
      size="sm"
      id={`field-${path}`}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      rightSection={<span aria-hidden="true">{book.currency}</span>}
      rightSectionWidth={48}
      readOnly={book.readOnly}
      value={value}
      error={useMistake(path)}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        book.set(path, minorUnits(text, book.currency) ?? text);
      }}
    />
  );
}

interface NumberFieldProps extends FieldProps {
  /** Instead of writing to the path. */
  onNumber?: (value: number | null) => void;
  /** An empty field is null and not a mistake. */
  mayBeEmpty?: boolean;
  placeholder?: string;
}

/** A whole number. */
export function CountField({ path, onNumber, mayBeEmpty = false, placeholder, ...rest }: NumberFieldProps) {
  const book = useEditedBook();
  const kept = valueAt(book.data, path);
  const shown = typeof kept === 'number' ? kept.toLocaleString('en-GB') : typeof kept === 'string' ? kept : '';
  const put = (text: string) => {
    const value = text.trim() === '' && mayBeEmpty ? null : wholeNumber(text);
    if (value === null && !(mayBeEmpty && text.trim() === '')) book.set(path, text);
    else if (onNumber) onNumber(value);
    else book.set(path, value);
  };
  return (
    <TextInput
      {...labelled(rest)}
      size="sm"
      id={`field-${path}`}
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      {...(placeholder ? { placeholder } : {})}
      readOnly={book.readOnly}
      value={shown}
      error={useMistake(path)}
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}

/** Words about the book. */
export function TextField({ path, ...rest }: FieldProps) {
  const book = useEditedBook();
  return (
    <TextInput
      {...labelled(rest)}
      size="sm"
      id={`field-${path}`}
      dir="auto"
      maxLength={500}
      readOnly={book.readOnly}
      value={textAt(book.data, path)}
      error={useMistake(path)}
      onChange={(event) => book.set(path, event.currentTarget.value)}
    />
  );
}

/** Whether a person has to look at it. */
export function ReviewBox({ path, about, bare = false }: { path: string; about: string; bare?: boolean }) {
  const { prices: words } = useWords();
  return <FlagBox path={`${path}.review`} label={bare ? null : words.review} hint={words.reviewOf(about)} />;
}

/** A field that is there or not. */
export function FlagBox({ path, label, hint }: { path: string; label: string | null; hint: string }) {
  const book = useEditedBook();
  return (
    <Checkbox
      size="sm"
      {...(label === null ? {} : { label })}
      aria-label={hint}
      disabled={book.readOnly}
      checked={valueAt(book.data, path) === true}
      onChange={(event) => book.change(path, event.currentTarget.checked ? true : undefined)}
    />
  );
}
