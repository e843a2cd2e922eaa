export type Channel = {
  code: string;
  group: 'visacard' | 'mastercard' | 'amexcard' | 'othercard' | 'mobilebanking' | 'internetbank';
  label: string;
  labelBangla: string;
  cardType: string;
  brand: string;
  issuer: string;
  /** What the customer is asked for: a card, a wallet number or a bank user id. */
  asks: 'card' | 'wallet' | 'bank';
  /** Shown only when the merchant names it in `multi_card_name`. */
  onlyByName?: true;
};

export const groups = [
  { title: 'Cards', titleBangla: 'কার্ড', members: ['visacard', 'mastercard', 'amexcard', 'othercard'] },
  { title: 'Mobile banking', titleBangla: 'মোবাইল ব্যাংকিং', members: ['mobilebanking'] },
  { title: 'Internet banking', titleBangla: 'ইন্টারনেট ব্যাংকিং', members: ['internetbank'] },
] as const;

function card(
  code: string,
  group: Channel['group'],
  brand: string,
  label: string,
  bangla: string,
  bank: string,
) {
  return {
    code,
    group,
    brand,
    label,
    labelBangla: bangla,
    cardType: `${brand}-${bank}`,
    issuer: `${bank} Bank`,
    asks: 'card',
  } satisfies Channel;
}

function wallet(code: string, label: string, labelBangla: string, cardType: string, issuer: string) {
  return {
    code,
    group: 'mobilebanking',
    brand: 'MOBILEBANKING',
    label,
    labelBangla,
    cardType,
    issuer,
    asks: 'wallet',
  } satisfies Channel;
}

function bank(code: string, label: string, labelBangla: string) {
  return {
    code,
    group: 'internetbank',
    brand: 'IB',
    label,
    labelBangla,
    cardType: `${code.toUpperCase()}-${label}`,
    issuer: label,
    asks: 'bank',
  } satisfies Channel;
}

const bankNames = { brac: 'BRAC', dbbl: 'Dutch Bangla', city: 'City', ebl: 'Eastern', sbl: 'Standard' };
const bankCards: Channel[] = Object.entries(bankNames).flatMap(([code, name]) => [
  { ...card(`${code}_visa`, 'visacard', 'VISA', `Visa (${name})`, 'ভিসা', name), onlyByName: true },
  {
    ...card(`${code}_master`, 'mastercard', 'MASTER', `Mastercard (${name})`, 'মাস্টারকার্ড', name),
    onlyByName: true,
  },
]);

export const channels: readonly Channel[] = [
  card('visacard', 'visacard', 'VISA', 'Visa', 'ভিসা', 'Dutch Bangla'),
  card('mastercard', 'mastercard', 'MASTER', 'Mastercard', 'মাস্টারকার্ড', 'Dutch Bangla'),
  card('amexcard', 'amexcard', 'AMEX', 'American Express', 'আমেরিকান এক্সপ্রেস', 'City'),
  {
    ...card('city_amex', 'amexcard', 'AMEX', 'American Express (City)', 'আমেরিকান এক্সপ্রেস', 'City'),
    onlyByName: true,
  },
  ...bankCards,
  { ...card('dbbl_nexus', 'othercard', 'NEXUS', 'Nexus', 'নেক্সাস', 'Dutch Bangla'), asks: 'bank' },
  { ...card('qcash', 'othercard', 'QCASH', 'Q-Cash', 'কিউ-ক্যাশ', 'QCash'), asks: 'bank' },
  wallet('bkash', 'bKash', 'বিকাশ', 'BKASH-BKash', 'BKash Mobile Banking'),
  wallet('dbblmobilebanking', 'Rocket', 'রকেট', 'DBBLMOBILEB-Dbbl Mobile Banking', 'DBBL Mobile Banking'),
  wallet('upay', 'upay', 'উপায়', 'UPAY-Upay', 'Upay Mobile Banking'),
  wallet('tapnpay', 'tap', 'ট্যাপ', 'TAPNPAY-Tap', 'Tap Mobile Banking'),
  bank('city', 'City Bank', 'সিটি ব্যাংক'),
  bank('bankasia', 'Bank Asia', 'ব্যাংক এশিয়া'),
  bank('abbank', 'AB Bank', 'এবি ব্যাংক'),
  bank('ibbl', 'Islami Bank', 'ইসলামী ব্যাংক'),
  bank('mtbl', 'Mutual Trust Bank', 'মিউচুয়াল ট্রাস্ট ব্যাংক'),
];

export function channelByCode(code: string): Channel | undefined {
  return channels.find((channel) => channel.code === code);
}

/** The channels a session offers: all, or those that `multi_card_name` names by code or by group. */
export function offeredChannels(multiCardName: string | undefined): Channel[] {
  const wanted = (multiCardName ?? '').split(/[\s,]+/).filter(Boolean);
  const named = channels.filter(
    (channel) => wanted.includes(channel.code) || (!channel.onlyByName && wanted.includes(channel.group)),
  );
  return named.length > 0 ? named : channels.filter((channel) => !channel.onlyByName);
}
