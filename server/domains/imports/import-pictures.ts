import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { addPictures } from '#domains/catalogue/index.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { storeOriginal } from '#kernel/media/store-original.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { checkPicture } from './check-picture.ts';
import type { FoundFile } from './find-files.ts';
import { findUpcs } from './queries.ts';
import { findImportedPictures, noteImportedPictures } from './queries-write.ts';
import { type ImportReport, noteFault } from './report.ts';

type Target = { id: string; title: string };
type Pictured = Target & { file: FoundFile; bytes: Buffer; hash: string };

export type PictureImport = {
  sellerId: string;
  report: ImportReport;
  /** Products a trial run would make, by UPC. */
  planned(upc: string): Target | undefined;
  onBytes(count: number): void;
};

const atOnce = 16;
const maxBytes = 20_000_000;

/**
 * Hangs each picture at the product whose UPC is its file name. A file that hangs there already, by its
 * content, changes nothing; one without a product and one that cannot be decoded are reported.
 */
export async function importPictures(kernel: Kernel, files: readonly FoundFile[], work: PictureImport) {
  for (let at = 0; at < files.length; at += atOnce)
    await importSome(kernel, files.slice(at, at + atOnce), work);
}

async function importSome(kernel: Kernel, files: readonly FoundFile[], work: PictureImport): Promise<void> {
  const { report } = work;
  const upcs = files.map(upcOf);
  const rows = await kernel.db.engine.many(findUpcs, { seller: work.sellerId, upcs });
  const known = new Map(rows.map((row) => [row.upc, row]));
  const pairs = new Map<string, Pictured>();
  for (const file of files) {
    work.onBytes(file.bytes);
    const target = known.get(upcOf(file)) ?? work.planned(upcOf(file));
    if (!target) {
      report.pictures.unmatched.push(file.name);
    } else if (file.bytes > maxBytes) {
      noteFault(report, { file: file.name, reason: 'is larger than 20 MB' }, 'pictures');
    } else {
      const bytes = await readFile(file.path);
      const hash = createHash('sha256').update(bytes).digest('hex');
      pairs.set(`${target.id} ${hash}`, { id: target.id, title: target.title, file, bytes, hash });
    }
  }
  const asked = [...pairs.values()].map(({ id, hash }) => ({ item_id: id, hash }));
  for (const { item_id: id, hash } of await kernel.db.engine.many(findImportedPictures, {
    pictures: asked,
  })) {
    pairs.delete(`${id} ${hash}`);
    report.pictures.unchanged++;
  }
  await hang(kernel, [...pairs.values()], report);
}

async function hang(kernel: Kernel, pictures: readonly Pictured[], report: ImportReport): Promise<void> {
  const stored: { item_id: string; hash: string; media_id: string; title: string }[] = [];
  await Promise.all(
    pictures.map(async ({ id, title, file, bytes, hash }) => {
      const kept = report.dryRun ? await checkPicture(bytes) : await storeOriginal(kernel, { bytes });
      if (kept === false || isRefusal(kept)) {
        const reason = 'cannot be read as a picture; it may be damaged or too large';
        noteFault(report, { file: file.name, reason }, 'pictures');
      } else if (kept === true) report.pictures.new++;
      else stored.push({ item_id: id, hash, media_id: kept.id, title });
    }),
  );
  if (stored.length === 0) return;
  const titles = new Map(stored.map((one) => [one.item_id, one.title]));
  const noted = await kernel.db.transaction(worker, async (tx) => {
    const rows = await tx.engine.many(noteImportedPictures, { pictures: stored });
    if (rows.length === 0) return 0;
    const hung = await addPictures(
      tx,
      rows.map((row) => ({
        itemId: row.item_id,
        mediaId: row.media_id,
        alt: { en: titles.get(row.item_id) ?? '' },
      })),
    );
    return isRefusal(hung) ? hung : rows.length;
  });
  if (isRefusal(noted)) throw new Error(`pictures could not be hung: ${noted.detail}`);
  report.pictures.new += noted;
  report.pictures.unchanged += stored.length - noted;
}

const upcOf = (file: FoundFile) => basename(file.name, extname(file.name));
