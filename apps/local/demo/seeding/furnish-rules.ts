import { Readable } from 'node:stream';
import {
  DraftRules,
  LoadSanctions,
  RuleSets,
  SaveRulesDraft,
  SaveSanctionsList,
  ScreenOrganisations,
  UploadSanctions,
  type RuleSetContent,
} from '#libs/licensing';
import type { StaffActor } from '#libs/kernel';
import type { DemoApp } from './demo-app.js';

/** A draft of rules that waits for its second person, and a sanctions list with one name to look at. */
export async function furnishRules(app: DemoApp, rights: StaffActor): Promise<void> {
  await draftRules(app, rights);
  const { id } = await app.get(SaveSanctionsList).execute(rights, {
    ...{ name: 'Invented list of the demo house', format: 'un-xml', url: null, everyHours: null },
  });
  const body = Readable.from([Buffer.from(INVENTED_LIST)]);
  const load = await app.get(UploadSanctions).execute(rights, { listId: id, fileName: 'invented-list.xml', body });
  await app.get(LoadSanctions).handle({ loadId: load.id }, { jobId: 'demo', attempt: 1, maxAttempts: 1 });
  await app.get(ScreenOrganisations).handle();
}

async function draftRules(app: DemoApp, rights: StaffActor): Promise<void> {
  const title = 'New buyers up to 750, adaptations at once';
  const { id } = await app.get(DraftRules).execute(rights, { title });
  const { rules, revision } = await app.get(RuleSets).draft(rights, id);
  const { review, instant, countries, fourEyes } = rules;
  const content: RuleSetContent = {
    review: review.map((rule) => (rule.code === 'adaptation' ? { ...rule, off: true } : rule)),
    instant: instant.map((rule) => (rule.code === 'new-buyer-card' ? raised(rule) : rule)),
    countries,
    fourEyes: { ...fourEyes, overridePercent: 15 },
  };
  await app.get(SaveRulesDraft).execute(rights, { id, revision, title, content });
}

const raised = (rule: RuleSetContent['instant'][number]): RuleSetContent['instant'][number] => ({
  ...rule,
  requires: rule.requires.map((one) =>
    'amountWithin' in one.when ? { ...one, when: { amountWithin: { ...one.when.amountWithin, GBP: '75000' } } } : one,
  ),
});

/** In the United Nations' structure. Nobody in it exists; one name is like that of an organisation of this house. */
const INVENTED_LIST = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>Tarqun</FIRST_NAME><SECOND_NAME>Velimontov</SECOND_NAME><THIRD_NAME>Osradi</THIRD_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER><LISTED_ON>2020-01-15</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>Таркун Велимонтов</NAME_ORIGINAL_SCRIPT>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Tarkun Velimont</ALIAS_NAME></INDIVIDUAL_ALIAS>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>2</DATAID><FIRST_NAME>SILVER QUAY GENERAL TRADING</FIRST_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>ZZe.002</REFERENCE_NUMBER><LISTED_ON>2021-03-02</LISTED_ON>
      <COMMENTS1>A shipping agency without ships. Invented for this house.</COMMENTS1>
      <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Al-Rasif al-Fiddi Trading</ALIAS_NAME></ENTITY_ALIAS>
    </ENTITY>
    <ENTITY>
      <DATAID>3</DATAID><FIRST_NAME>HADDOWI SHIPPING LINES</FIRST_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>ZZe.003</REFERENCE_NUMBER><LISTED_ON>2023-05-01</LISTED_ON>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
