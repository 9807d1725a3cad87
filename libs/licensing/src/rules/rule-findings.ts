/** One thing about a rule set, beside the field it is about. */
export interface RuleMistake {
  /** Such as `instant.1.requires.0.when.atMost`. */
  path: string;
  code: string;
  message: string;
}

/** Collects what is wrong. What has the wrong shape cannot even be kept; a mistake can, but not published. */
export class RuleFindings {
  readonly shapes: RuleMistake[] = [];
  readonly mistakes: RuleMistake[] = [];
  readonly warnings: RuleMistake[] = [];

  shape(path: string, message: string): void {
    this.shapes.push({ path, code: 'wrong-shape', message });
  }

  mistake(path: string, code: string, message: string): void {
    this.mistakes.push({ path, code, message });
  }

  warning(path: string, code: string, message: string): void {
    this.warnings.push({ path, code, message });
  }
}
