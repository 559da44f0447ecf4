/** Items of the countries in which firms of the value chain sit, as ISO 3166-1 alpha-2. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  Q30: 'US',
  Q16: 'CA',
  Q148: 'CN',
  Q865: 'TW',
  Q8646: 'HK',
  Q17: 'JP',
  Q884: 'KR',
  Q334: 'SG',
  Q833: 'MY',
  Q869: 'TH',
  Q668: 'IN',
  Q801: 'IL',
  Q408: 'AU',
  Q145: 'GB',
  Q27: 'IE',
  Q142: 'FR',
  Q183: 'DE',
  Q55: 'NL',
  Q31: 'BE',
  Q32: 'LU',
  Q39: 'CH',
  Q40: 'AT',
  Q38: 'IT',
  Q29: 'ES',
  Q34: 'SE',
  Q35: 'DK',
  Q20: 'NO',
  Q33: 'FI',
};

/** Items of exchanges, by the graph's names for them. */
export const EXCHANGES: Readonly<Record<string, string>> = {
  Q82059: 'NASDAQ',
  Q13677: 'NYSE',
  Q548621: 'TWSE',
  Q5598539: 'TPEX',
  Q739514: 'SSE',
  Q517750: 'SZSE',
  Q496672: 'HKEX',
  Q217475: 'TSE',
  Q495364: 'KRX',
  Q495372: 'KRX',
  Q171240: 'LSE',
  Q2385849: 'EURONEXT-PARIS',
  Q478720: 'EURONEXT-AMSTERDAM',
  Q819468: 'XETRA',
  Q936563: 'BORSA-ITALIANA',
  Q661834: 'SIX',
  Q1019992: 'NASDAQ-STOCKHOLM',
  Q818723: 'TSX',
  Q43335: 'BURSA-MALAYSIA',
};

/** Items of kinds of company: an entity that is none of these and has no identifier of a company is not looked at. */
export const COMPANY_KINDS: ReadonlySet<string> = new Set([
  'Q4830453', // business
  'Q6881511', // enterprise
  'Q783794', // company
  'Q891723', // public company
  'Q18388277', // technology company
  'Q658255', // subsidiary
]);
