import { createHash } from 'node:crypto';

import type { Fields } from './types.ts';

const always =
  'amount,bank_tran_id,base_fair,currency,currency_amount,currency_rate,currency_type,status,store_id,' +
  'tran_date,tran_id,value_a,value_b,value_c,value_d';
const onlyPaid =
  'card_brand,card_issuer,card_issuer_country,card_issuer_country_code,card_no,card_type,' +
  'risk_level,risk_title,store_amount,val_id';

/** Adds `verify_key`, `verify_sign` (MD5) and `verify_sign_sha2` to a notice, over its raw values. */
export function sign(fields: Fields, storePassword: string): Fields {
  const more = fields['status'] === 'VALID' ? onlyPaid : 'error';
  const verifyKey = `${always},${more}`.split(',').sort().join(',');
  return {
    ...fields,
    verify_sign: digest('md5', verifyKey, fields, storePassword),
    verify_sign_sha2: digest('sha256', verifyKey, fields, storePassword),
    verify_key: verifyKey,
  };
}

function digest(algorithm: string, verifyKey: string, fields: Fields, storePassword: string): string {
  const hash = (text: string) => createHash(algorithm).update(text).digest('hex');
  const pairs = new Map(
    verifyKey
      .split(',')
      .flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const])),
  );
  pairs.set('store_passwd', hash(storePassword));
  return hash(
    [...pairs.keys()]
      .sort()
      .map((name) => `${name}=${pairs.get(name)}`)
      .join('&'),
  );
}
