// Bodies that news names without a head; from no corpus.

import { phraseSet } from '../../../text/wordSet';

/** Bodies and firms that news names by one word or by words that show no head. */
export const ORGANIZATIONS = phraseSet(
  'white house|downing street|federal reserve|capitol hill|congress|senate|parliament|kremlin|pentagon|knesset|state duma|duma|bundestag|bundesbank|rada|verkhovna rada|lok sabha|rajya sabha|diet|politburo|taliban|hamas|hezbollah|fatah|al-qaida|al-qaeda|al qaeda|boko haram|al-shabaab|al shabaab|islamic state|wagner group|' +
    "google|facebook|meta|twitter|youtube|instagram|tiktok|whatsapp|telegram|microsoft|apple|amazon|netflix|tesla|spacex|uber|lyft|airbnb|intel|nvidia|samsung|huawei|sony|toyota|honda|nissan|hyundai|volkswagen|boeing|airbus|lockheed martin|pfizer|moderna|astrazeneca|novavax|bayer|nestle|unilever|walmart|starbucks|mcdonald's|shell|exxon|exxonmobil|chevron|gazprom|rosneft|aramco|petrobras|" +
    'pemex|petronas|sinopec|petrochina|cnooc|lukoil|conocophillips|halliburton|schlumberger|baker hughes|duke energy|exelon|pg&e|lazard|crédit agricole|commerzbank|unicredit|intesa sanpaolo|bbva|standard chartered|natwest|nomura|mizuho|citibank|american express|berkshire hathaway|nintendo|sega|toshiba|fujitsu|nikon|kodak|xerox|' +
    'salesforce|linkedin|snapchat|reddit|pinterest|spotify|dropbox|ebay|etsy|shopify|doordash|deliveroo|instacart|expedia|tripadvisor|walgreens|cvs|kroger|home depot|best buy|nordstrom|kmart|morrisons|waitrose|marks & spencer|debenhams|primark|h&m|uniqlo|bunnings|nike|adidas|reebok|gucci|prada|chanel|hermès|burberry|rolex|kfc|' +
    "burger king|taco bell|kraft heinz|mondelez|cadbury|general mills|procter & gamble|colgate-palmolive|l'oréal|l'oreal|johnson & johnson|eli lilly|abbvie|amgen|biogen|novo nordisk|takeda|mercedes-benz|rolls-royce|harley-davidson|hewlett-packard|daimler|opel|vauxhall|fiat|chrysler|jaguar land rover|land rover|lexus|mazda|subaru|kia|" +
    'tata motors|byd|geely|porsche|ferrari|lamborghini|michelin|bridgestone|goodyear|komatsu|raytheon|northrop grumman|bae systems|general dynamics|embraer|american airlines|united airlines|southwest airlines|jetblue|etihad|cathay pacific|aeroflot|aer lingus|virgin atlantic|wizz air|dhl|usps|amtrak|eurostar|verizon|at&t|t-mobile|' +
    'comcast|virgin media|warner bros|pixar|hulu|nbcuniversal|carillion|serco|g4s|balfour beatty|tottenham|tottenham hotspur|juventus|ac milan|inter milan|bayern munich|borussia dortmund|paris saint-germain|psg|benfica|atlético madrid|atletico madrid|aston villa|crystal palace|west ham|newcastle united|leeds united|nasa|fbi|cia|nhs|' +
    'garda síochána|an garda síochána|kāinga ora|abu sayyaf|al-shabaab|fonterra|safaricom|eskom|transnet|sasol|paytm|zomato|swiggy|flipkart|maruti suzuki|jefferies|caltrans|cal fire|singtel|meralco|jollibee|ofsted|ofcom|ofgem|hmrc|rspca|rspb|rnli|nypd|lapd|fema|noaa|usda|isro|imf|wto|iaea|unhcr|cern|unison|' +
    'siemens|alstom|hitachi|bombardier|basf|nokia|ericsson|ikea|volvo|saab|renault|peugeot|stellantis|bmw|audi|allianz|axa|bnp paribas|société générale|santander|ubs|novartis|sanofi|gsk|glaxosmithkline|' +
    'coca-cola|pepsico|nestlé|danone|heineken|diageo|lvmh|inditex|tesco|asda|aldi|lidl|carrefour|costco|ibm|cisco|paypal|mastercard|alibaba|tencent|baidu|bytedance|xiaomi|lenovo|foxconn|tsmc|openai|anthropic|' +
    'softbank|mitsubishi|mitsui|sumitomo|panasonic|infosys|wipro|vodafone|telefónica|telefonica|edf|engie|enel|totalenergies|equinor|vattenfall|ørsted|iberdrola|repsol|bhp|rio tinto|glencore|anglo american|' +
    'deloitte|kpmg|pwc|mckinsey|accenture|blackrock|ryanair|easyjet|lufthansa|air france|klm|british airways|qantas|fedex|maersk|deutsche telekom|deutsche bahn|sncf|network rail|air canada|bank of america|wells fargo|' +
    'new statesman|the spectator|evening standard|daily mail|daily telegraph|sunday times|financial times|wall street journal|new york times|washington post|le monde|der spiegel|el país|la repubblica|die zeit|world rugby|world athletics|' +
    "hbo|itv|mtv|fine gael|fianna fáil|fianna fail|dáil|dáil éireann|seanad|senedd|oireachtas|bundesrat|riksdag|storting|folketing|sejm|majlis|althing|afd|cdu|csu|spd|fdp|anc|zanu-pf|bjp|aap|akp|chp|psoe|ndp|lnp|sdlp|pvv|vvd|cda|kmt|dpp|umno|reuters|xinhua|bloomberg|bbc|cnn|fox news|al jazeera|tass|interfax|kyodo|yonhap|unicef|unesco|interpol|europol|greenpeace|oxfam|red cross|red crescent|amnesty|amnesty international|human rights watch|médecins sans frontières|doctors without borders|world bank|goldman sachs|jpmorgan|morgan stanley|citigroup|hsbc|barclays|deutsche bank|credit suisse|moody's|real madrid|barcelona fc|manchester united|manchester city|arsenal|chelsea|liverpool fc|" +
    'lib dem|lib dems|snp|ukip|plaid cymru|dup|labour|labour party|conservatives|tories|democrats|republicans|liberal democrats|greens|likud|fidesz|sinn féin|sinn fein|un|u.n.|eu|garda|gardaí|united nations|european union|african union|arab league|nato|opec|fifa|uefa|asean|mercosur',
);

/** News agencies and broadcasters as datelines and credit lines have them. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'AP|AFP|EPA|UPI|ESPN|NBC|ABC|CBS|PBS|MSNBC|ITV|NHK|KCNA|IRNA|SANA|GNA|PNA|ANI|PTI|IANS|TASS|CNN|NPR|BBC|CTV|CBC|DPA|EFE|ANSA|APA|Reuters|Xinhua'.split(
    '|',
  ),
);
