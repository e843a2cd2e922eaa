/** Address of an order's page; with the token it is the signed link that opens it without an account. */
export function orderPath(id: string, token?: string | null): string {
  return token ? `/order/${id}?token=${encodeURIComponent(token)}` : `/order/${id}`;
}

/** Where the customer stands after the gateway: `outcome` is what it said, or `unreachable` where it did not answer. */
export function paymentPath(id: string, token: string, outcome: string): string {
  return `/payment/${id}?${new URLSearchParams({ token, outcome })}`;
}

/** The header that opens an order for whoever holds its link. */
export function orderHeaders(token: string | null): Record<string, string> {
  return token ? { 'order-token': token } : {};
}
