/** Words of nations whose money is called as other nations' is, by the nation's ISO 3166 code. */
const WORDS: Readonly<Record<string, string>> = {
  AE: 'emirati emirates uae dubai dhabi',
  AR: 'argentine argentinian argentina',
  AU: 'australian',
  BE: 'belgian belgium brussels',
  BH: 'bahraini bahrain',
  BI: 'burundian burundi',
  CA: 'canadian',
  CD: 'congolese congo kinshasa',
  CH: 'swiss switzerland zurich geneva bern',
  CL: 'chilean chile',
  CM: 'cameroonian cameroon gabonese gabon chadian chad',
  CO: 'colombian colombia bogota',
  CU: 'cuban cuba havana',
  CZ: 'czech prague',
  DE: 'german',
  DJ: 'djiboutian djibouti',
  DK: 'danish denmark copenhagen',
  DO: 'dominican',
  DZ: 'algerian algeria',
  EG: 'egyptian',
  FI: 'finnish finland helsinki',
  FR: 'french france paris',
  GB: 'british',
  GN: 'guinean guinea conakry',
  HK: 'kong h.k.',
  IN: 'indian india delhi mumbai kolkata chennai bengaluru kerala gujarat karnataka maharashtra rajasthan bihar odisha telangana andhra',
  IQ: 'iraqi iraq baghdad',
  IR: 'iranian iran tehran',
  IS: 'icelandic iceland reykjavik',
  IT: 'italian italy rome milan',
  JM: 'jamaican',
  JO: 'jordanian jordan amman',
  KE: 'kenyan kenya nairobi',
  KR: 'korean',
  KW: 'kuwaiti kuwait',
  LB: 'lebanese',
  LK: 'lankan lanka colombo',
  LY: 'libyan libya tripoli',
  MA: 'moroccan morocco casablanca rabat',
  MU: 'mauritian mauritius',
  MX: 'mexican mexico',
  NO: 'norwegian norway oslo',
  NP: 'nepali nepalese nepal kathmandu',
  NZ: 'zealand n.z.',
  OM: 'omani oman',
  PH: 'philippine philippines filipino manila',
  PK: 'pakistani pakistan islamabad karachi lahore sindh peshawar',
  QA: 'qatari qatar doha',
  RS: 'serbian serbia belgrade',
  RW: 'rwandan rwanda',
  SA: 'saudi riyadh jeddah',
  SE: 'swedish sweden stockholm',
  SG: 'singapore',
  SN: 'senegalese senegal ivorian mali malian burkina benin niger togo',
  SO: 'somali somalia',
  SY: 'syrian',
  TN: 'tunisian tunisia tunis',
  TR: 'turkish',
  TW: 'taiwan',
  TZ: 'tanzanian tanzania',
  UG: 'ugandan uganda kampala',
  US: 'american u.s. us',
  UY: 'uruguayan uruguay',
  XO: 'cfa',
  YE: 'yemeni yemen',
  ZA: 'african',
};
const NATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([nation, words]) => words.split(' ').map((word) => [word, nation] as const)),
);

/** What the money of these nations is called, and its ISO 4217 code. */
const MONEY: readonly (readonly [names: string, codes: string])[] = [
  ['dollar dollars dlr dlrs', 'AU:AUD CA:CAD HK:HKD JM:JMD NZ:NZD SG:SGD TW:TWD US:USD'],
  ['peso pesos', 'AR:ARS CL:CLP CO:COP CU:CUP DO:DOP MX:MXN PH:PHP UY:UYU'],
  ['franc francs', 'BE:BEF BI:BIF CD:CDF CH:CHF CM:XAF DJ:DJF FR:FRF GN:GNF RW:RWF SN:XOF XO:XOF'],
  ['crown crowns krona kronor krone kroner', 'CZ:CZK DK:DKK IS:ISK NO:NOK SE:SEK'],
  ['rupee rupees', 'IN:INR LK:LKR MU:MUR NP:NPR PK:PKR'],
  ['pound pounds', 'EG:EGP GB:GBP LB:LBP SY:SYP'],
  ['lira liras', 'IT:ITL TR:TRY'],
  ['mark marks', 'DE:DEM FI:FIM'],
  ['shilling shillings', 'KE:KES SO:SOS TZ:TZS UG:UGX'],
  ['dinar dinars', 'BH:BHD DZ:DZD IQ:IQD JO:JOD KW:KWD LY:LYD RS:RSD TN:TND'],
  ['rial rials riyal riyals', 'IR:IRR OM:OMR QA:QAR SA:SAR YE:YER'],
  ['dirham dirhams', 'AE:AED MA:MAD'],
  ['won', 'KR:KRW'],
  ['rand', 'ZA:ZAR'],
];
const CODES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  MONEY.flatMap(([names, codes]) => {
    const byNation = new Map(codes.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)] as const));
    return names.split(' ').map((name) => [name, byNation] as const);
  }),
);

/** The code of "Mexican" "pesos", of "Czech" "crowns"; undefined where the one is no nation or the other not its money. */
export const nationalCode = (nation: string, name: string): string | undefined => {
  const codes = CODES.get(name);
  return codes?.get(NATIONS.get(nation) ?? '');
};

/** The codes of the nations named whose money is called so. */
export const codesNamed = (words: Iterable<string>, name: string): ReadonlySet<string> => {
  const codes = new Set<string>();
  for (const word of words) {
    const code = nationalCode(word, name);
    if (code) codes.add(code);
  }
  return codes;
};

export const isNation = (lower: string): boolean => NATIONS.has(lower);
