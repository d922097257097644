/** Small word lists for telling kinds of names apart; titles and head words, from no corpus. All in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Head word of an organization's name: its last, or the one before "of", "for". */
export const ORGANIZATION_HEADS = words(
  'academy|administration|aerospace|ag|agency|airline|airlines|airways|albion|alliance|archdiocese|army|assembly|associates|association|athletic|authority|' +
    'ballet|banca|banco|bank|battalion|board|brigade|broadcasting|brotherhood|bundestag|bureau|cabinet|campaign|capital|cathedral|caucus|' +
    'center|centers|centre|centres|chamber|channel|choir|chronicle|church|cid|clinic|club|co|co-op|co.|coalition|college|command|commission|communications|brewery|brewing|' +
    'committee|commonwealth|company|confederation|conference|congregation|congress|consortium|constabulary|consulate|consulting|cooperative|corp|corp.|corporation|corps|' +
    'council|court|department|dicastery|diocese|directorate|division|directorates|duma|electric|electricity|embassies|embassy|energy|enterprises|entertainment|examiner|exchange|fc|' +
    'federation|fellowship|ferries|financial|fleet|foods|force|forces|forum|foundation|fund|gallery|gazette|gendarmerie|gmbh|grid|group|guard|' +
    'guardian|guards|guild|hamas|harriers|healthcare|herald|hezbollah|holdings|hospital|hotspur|house|inc|inc.|industries|initiative|inquirer|' +
    'inspectorate|institute|institution|insurance|investments|isis|jihad|journal|kindergarten|knesset|laboratories|laboratory|league|legion|library|llc|lobby|' +
    'logistics|ltd|ltd.|magazine|media|militia|mining|ministry|monastery|mosque|motors|movement|museum|nations|navy|network|' +
    'news|observatories|observatory|office|oil|ombudsman|orchestra|organisation|organization|organizations|parliament|partners|party|patrol|petroleum|pharma|pharmaceuticals|' +
    'pictures|plc|plenum|police|politburo|polytechnic|post|presidium|press|productions|program|programme|radio|rail|railroad|railway|' +
    'railways|rangers|records|refinery|regiment|register|register|registrar|registry|robotics|rovers|s.a.|school|secretariat|securities|seminary|senate|service|services|' +
    'society|software|solutions|squadron|studios|syndicate|synod|systems|taliban|task force|taskforce|team|technologies|telecom|telegraph|television|' +
    'biosciences|biotech|breweries|catering|cement|chemicals|cinemas|computers|computing|couriers|cruises|developments|diagnostics|distillers|distillery|electronics|films|freight|genomics|haulage|homes|hospice|hotels|infirmary|instruments|interactive|labs|leisure|lines|metals|minerals|networks|packaging|philharmonic|plastics|printing|properties|publications|publishing|recordings|renewables|resources|restaurants|semiconductors|shipping|sinfonia|stores|supermarkets|textiles|theatres|therapeutics|utilities|waste|wireless|theater|theatre|times|treasury|tribunal|tribune|trust|tv|union|ventures|universidad|university|universität|université|wanderers',
);

/** Bodies and firms that news names by one word or by words that show no head. */
export const ORGANIZATIONS = words(
  'white house|downing street|federal reserve|capitol hill|congress|senate|parliament|kremlin|pentagon|knesset|state duma|duma|bundestag|bundesbank|rada|verkhovna rada|lok sabha|rajya sabha|diet|politburo|taliban|hamas|hezbollah|fatah|al-qaida|al-qaeda|al qaeda|boko haram|al-shabaab|al shabaab|islamic state|wagner group|' +
    "google|facebook|meta|twitter|youtube|instagram|tiktok|whatsapp|telegram|microsoft|apple|amazon|netflix|tesla|spacex|uber|lyft|airbnb|intel|nvidia|samsung|huawei|sony|toyota|honda|nissan|hyundai|volkswagen|boeing|airbus|lockheed martin|pfizer|moderna|astrazeneca|novavax|bayer|nestle|unilever|walmart|starbucks|mcdonald's|shell|exxon|exxonmobil|chevron|gazprom|rosneft|aramco|petrobras|" +
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
  'AP|AFP|EPA|UPI|ESPN|NBC|ABC|CBS|PBS|MSNBC|ITV|NHK|KCNA|IRNA|SANA|ANI|PTI|IANS|TASS|CNN|NPR|BBC|CTV|CBC|DPA|EFE|ANSA|APA|Reuters|Xinhua'.split(
    '|',
  ),
);

/** Heads that are also common family names: they make no organization of a person. */
export const FAMILY_NAME_HEADS = words(
  'bank|banks|bureau|chambers|church|cid|clinic|council|court|fund|guard|herald|house|league|love|marshall|post|press|school|temple|trust|union|league|records|steel|watch|rail|band|rangers',
);

/** Last word of the name of a law, prize, event, work or thing: capitalized, yet no person, organization or place. */
export const OTHER_HEADS = words(
  'accord|accords|act|age|agenda|agreement|amendment|amendments|anniversary|award|awards|ballot|bible|bill|book|bowl|campaign|certificate|challenge|champions|championship|championships|charter|christmas|code|concert|constitution|contest|convention|covenant|cup|day|days|deal|debate|declaration|decree|derby|directive|draft|election|elections|emmy|era|eve|event|examination|expo|fair|festival|final|finals|format|formula|games|grammy|guide|history|holocaust|index|initiative|intifada|journey|law|laws|lecture|marathon|mass|medal|memorandum|memorial day|method|model|month|movement|navidad|night|olympics|open|opera|operation|order|oscar|pact|platform|palme|papers|paralympics|park run|peace|plan|process|play|policy|prayer|principle|principles|prix|prize|project|protocol|psalm|pulitzer|quran|race|rally|recession|referendum|reformation|regulation|regulations|report|resolution|revolution|rights|rule|rules|season|section|series|session|show|spring|standard|statement|storm|strategy|strike|study|summit|sunday|survey|syndrome|test|theorem|theory|torah|tour|tournament|treaty|trial|trophy|uprising|version|virus|war|wars|week|weekend|winter|world cup|year',
);

/** Last word of a place's name. */
export const PLACE_HEADS = words(
  'airport|alley|archipelago|avenue|basin|bay|beach|beaches|bight|boulevard|bridge|canal|canyon|cape|cemetery|city|coast|county|creek|dam|delta|desert|district|estate|estuary|falls|fjord|forest|glacier|governorate|grove|gulf|harbor|harbour|heights|highway|hill|hills|isle|isles|island|islands|junction|lagoon|lake|lakes|lane|marsh|municipality|mountain|mountains|ocean|oblast|parish|park|pass|peak|peninsula|plain|plains|plateau|plaza|point|pond|port|prefecture|province|quarter|ranch|range|reef|region|reserve|reservoir|ridge|river|road|sea|shore|sound|springs|square|stadium|station|state|strait|straits|street|suburb|terminal|territory|township|town|tunnel|vale|moor|sands|hollow|gardens|wolds|fens|downs|valley|village|volcano|ward|waterfall|wetlands|wood|woods|zone',
);

/** Those of them that no family has for a name: "Winston Churchill Square" is nobody. */
export const ROADS = words(
  'airfield|airport|archipelago|avenue|boulevard|canal|cathedral|harbor|harbour|highway|island|islands|monastery|mosque|mountains|' +
    'peninsula|plaza|province|reservoir|square|stadium|station|street|terrace|mews|crescent|synagogue|volcano',
);

/** Head before "of" in a place's name: "Republic of Korea", "Sea of Galilee". */
export const PLACE_OF_HEADS = words(
  'bay|cape|city|commonwealth|emirate|governorate|gulf|horn|isle|isles|kingdom|lake|mount|peninsula|province|republic|river|sea|state|strait|territory|town|valley|village',
);

/** The first word of a place's name. */
export const PLACE_STARTS = words(
  'mount|mt.|lake|cape|port|fort|ft.|san|santa|los|las|saint|st.|ste.|north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|greater|great|gulf|el|la|puerto|rio|sierra|villa|camp|isla|costa|monte|bad|wadi|tel|kota|bandar|nizhny|novo',
);

/** Capitalized words that are no names by themselves: days, months, marks and common abbreviations. */
export const NO_NAMES = words(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.|i|' +
    'gp|gps|hogmanay|passover|pesach|yom kippur|rosh hashanah|lent|advent|boxing day|nowruz|holi|onam|pongal|dussehra|navratri|vesak|mardi gras|nan|nana|nanna|gran|grandad|ovi|dui|dwi|interstate|commanding|tv|dvd|cd|pc|internet|web|covid|covid-19|sars|mers|ebola|immediate release|q&a|mom|mommy|mum|mummy|mama|dad|daddy|papa|grandma|grandpa|granny|islam|christianity|judaism|hinduism|hindutva|buddhism|zionism|marxism|communism|christmas|easter|ramadan|eid|diwali|hanukkah|thanksgiving|halloween|god|lord|bible|q|a|pm|am|p.m.|a.m.|ceo|cfo|coo|cto|vp|hr|pr|ir|phd|ph.d.|mba|md|m.d.|gdp|dna|rna|pcr|id|ok|okay|hiv|aids|usd|eur|gbp|kes|ngn|zar|inr|gmt|utc|est|edt|pst|pdt|cet|bst|ist|it|ai|ip|gps|faq|rsvp|asap|aka|diy|stem|lgbt|lgbtq|lgbtq+|lgbtqi|lgbtqia|bipoc|ngo|ngos|ppe|icu|er|er.|usb|http|https|www|url|pdf|html|sms|gsm|lte|cpu|gpu|api|app|iot|r|d|r&d|b2b|ipo|roi|kpi|vat|gst|cctv|suv|suvs|atm|pin|dj|mc|cv|ufo|ufos|am|fm|hd|led|lcd|sim|bc|ad|bce|ce|no|nos.|no.|vol.|fig.|pp.|ed.|eds.|art.|sec.|ch.|pt.|abstract|full text|not|only|very|never|every|must|should|your|they|and|but|these|really|always|latest|crosstalk|applause|laughter|inaudible|tk|rs|rs.|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sr|jr|hh|hrh|hm|mp|mps|mep|meps|pac|pacs|pow|pows|wmd|wmds|read|also|watch|more|new|x|y|z|b|c|e|f|g|h|j|k|l|m|n|o|p|s|t|u|v|w|via|re|ps|nb|etc|vs|v.|vs.|renaissance|reformation|enlightenment|holocaust',
);

/** Common nouns that news capitalizes (the Minister, the Court): no names by themselves, but often part of one. */
export const GENERIC = words(
  'minister|government|parliament|congress|state|states|nation|republic|constitution|cabinet|governor|mayor|senator|bureau|ministry|court|board|university|college|school|committee|commission|council|department|church|cid|party|union|company|bank|army|navy|police|museum|hospital|institute|foundation|association|federation|society|club|group|team|league|center|centre|office|agency|authority|assembly|senate|house|force|forces|act|bill|treaty|agreement|city|county|province|region|district|town|village|island|river|sea|ocean|lake|park|road|street|avenue|bridge|square|north|south|east|west|mom|dad|mum|mama|papa|grandma|grandpa|uncle|aunt|earth|sun|moon|mars|heaven|hell|western|eastern|northern|southern|co|co.|inc|inc.|ltd|ltd.|llc|corp|corp.|plc|prime|vice|deputy|general|chief|secretary|director|head|first|second|third|fourth|fifth|one|two|three',
);

/** Words that begin sentences and so carry a capital without being names. */
export const OPENERS = words(
  'he|she|it|they|we|i|you|his|her|its|their|our|my|your|this|that|these|those|there|here|in|on|at|by|for|from|with|as|and|but|or|so|if|when|' +
    'while|after|before|since|although|though|however|meanwhile|what|who|why|how|where|which|whose|whom|some|many|most|all|both|no|not|now|then|earlier|later|also|' +
    'still|yet|despite|under|about|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens|millions|to|of|into|over|during|between|among|against|through|without|' +
    'within|because|until|unless|once|such|each|every|another|other|others|police|officials|officers|residents|people|experts|critics|supporters|opponents|protesters|demonstrators|prosecutors|lawyers|doctors|scientists|researchers|analysts|economists|investors|voters|lawmakers|politicians|leaders|rebels|militants|soldiers|troops|women|men|children|students|teachers|parents|workers|farmers|witnesses|activists|journalists|reporters|authorities|investigators|firefighters|engineers|members|' +
    'according|stated|continued|added|replied|wrote|insisted|argued|explained|noted|declared|recalled|joked|quipped|warned|announced|concluded|tweeted|responded|speaking|asked|asking|having|being|last|next|more|less|even|just|only|perhaps|maybe|yes|let|nothing|everything|everyone|everybody|nobody|anyone|anything|somebody|someone|something|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|shall|' +
    'well|oh|ah|please|thank|thanks|sorry|hello|hi|hey|today|tomorrow|yesterday|tonight|recently|instead|indeed|finally|eventually|initially|originally|previously|currently|additionally|furthermore|moreover|nevertheless|nonetheless|otherwise|therefore|thus|hence|besides|again|ever|never|always|often|sometimes|usually|generally|clearly|obviously|unfortunately|fortunately|sadly|happily|interestingly|importantly|surprisingly|similarly|likewise|rather|quite|very|too|much|few|several|any|enough|half|part|parts|none|neither|either|nor|than|like|unlike|except|given|regarding|concerning|considering|following|including|based|born|raised|founded|built|located|known|called|named|left|right|back|down|up|out|off|around|across|along|behind|beside|beyond|above|below|near|inside|outside|toward|towards|upon|amid|amidst|per|plus|minus|go|get|make|take|come|see|look|think|say|says|said|tell|know|want|need|use|find|give|keep|put|try|ask|work|call|feel|leave|mean|set|turn|start|show|hear|play|run|move|live|believe|hold|bring|happen|write|provide|sit|stand|lose|pay|meet|include|continue|learn|change|lead|understand|watch|follow|stop|create|speak|read|allow|add|spend|grow|open|walk|win|offer|remember|love|consider|appear|buy|wait|serve|die|send|expect|build|stay|fall|cut|reach|kill|remain|click|sign|subscribe|share|join|visit|contact|check|download|photo|photos|image|video|caption|source|credit|editor|note|update|updated|correction|breaking|exclusive|opinion|analysis|comment|interview|review|by-line|advertisement',
);
