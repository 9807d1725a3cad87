import { CancelSimulation } from './cancel-simulation.js';
import { RunSimulation } from './run-simulation.js';
import { SimulationSubjects } from './simulation-subjects.js';
import { SimulationsQuery } from './simulations.query.js';
import { StartSimulation } from './start-simulation.js';

/** What the house works with. */
export const SIMULATION_DOOR = [StartSimulation, CancelSimulation, RunSimulation, SimulationsQuery];
export const SIMULATION_PARTS = [SimulationSubjects];
