const secretName = new RegExp(
  [
    '^(authorization|cookie|set-cookie|.*(password|passwd|secret|token|otp)|api[-_]?key|jwt|phone|mobile',
    'e?mail|recipient|contact|address|cus_.*|ship_.*)$',
  ].join('|'),
  'i',
);

const patterns: [RegExp, string][] = [
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[mail]'],
  [/(?<![\d.+-])(?:\+\d{8,15}|(?:880|0)1[3-9](?:[ -]?\d){8})(?![\d-])/g, '[phone]'],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [secret]'],
  [/([?&](?:\w*token|\w*passwd|password|secret|code)=)[^&\s"\\]+/gi, '$1[secret]'],
  [/(\/\/[^\s:/@"]*:)[^\s@/"]+@/g, '$1[secret]@'],
];

/** A line of text without mail addresses, phone numbers, tokens and passwords in addresses. */
export function maskText(text: string): string {
  return patterns.reduce((masked, [pattern, by]) => masked.replace(pattern, by), text);
}

/** A copy of plain data in which whatever is named like a secret or like personal data is left out. */
export function maskNamed(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 6) return value;
  if (Array.isArray(value)) return value.map((inner) => maskNamed(inner, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) && inner !== undefined ? '[hidden]' : maskNamed(inner, depth + 1),
    ]),
  );
}
