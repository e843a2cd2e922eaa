import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { addReview } from './add-review.ts';

export function reviewRoutes(api: Api, kernel: Kernel): void {
  api.serve('POST /orders/{id}/lines/{line_id}/review', ({ params, body, language, transaction }) =>
    transaction((tx) =>
      addReview(tx, kernel.ids, {
        orderId: params.id,
        lineId: params.line_id,
        rating: body.rating,
        body: body.body,
        language,
      }),
    ),
  );
}
