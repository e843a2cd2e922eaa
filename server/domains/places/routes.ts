import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { listAreas } from './queries.ts';

export function placesRoutes(api: Api, kernel: Kernel): void {
  api.serve('GET /areas', async ({ principal, language }) => ({
    data: await kernel.db.as(principal).many(listAreas, { language }),
  }));
}
