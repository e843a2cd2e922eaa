import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type CaughtMail = {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  message_id: string;
  kind: string;
  /** When it arrived, RFC 3339. */
  at: string;
};

export interface MailboxStore {
  /** Kept on disk once this resolves; the oldest goes when there are more than 500. */
  add(mail: CaughtMail): Promise<void>;
  /** Newest first; `to` matches one whole address. */
  list(to?: string): CaughtMail[];
  find(id: string): CaughtMail | undefined;
}

/** Opens the mailbox folder, one JSON file a mail, named so that they sort by arrival. */
export async function openMailboxStore(folder: string, keep = 500): Promise<MailboxStore> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const mails: { name: string; mail: CaughtMail }[] = [];
  for (const name of names) {
    mails.push({ name, mail: JSON.parse(await readFile(join(folder, name), 'utf8')) as CaughtMail });
  }
  let count = mails.length;
  const forgetOld = async () => {
    while (mails.length > keep) await rm(join(folder, mails.shift()!.name), { force: true });
  };
  await forgetOld();
  return {
    async add(mail) {
      const order = `${mail.at.replace(/\D/g, '')}-${String(count++).padStart(6, '0')}`;
      const name = `${order}-${mail.id}.json`;
      mails.push({ name, mail });
      await writeFile(join(folder, `${name}.part`), JSON.stringify(mail));
      await rename(join(folder, `${name}.part`), join(folder, name));
      await forgetOld();
    },
    list: (to) =>
      mails
        .map((one) => one.mail)
        .filter((mail) => !to || mail.to.includes(to.toLowerCase()))
        .toReversed(),
    find: (id) => mails.find((one) => one.mail.id === id)?.mail,
  };
}
