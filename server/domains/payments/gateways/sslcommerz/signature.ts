import { createHash, timingSafeEqual } from 'node:crypto';

export type NoticeFields = Readonly<Record<string, string>>;

export type SignatureCheck = { ok: true } | { ok: false; code: 'gateway_bad_signature'; detail: string };

const alwaysSigned = ['tran_id', 'status', 'amount', 'currency', 'store_id'];

/** The gateway's MD5 and SHA-256 signatures over the named fields, taken raw: untrimmed, empty ones kept. */
export function signNotice(fields: NoticeFields, verifyKey: string, storePassword: string) {
  return {
    verifySign: digest('md5', fields, verifyKey, storePassword),
    verifySignSha2: digest('sha256', fields, verifyKey, storePassword),
  };
}

/**
 * Whether a posted notice was signed with the store's password over at least the fields that decide: tran_id,
 * status, amount, currency, store_id, and val_id when VALID. The poster chooses which fields are signed,
 * hence the minimum. A good signature is no proof of payment (the secret is static and notices can be
 * replayed); only validation is.
 */
export function verifyNoticeSignature(fields: NoticeFields, storePassword: string): SignatureCheck {
  const { verify_key: verifyKey = '', verify_sign: sign = '', verify_sign_sha2: signSha2 } = fields;
  const names = verifyKey.split(',');
  const odd = names.find((name) => !/^[a-z0-9_]+$/.test(name));
  if (odd !== undefined) return bad('verify_key names an impossible field');
  const needed = fields['status'] === 'VALID' ? [...alwaysSigned, 'val_id'] : alwaysSigned;
  const unsigned = needed.find((name) => !names.includes(name) || !Object.hasOwn(fields, name));
  if (unsigned) return bad(`${unsigned} is not signed`);

  const expected = signNotice(fields, verifyKey, storePassword);
  const md5Fits = sameText(sign, expected.verifySign);
  const sha2Fits = signSha2 === undefined || sameText(signSha2, expected.verifySignSha2);
  return md5Fits && sha2Fits ? { ok: true } : bad('the signature does not fit');
}

function digest(
  algorithm: 'md5' | 'sha256',
  fields: NoticeFields,
  verifyKey: string,
  storePassword: string,
): string {
  const hash = (text: string) => createHash(algorithm).update(text, 'utf8').digest('hex');
  const values = new Map<string, string>();
  for (const name of verifyKey.split(',')) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined) values.set(name, value);
  }
  values.set('store_passwd', hash(storePassword));
  const sorted = [...values.keys()].sort();
  return hash(sorted.map((name) => `${name}=${values.get(name)}`).join('&'));
}

/** Compares digests of the texts, so that neither length nor content shows in the time it takes. */
function sameText(left: string, right: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(left), hash(right));
}

function bad(detail: string): SignatureCheck {
  return { ok: false, code: 'gateway_bad_signature', detail };
}
