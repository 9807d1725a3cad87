import { titleInvalid } from '../catalogue.errors.js';
import type { HostKind } from './title-host.entity.js';

export interface TitleInput {
  name: string;
  /** Other ways the name is printed in credits. */
  ownNames: readonly string[];
  /** BCP 47; for pages that do not say. */
  language: string;
  hosts: readonly { host: string; kind: HostKind }[];
}

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{2,5})?$/;
const MAX_NAMES = 50;
const MAX_HOSTS = 50;

const texts = (values: readonly string[]): string[] => [
  ...new Set(values.map((value) => value.trim()).filter(Boolean)),
];

function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    throw titleInvalid('language', 'This is not a language tag such as en or ar-EG.');
  }
}

/** A title's details in their stored form. @throws catalogue.title-invalid */
export function checkTitle(input: TitleInput): {
  name: string;
  ownNames: string[];
  language: string;
  hosts: { host: string; kind: HostKind }[];
} {
  const name = input.name.trim();
  if (name === '' || name.length > 200) throw titleInvalid('name', 'A title has a name of up to 200 characters.');
  const ownNames = texts(input.ownNames);
  if (ownNames.length > MAX_NAMES || ownNames.some((own) => own.length > 200))
    throw titleInvalid('ownNames', 'These are too many or too long names.');
  const hosts = new Map(input.hosts.map(({ host, kind }) => [host.trim().toLowerCase(), kind]));
  for (const host of hosts.keys())
    if (!HOST.test(host)) throw titleInvalid('hosts', `“${host}” is not a host such as www.example.org.`);
  if (hosts.size > MAX_HOSTS || ![...hosts.values()].includes('article')) {
    throw titleInvalid('hosts', 'A title has at least one host for articles, and at most 50 in all.');
  }
  return {
    name,
    ownNames,
    language: languageOf(input.language),
    hosts: [...hosts].map(([host, kind]) => ({ host, kind })),
  };
}
