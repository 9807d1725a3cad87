import type { DeskCalendar } from '../rules/desk-calendar.js';

/** Whose hours: the house's (`titleId` null) or a title's. */
export interface DeskHoursView {
  titleId: string | null;
  titleName: string | null;
  /** 0 while nobody has written any: then the hours are the house's, and for the house the shipped ones. */
  version: number;
  /** `own`: written for this desk; `house`: the house's count; `shipped`: the example every house starts with. */
  source: 'own' | 'house' | 'shipped';
  calendar: DeskCalendar;
  changedBy: string | null;
  changedAt: string | null;
}

export interface SetDeskHoursInput {
  /** `house`, or the id of a title. */
  desk: string;
  /** null: this title keeps the hours of the house from now on. */
  calendar: DeskCalendar | null;
  /** The version that was read; another one since then is a conflict. */
  version: number;
}

/** When something asked at `askedAt` would be answered. */
export interface PromisePreview {
  askedAt: string;
  isOpen: boolean;
  answeredBy: string;
  rushAnsweredBy: string;
}
