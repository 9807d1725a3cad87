import { ApplyRightsRule, DraftRightsRule, SaveRightsOwner } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import type { DemoApp } from './demo-app.js';

/** What the rights manager laid down before the first article came: a rule in force, one in draft, a local agency. */
export async function houseRules(app: DemoApp, rights: StaffActor): Promise<void> {
  await app.get(SaveRightsOwner).execute(rights, {
    ...{ kind: 'agency', name: 'Estuary Press Bureau', names: ['EPB', 'مكتب الخليج للصحافة'] },
  });
  const applied = await app.get(DraftRightsRule).execute(rights, {
    ...{ section: 'Opinion', parts: 'pictures', status: 'needs-clearance' },
    reason: 'Portraits of guest authors belong to them more often than to us.',
  });
  await app.get(ApplyRightsRule).execute(rights, applied);
  await app.get(DraftRightsRule).execute(rights, {
    ...{ contributor: 'Jonas Weir', parts: 'everything', status: 'needs-clearance' },
    reason: 'His agent asks to be told before each sale while the contract is negotiated anew.',
  });
}
