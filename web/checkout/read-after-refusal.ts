import type { ShouldRevalidateFunctionArgs } from 'react-router';

/**
 * `shouldRevalidate` of the pages one buys by. A refused form is mostly refused because something changed meanwhile
 * (a price, the hold, a time), and the router by itself keeps what the page showed before: the customer would send the
 * old total and the old key again and again.
 */
export function readAfterRefusal({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return defaultShouldRevalidate || formMethod === 'POST';
}
