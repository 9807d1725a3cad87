/**
 * What stands in a field after a template was chosen: what somebody wrote stays, and the template follows it.
 *
 * @param former the template chosen before; unchanged, it makes way
 */
export function withTemplate(written: string, template: string, former?: string): string {
  if (written.trim() === '' || written === former) return template;
  return `${written.trimEnd()}\n\n${template}`;
}
