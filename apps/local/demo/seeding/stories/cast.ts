import type { MemberActor } from '#libs/kernel';
import type { DemoMembers, DemoStaff } from '../register-people.js';
import type { Story } from '../story.js';
import type { Calendar } from '../tell.js';

/** Who takes part in the stories, and when things happened. */
export interface Cast {
  staff: DemoStaff;
  members: DemoMembers;
  calendar: Calendar;
  /** Begins the story of a request. */
  request: (member: MemberActor) => Story;
}

/** One request and what became of it. */
export type Telling = (cast: Cast) => Story;
