import type { Placeholder, TemplateLanguage } from './fill-template.js';

/** Where a template is offered. */
export const TEMPLATE_USES = ['message', 'ask', 'decline'] as const;
export type TemplateUse = (typeof TEMPLATE_USES)[number];

export interface TemplateView {
  id: string;
  name: string;
  usedFor: TemplateUse[];
  /** Empty where nobody has written it in this language. */
  bodyEn: string;
  bodyAr: string;
  revision: number;
  changedBy: string;
  updatedAt: string;
}

export interface SaveTemplateInput {
  /** Absent for a new one. */
  id?: string;
  /** The revision that was changed: another's change in between is not lost. */
  revision?: number;
  name: string;
  usedFor: TemplateUse[];
  bodyEn: string;
  bodyAr: string;
}

/** A template with a request's own facts in it. */
export interface ReadyTemplateView {
  id: string;
  name: string;
  usedFor: TemplateUse[];
  language: TemplateLanguage;
  text: string;
  missing: Placeholder[];
}

export interface TemplatePreviewInput {
  language: TemplateLanguage;
  body: string;
}

export interface TemplatePreviewView {
  text: string;
  /** Names in braces that mean nothing. */
  unknown: string[];
}
