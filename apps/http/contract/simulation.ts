import {
  SIMULATED_BY,
  SIMULATION_KINDS,
  SIMULATION_STATES,
  type BeforeAfter,
  type LicenseeChange,
  type SimulationExample,
  type SimulationGroup,
  type SimulationItem,
  type SimulationResult,
  type SimulationView,
} from '#libs/licensing';
import { OUTCOMES } from '#libs/pricing';
import { id, instant, integer, listOf, named, object, oneOf, orNull, text, type Field } from '../schema.js';

const outcome = oneOf(OUTCOMES);
const beforeAfterFields = {
  currency: text('ISO 4217.'),
  before: text('Minor units, under what is in force.'),
  after: text('Minor units, under the draft.'),
};
const beforeAfter = named<BeforeAfter>('BeforeAfter', beforeAfterFields);
const group = named<SimulationGroup>('SimulationGroup', {
  key: text(),
  requests: integer(),
  instantBefore: integer('Answered by rule, under what is in force.'),
  instantAfter: integer('Answered by rule, under the draft.'),
  amounts: listOf(beforeAfter),
});
const licenseeChange = named<LicenseeChange>('LicenseeChange', {
  organisationId: id(),
  name: text(),
  requests: integer(),
  ...beforeAfterFields,
});
const side = object<SimulationExample['before']>({ amount: text('Minor units.'), outcome });
const example = named<SimulationExample>('SimulationExample', {
  reference: text(),
  headline: text(),
  licensee: text(),
  currency: text(),
  before: side,
  after: side,
});

const result = named<SimulationResult>('SimulationResult', {
  requests: integer('Replayed.'),
  inWords: integer('Asked in words: there is no use to price.'),
  unpriceable: integer('Facts that cannot be priced any more.'),
  totals: listOf(beforeAfter),
  dearer: integer(),
  same: integer(),
  cheaper: integer(),
  outcomes: listOf(
    object<SimulationResult['outcomes'][number]>({ move: text('Such as `instant>review`.'), requests: integer() }),
  ),
  changes: listOf(
    integer(),
    'Requests by the change of their price: up to -50%, -25%, -10%, less than 0, 0, less than 10%, 25%, 50%, more.',
  ),
  prices: object<SimulationResult['prices']>(
    { before: listOf(integer()), after: listOf(integer()) },
    'Requests by price, in whole currency units: 0, up to 50, 100, 200, 500, 1,000, 2,000, 5,000, above.',
  ),
  groups: object<SimulationResult['groups']>(
    Object.fromEntries(SIMULATED_BY.map((by) => [by, listOf(group)])) as Record<(typeof SIMULATED_BY)[number], Field>,
  ),
  reasons: listOf(
    object<SimulationResult['reasons'][number]>({ code: text(), before: integer(), after: integer() }),
    'Why requests are not answered by rule.',
  ),
  licensees: object<SimulationResult['licensees']>({
    dearer: listOf(licenseeChange),
    cheaper: listOf(licenseeChange),
  }),
  examples: object<SimulationResult['examples']>({
    dearer: listOf(example),
    cheaper: listOf(example),
    answers: listOf(example),
  }),
});

const itemFields = {
  id: id(),
  kind: oneOf(SIMULATION_KINDS),
  draftId: id(),
  titleId: orNull(id()),
  currency: orNull(text()),
  months: integer('How far back it looks.'),
  state: oneOf(SIMULATION_STATES),
  total: orNull(integer('Requests to replay.')),
  seen: integer(),
  failure: orNull(text()),
  startedBy: text('Who started it.'),
  createdAt: instant(),
  finishedAt: orNull(instant()),
};
export const simulations = listOf(named<SimulationItem>('SimulationItem', itemFields));
export const simulation = named<SimulationView>('Simulation', { ...itemFields, result: orNull(result) });
export const startedSimulation = named<{ id: string }>('StartedSimulation', { id: id() });
