import { createBrowserClient } from '#client/client.ts';
import type { Language } from '#contract/common.ts';
import type { ReplyOf } from '#contract/operations.ts';

type Stored = ReplyOf<'POST /admin/media'>;

/** Sends a picture to the market; answers where it is kept, or why not. */
export async function uploadPicture(file: File, language: Language): Promise<Stored | { problem: string }> {
  const api = createBrowserClient(() => language);
  const bytes = {
    type: file.type || 'application/octet-stream',
    data: new Uint8Array(await file.arrayBuffer()),
  };
  try {
    const stored = await api('POST /admin/media', { bytes });
    return stored.ok ? stored.data : { problem: stored.problem.detail ?? stored.problem.title };
  } catch {
    // The line broke: nothing was kept, the file can be chosen again.
    return { problem: '…' };
  }
}
