import { ALL_COUNTRIES, alpha3 } from '#libs/kernel';
import type {
  AudienceKind,
  Edits,
  Exclusivity,
  Medium,
  MediumUse,
  Purpose,
  Term,
  TerritoryTerm,
  Use,
} from '#libs/licensing';
import type { ParsedConstraint } from './policy-schema.js';
import { COUNTRY_IRI } from './vocabulary.js';

/** The constraints of one permission by left operand; `dateTime` by left operand and operator. */
export class ConstraintReader {
  private readonly byName = new Map<string, ParsedConstraint>();

  constructor(constraints: readonly ParsedConstraint[]) {
    for (const constraint of constraints) {
      const { leftOperand, operator } = constraint;
      this.byName.set(leftOperand === 'dateTime' ? `dateTime ${operator}` : leftOperand, constraint);
    }
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The right operand as text: a string, a typed value's lexical form, or an IRI. '' when absent or a list. */
  text(name: string): string {
    const operand = this.byName.get(name)?.rightOperand;
    if (operand === undefined || Array.isArray(operand)) return '';
    if (typeof operand === 'string') return operand;
    return '@value' in operand ? operand['@value'] : operand['@id'];
  }

  list(name: string): string[] {
    const operand = this.byName.get(name)?.rightOperand;
    return Array.isArray(operand) ? operand.map((value) => (typeof value === 'string' ? value : value['@id'])) : [];
  }

  unit(name: string): string {
    return this.byName.get(name)?.unit?.['@id'] ?? '';
  }

  /** A term of our vocabulary, such as `web` of `imp:media/web`. */
  term(name: string): string {
    return this.text(name).split('/').at(-1) ?? '';
  }

  optional(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }
}

/** Reads; it does not judge. What makes no sense is found by writing it again and comparing (check-policy). */
export function readMedium(reader: ConstraintReader): MediumUse {
  const medium = reader.term('media') as Medium;
  if (!reader.has('count')) return { medium };
  const kind = reader.unit('count').split('/').at(-1) as AudienceKind;
  return { medium, audience: { kind, count: Number(reader.text('count')) } };
}

export function readUse(reader: ConstraintReader, media: MediumUse[]): Use {
  return {
    media,
    purpose: reader.term('purpose') as Purpose,
    ...(reader.has('imp:staff') ? { staff: Number(reader.text('imp:staff')) } : {}),
    territory: readTerritory(reader.text('imp:territory')),
    languages: reader.list('language'),
    term: readTerm(reader.text('imp:term')),
    startsOn: reader.text('imp:agreedStart'),
    exclusivity: readExclusivity(reader),
    edits: reader.term('imp:edits') as Edits,
    alreadyPublished: reader.text('imp:alreadyPublished') === 'true',
    rush: reader.text('imp:rush') === 'true',
  };
}

function readTerritory(said: string): TerritoryTerm {
  const [kind = '', values = ''] = said.split(':');
  if (kind === 'worldwide') return { kind };
  return {
    kind: kind as 'except' | 'region' | 'countries',
    values: values.split(',').filter(Boolean).map(decodeURIComponent),
  };
}

function readTerm(said: string): Term {
  const months = /^P(\d+)M$/.exec(said)?.[1];
  if (months !== undefined) return { kind: 'months', months: Number(months) };
  return { kind: said === 'perpetual' ? 'perpetual' : 'one-time' };
}

function readExclusivity(reader: ConstraintReader): Exclusivity {
  const from = reader.optional('imp:exclusiveFrom');
  const until = reader.optional('imp:exclusiveUntil');
  const when = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  switch (reader.term('imp:exclusivity')) {
    case 'sector':
      return { kind: 'sector', sector: reader.text('imp:exclusiveSector'), ...when };
    case 'territory':
      return { kind: 'territory', territory: readTerritory(reader.text('imp:exclusiveTerritory')), ...when };
    case 'full':
      return { kind: 'full', ...when };
    default:
      return { kind: 'none' };
  }
}

let byAlpha3: ReadonlyMap<string, string> | undefined;
export function readCountries(reader: ConstraintReader): string[] {
  byAlpha3 ??= new Map(ALL_COUNTRIES.map((code) => [`${COUNTRY_IRI}${alpha3(code) ?? code}`, code]));
  const codes = byAlpha3;
  return reader.list('spatial').map((iri) => codes.get(iri) ?? iri);
}
