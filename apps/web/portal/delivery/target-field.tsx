import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { DeliveryTarget } from '../../api/views.js';
import { useWords } from '../words/words.js';

export type Kind = DeliveryTarget['kind'];
export type Field =
  | 'name'
  | 'url'
  | 'bucket'
  | 'region'
  | 'endpoint'
  | 'prefix'
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'email'
  | 'language';

export const FIELDS: Record<Kind, readonly Field[]> = {
  webhook: ['name', 'url'],
  s3: ['name', 'bucket', 'region', 'prefix', 'endpoint', 'accessKeyId', 'secretAccessKey'],
  mail: ['name', 'email', 'language'],
};
const OPTIONAL = new Set<Field>(['prefix', 'endpoint']);
const KEYS = new Set<Field>(['accessKeyId', 'secretAccessKey']);

interface TargetFieldProps {
  field: Field;
  /** There is such a place, whose keys need not be given again. */
  isKnown: boolean;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One field of a place, as its kind asks for it. */
export function TargetField({ field, isKnown, value, error, onChange }: TargetFieldProps) {
  const words = useWords();
  const hints: Partial<Record<Field, string>> = {
    name: words.delivery.nameHint,
    url: words.delivery.urlHint,
    endpoint: words.delivery.endpointHint,
    prefix: words.delivery.prefixHint,
    secretAccessKey: isKnown ? words.delivery.keysKept : words.delivery.keysHint,
    email: words.delivery.emailHint,
  };
  const shared = {
    ...{ label: words.delivery[field], description: hints[field], value, error },
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (field === 'language') {
    const data = (['en', 'ar'] as const).map((code) => ({ value: code, label: words.delivery.languages[code] }));
    return <NativeSelect {...shared} data={data} />;
  }
  const Input = field === 'secretAccessKey' ? PasswordInput : TextInput;
  return (
    <Input
      {...shared}
      required={!OPTIONAL.has(field) && !(isKnown && KEYS.has(field))}
      withAsterisk={false}
      autoComplete="off"
      {...(field === 'name' ? {} : { dir: 'ltr' })}
      {...(field === 'email' ? { type: 'email' } : {})}
    />
  );
}
