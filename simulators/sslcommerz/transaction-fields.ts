import { channelByCode } from './channels.ts';
import { dhakaTime } from './clock.ts';
import { toDecimal } from './money.ts';
import type { Fields, Result, Session } from './types.ts';

/** The fields every callback and query answer says about a session, paid or not. */
export function commonFields(session: Session, result: Result | null): Fields {
  return {
    tran_id: session.tranId,
    tran_date: dhakaTime(result?.atMs ?? session.createdAtMs),
    amount: toDecimal(result?.amountMinor ?? session.bdtMinor),
    bank_tran_id: result?.bankTranId ?? '',
    currency: 'BDT',
    currency_type: result?.currency ?? session.currency,
    currency_amount: toDecimal(result?.currencyMinor ?? session.currencyMinor),
    currency_rate: session.rate,
    base_fair: '0.00',
    ...Object.fromEntries(
      ['value_a', 'value_b', 'value_c', 'value_d'].map((name) => [name, session.fields[name] ?? '']),
    ),
  };
}

/** What is known once money was captured: card, net amount, risk. */
export function paidFields(result: Result): Fields {
  const channel = channelByCode(result.channel);
  return {
    val_id: result.valId,
    store_amount: toDecimal(result.storeAmountMinor),
    card_type: channel?.cardType ?? '',
    card_no: result.cardMasked,
    card_issuer: channel?.issuer ?? '',
    card_brand: channel?.brand ?? '',
    card_sub_brand: 'Classic',
    card_issuer_country: 'Bangladesh',
    card_issuer_country_code: 'BD',
    risk_level: result.risky ? '1' : '0',
    risk_title: result.risky ? 'Not Safe' : 'Safe',
  };
}

/** What only the validation and query answers add. */
export function validationExtras(session: Session, result: Result): Fields {
  const instalments = session.fields['emi_option'] === '1' ? session.fields['emi_selected_inst'] || '0' : '0';
  const discounted = result.discountMinor > 0;
  const months = Number(instalments);
  return {
    emi_instalment: instalments,
    emi_amount: months > 0 ? toDecimal(Math.ceil(result.amountMinor / months)) : '0.00',
    emi_description: '',
    emi_issuer: months > 0 ? (channelByCode(result.channel)?.issuer ?? '') : '',
    discount_amount: toDecimal(result.discountMinor),
    discount_percentage: discounted ? toDecimal(discountBasisPoints) : '0.00',
    discount_remarks: discounted ? 'Sandbox gateway offer' : '',
    account_details: '',
    gw_version: '4.00',
    ...(result.validatedAtMs === null ? {} : { validated_on: dhakaTime(result.validatedAtMs) }),
    token_key: '',
  };
}

/** The share of the amount that the sandbox's gateway-side offer pays for the customer. */
export const discountBasisPoints = 1_000;
