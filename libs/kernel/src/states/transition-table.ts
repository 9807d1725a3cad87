import { DomainError } from '../errors/domain-error.js';

/** One allowed step of a state machine. `by` names who may take it; `guard` names a pure function of the context. */
export interface Transition<State extends string, By extends string = string> {
  from: State;
  to: State;
  name: string;
  by: readonly By[];
}

/** A state machine as data: product.md's tables, walked by specs and checked at boot against the column's CHECK. */
export class TransitionTable<State extends string, By extends string = string> {
  constructor(
    readonly noun: string,
    readonly states: readonly State[],
    readonly transitions: readonly Transition<State, By>[],
  ) {}

  allows(from: State, to: State, by: By): boolean {
    return this.transitions.some((step) => step.from === from && step.to === to && step.by.includes(by));
  }

  isFinal(state: State): boolean {
    return this.transitions.every((step) => step.from !== state);
  }

  /** @throws `<noun>.state-conflict` (conflict) when the step is not in the table */
  assert(from: State, to: State, by: By): void {
    if (this.allows(from, to, by)) return;
    throw new DomainError(
      `${this.noun}.state-conflict`,
      `This ${this.noun} is ${spoken(from)}; it cannot become ${spoken(to)}.`,
      {
        kind: 'conflict',
        nextStep: 'Reload the page to see its present state.',
      },
    );
  }
}

const spoken = (state: string): string => state.replaceAll('_', ' ').replaceAll('-', ' ');
