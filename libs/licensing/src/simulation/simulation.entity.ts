import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PriceBook } from '#libs/pricing';
import type { RuleSet } from '../rules/rule-set.js';
import type { SimulationState } from './simulation.states.js';
import type { SimulationResult } from './simulation-result.js';

export const SIMULATION_KINDS = ['price-book', 'rules'] as const;
export type SimulationKind = (typeof SIMULATION_KINDS)[number];

/** What is tried on past requests, as it was when the simulation was started: a draft goes on changing. */
export interface Candidate {
  book: PriceBook | null;
  rules: RuleSet | null;
}

/** A replay of past requests under a draft: what is tried, how far it is, and what came of it. */
@Entity({ schema: 'licensing', name: 'simulation' })
export class Simulation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: SimulationKind;

  /** The draft. */
  @Column('uuid', { name: 'draft_id' })
  draftId: string;

  @Column('jsonb')
  candidate: Candidate;

  /** Only requests for this title and currency; null for all. */
  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  @Column('smallint')
  months: number;

  @Column('timestamptz', { name: 'since_at' })
  since: Date;

  @Column('timestamptz', { name: 'until_at' })
  until: Date;

  @Column('text')
  state: SimulationState;

  /** Requests in the period, once they are counted. */
  @Column('int', { nullable: true })
  total: number | null;

  @Column('int')
  seen: number;

  /** As far as it is; whole when the state is `done`. */
  @Column('jsonb', { nullable: true })
  result: SimulationResult | null;

  @Column('text', { nullable: true })
  failure: string | null;

  @Column('text', { name: 'started_by' })
  startedBy: string;

  @Column('text', { name: 'started_by_name' })
  startedByName: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
