import type { Token } from '../../../text/tokens';
import { phraseSet } from '../../../text/wordSet';

/** Peoples, faiths, parties and their adjectives, singular: capitalized, and no names by themselves. */
const PEOPLES = phraseSet(
  'afghan|albanian|algerian|american|angolan|argentine|argentinean|argentinian|armenian|australian|austrian|azerbaijani|azeri|bahamian|bahraini|bangladeshi|barbadian|basque|belarusian|belgian|bolivian|bosnian|brazilian|british|bulgarian|burmese|burundian|californian|cambodian|cameroonian|canadian|catalan|chadian|chechen|chilean|chinese|colombian|congolese|croatian|cuban|cypriot|' +
    'czech|danish|dominican|dutch|ecuadorian|egyptian|emirati|english|eritrean|estonian|ethiopian|european|fijian|filipino|finnish|flemish|french|gabonese|gambian|georgian|german|ghanaian|greek|grenadian|guatemalan|guinean|guyanese|haitian|honduran|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|' +
    'japanese|jordanian|kazakh|kenyan|korean|kosovan|kurdish|kuwaiti|kyrgyz|laotian|latvian|lebanese|liberian|libyan|lithuanian|macedonian|malagasy|malawian|malaysian|malian|maltese|mauritanian|mauritian|mexican|moldovan|mongolian|montenegrin|moroccan|mozambican|namibian|nepalese|nepali|nicaraguan|nigerian|nigerien|norwegian|omani|pakistani|palestinian|panamanian|' +
    'paraguayan|peruvian|philippine|polish|portuguese|qatari|romanian|russian|rwandan|salvadoran|saudi|scottish|senegalese|serbian|singaporean|slovak|slovene|slovenian|somali|spanish|sudanese|swedish|swiss|syrian|taiwanese|tajik|tanzanian|texan|thai|tibetan|togolese|tunisian|turkish|turkmen|ugandan|ukrainian|uruguayan|uyghur|uighur|uygur|uzbek|' +
    'venezuelan|vietnamese|welsh|yemeni|zambian|zimbabwean|african|asian|arab|arabic|latino|latina|hispanic|slavic|balkan|nordic|scandinavian|baltic|caribbean|western|eastern|northern|southern|southeastern|northwestern|northeastern|southwestern|central|mediterranean|transatlantic|pacific|anglo|afro|euro|sino|jewish|muslim|islamic|islamist|christian|' +
    'catholic|protestant|orthodox|anglican|hindu|buddhist|sikh|sunni|shiite|shia|mormon|mennonite|amish|quaker|methodist|presbyterian|lutheran|baptist|druze|yazidi|alawite|copt|coptic|evangelical|aboriginal|indigenous|maori|māori|inuit|mayan|zulu|xhosa|yoruba|igbo|hausa|tamil|bengali|punjabi|sinhalese|roma|cossack|soviet|nazi|communist|marxist|socialist|republican|democratic|labour|conservative|liberal|tory|' +
    'parisian|londoner|roman|byzantine|ottoman|victorian|latin|hebrew|mandarin|cantonese|hindi|urdu|swahili|bantu|creole|briton|spaniard|dane|swede|finn|pole|turk|scot|serb|croat|bosniak|kosovar|kurd|jew|democrat|frenchman|frenchwoman|englishman|englishwoman|irishman|irishwoman|dutchman|dutchwoman|welshman|welshwoman|scotsman|scotswoman|cornishman|ulsterman|norseman|new yorker|tatar|costa rican|puerto rican|south african|north korean|' +
    'south korean|sri lankan|new zealander|saudi arabian|latin american|south american|african american|native american|first nation|first nations|asian american|sub-saharan|pan-african|african-american|asian-american|tasmanian|zionist|inuk|aborigine|mongol|comorian|sahrawi|rohingya|hazara|pashtun|baloch|sindhi|kashmiri|gujarati|tigrayan|oromo|tutsi|hutu|berber|bedouin|tuareg|fulani|kikuyu|maasai|romani|quechua|mapuche|south sudanese|east timorese|timorese|sierra leonean|burkinabe|burkinabé|trinidadian|bermudian|greenlander|icelander|bhutanese|bruneian|seychellois|luxembourgish|andorran|belizean|surinamese|djiboutian|beninese|tongan|samoan|papuan|hawaiian|sicilian|bavarian|prussian|andalusian|corsican|sardinian|venetian|tuscan|neapolitan|dubliner|berliner|muscovite|maronite|druze|pro-russian|anti-american',
);

/** Is the word (lower case) a people's name or adjective: "Kenyan", "Kenyans", "Swiss-born"? */
export function isPeople(word: string): boolean {
  if (PEOPLES.has(word) || (word.endsWith('s') && PEOPLES.has(word.slice(0, -1)))) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && PEOPLES.has(word.slice(0, hyphen));
}

/** "a former Olympic boxer" */
export const isAdjective = ([word, ...more]: readonly Token[], next: Token | undefined): boolean =>
  more.length === 0 &&
  /^(?:olympic|paralympic)$/.test(word?.lower ?? '') &&
  next?.kind === 'word' &&
  next.text === next.lower;
