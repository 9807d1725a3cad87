import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useState } from 'react';
import { deskApi, type StaffMember } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { listText } from '../../design/data/format.js';
import { Note } from '../../design/feedback/note.js';
import { useLanguage } from '../../words/language.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { AddStaff } from './add-staff.js';
import { ChangeStaff } from './change-staff.js';
import styles from './staff.module.css';
import list from '../list/list.module.css';

/** Who works at the desk; for administrators. */
export function StaffPage() {
  const words = useWords();
  const [isAdding, dialog] = useDisclosure(false);
  const [added, setAdded] = useState<string | null>(null);
  const pages = usePages({ key: ['staff'], fetchPage: (page) => deskApi.staff(page) });
  return (
    <ListPage
      title={words.staff.title}
      lead={words.staff.lead}
      actions={<Button onClick={dialog.open}>{words.staff.add}</Button>}
    >
      <div role="status" className={styles.added}>
        {added ? <Note tone="good">{words.staff.added(added)}</Note> : null}
      </div>
      <Listing
        pages={pages}
        label={words.staff.list}
        empty={null}
        columns="minmax(0, 1fr) 18rem 14rem 6rem"
        keyOf={(member) => member.userId}
        row={(member) => <StaffRow member={member} />}
      />
      <AddStaff opened={isAdding} onClose={dialog.close} onAdded={setAdded} />
    </ListPage>
  );
}

function StaffRow({ member }: { member: StaffMember }) {
  const words = useWords();
  const session = useSession();
  const { locale } = useLanguage();
  const [isOpen, dialog] = useDisclosure(false);
  const isOwn = session?.user?.id === member.userId;
  return (
    <>
      <div>
        <p className={list.name}>
          <bdi>{member.name}</bdi>
        </p>
        <p className={list.quiet}>
          <bdi>{member.email}</bdi>
        </p>
      </div>
      <div>
        <p>
          {listText(
            member.roles.map((role) => words.roles[role]),
            locale,
          )}
        </p>
        <p className={list.quiet}>
          <DateTime value={member.createdAt} />
        </p>
      </div>
      <div className={list.marks}>
        {isOwn ? <Tag>{words.staff.you}</Tag> : null}
        {member.disabled ? <Tag tone="over">{words.staff.disabled}</Tag> : null}
        {member.demo ? <Tag>{words.staff.demo}</Tag> : null}
        <Tag
          tone={member.secondFactor ? 'good' : 'waiting'}
          icon={member.secondFactor ? IconShieldCheck : IconShieldOff}
        >
          {member.secondFactor ? words.staff.secondFactor : words.staff.noSecondFactor}
        </Tag>
      </div>
      <div className={list.end}>
        <Button
          size="xs"
          className={list.rowLink ?? ''}
          aria-label={words.staff.changeOf(member.name)}
          onClick={dialog.open}
        >
          {words.staff.change}
        </Button>
      </div>
      <ChangeStaff member={member} isOwn={isOwn} opened={isOpen} onClose={dialog.close} />
    </>
  );
}
