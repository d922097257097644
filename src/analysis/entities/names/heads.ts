// Words by which a name tells what it names, in lower case; from no corpus.

import { phraseSet } from '../../../text/wordSet';

/** Head word of an organization's name: its last, or the one before "of", "for". */
export const ORGANIZATION_HEADS = phraseSet(
  'wheelers|striders|academicals|wealth|payments|playhouse|store|shop|grocery|lumber|supply|equipment|tile|tiles|tires|jewelers|cleaners|laundry|orchards|seeds|feeds|stockbrokers|brokers|auctioneers|bookmakers|surveyors|outfitters|caterers|wholesalers|retailers|distributors|manufacturers|vineyards|linens|knitwear|footwear|apparel|cosmetics|carpets|flooring|glazing|stoneworks|ironworks|steelworks|brickworks|waterworks|gasworks|boatyard|shipyard|fertilisers|fertilizers|creamery|meats|butchers|bakers|brewers|grocers|greengrocers|fishmongers|undertakers|realty|realtors|advisors|advisers|advisory|cineplex|' +
    'construction|electronics|engineering|fratelli|frères|frozen|hardware|hermanos|seafood|transport|quarries|nurseries|seafoods|maritime|salvage|safaris|fisheries|bakeries|ceramics|dairies|poultry|roofing|scaffolding|plumbing|joinery|builders|contractors|lettings|solicitors|accountants|' +
    'architects|opticians|jewellers|florists|coaches|taxis|tyres|cruises|offshore|foundry|furniture|interiors|packaging|recycling|shipyards|wineries|beverages|biscuits|confectionery|printers|' +
    'academy|administration|aerospace|ag|agency|airline|airlines|airways|albion|alliance|archdiocese|army|assembly|associates|association|athletic|authority|' +
    'ballet|banca|banco|bank|battalion|board|brigade|broadcasting|brotherhood|bundestag|bureau|cabinet|campaign|capital|cathedral|caucus|' +
    'center|centers|centre|centres|chamber|channel|choir|chronicle|church|cid|clinic|club|co|co-op|co.|coalition|college|command|commission|communications|brewery|brewing|' +
    'committee|commonwealth|company|confederation|conference|congregation|congress|consortium|constabulary|consulate|consulting|cooperative|corp|corp.|corporation|corps|' +
    'council|court|courts|department|dicastery|diocese|directorate|division|directorates|duma|electric|electricity|embassies|embassy|energy|enterprises|entertainment|examiner|exchange|fc|' +
    'federation|fellowship|ferries|financial|fleet|foods|force|forces|forum|foundation|fund|gallery|gazette|gendarmerie|gmbh|grid|group|guard|' +
    'guardian|guards|guild|hamas|harriers|healthcare|herald|hezbollah|holdings|hospital|hotspur|house|inc|inc.|industries|initiative|inquirer|' +
    'inspectorate|institute|institution|insurance|investments|isis|jihad|journal|kindergarten|knesset|laboratories|laboratory|league|legion|library|llc|lobby|mutual|' +
    'logistics|ltd|ltd.|magazine|media|militia|mining|ministry|monastery|mosque|motors|movement|museum|newspapers|nations|navy|network|' +
    'news|observatories|observatory|office|oil|ombudsman|orchestra|organisation|organization|organizations|parliament|partners|party|patrol|petroleum|pharma|pharmaceuticals|' +
    'pictures|plc|plenum|police|politburo|polytechnic|post|presidium|press|productions|program|programme|radio|rail|railroad|railway|' +
    'railways|rangers|records|refinery|regiment|register|register|registrar|registry|robotics|rovers|s.a.|school|secretariat|securities|seminary|senate|service|services|' +
    'society|software|solutions|squadron|studios|syndicate|synod|systems|taliban|task force|taskforce|team|technologies|telecom|telegraph|television|' +
    'analytics|aviation|bakery|beverages|biologics|biopharma|brands|hospitality|infrastructure|mobility|photonics|telecoms|biosciences|biotech|chemical|breweries|catering|cement|chemicals|cinemas|computers|computing|couriers|cruises|developments|diagnostics|distillers|distillery|electronics|films|freight|genomics|haulage|homes|hospice|hotels|infirmary|instruments|interactive|labs|leisure|lines|metals|minerals|networks|packaging|philharmonic|plastics|printing|properties|publications|publishing|recordings|renewables|resources|restaurants|semiconductors|shipping|sinfonia|stores|supermarkets|textiles|theatres|therapeutics|utilities|waste|wireless|theater|theatre|times|treasury|tribunal|tribune|trust|tv|union|ventures|universidad|university|universität|université|wanderers',
);

/** Heads that are also common family names: they make no organization of a person. */
export const FAMILY_NAME_HEADS = phraseSet(
  'bank|banks|chambers|church|court|guard|herald|house|love|marshall|post|press|temple|union|steel|watch|rail|band',
);

/** Last word of the name of a law, prize, event, work or thing: capitalized, yet no person, organization or place. */
export const OTHER_HEADS = phraseSet(
  'accord|accords|act|age|agenda|agreement|amendment|amendments|anniversary|award|awards|ballot|bible|bill|book|bowl|campaign|certificate|challenge|champions|championship|championships|charter|christmas|code|concert|constitution|contest|convention|covenant|cup|day|days|deal|debate|declaration|decree|derby|directive|draft|election|elections|emmy|era|eve|event|examination|expo|fair|festival|final|finals|format|formula|games|grammy|guide|history|holocaust|index|initiative|intifada|journey|law|laws|lecture|marathon|mass|medal|memorandum|memorial day|method|model|month|movement|navidad|night|olympics|open|opera|operation|order|oscar|pact|platform|palme|papers|paralympics|park run|peace|plan|process|play|policy|prayer|principle|principles|prix|prize|project|protocol|psalm|pulitzer|quran|race|rally|recession|referendum|reformation|regulation|regulations|report|resolution|revolution|rights|rule|rules|season|section|series|session|show|spring|standard|statement|storm|strategy|strike|study|summit|sunday|survey|syndrome|test|theorem|theory|torah|tour|tournament|treaty|trial|trophy|shield|uprising|version|virus|war|wars|week|weekend|winter|world cup|year',
);

/** Last word of a place's name. */
export const PLACE_HEADS = phraseSet(
  'baths|lido|velodrome|racecourse|showground|showgrounds|aerodrome|quay|wharf|docks|headland|gap|flat|flats|gully|gulch|bluff|bluffs|rapids|airport|alley|archipelago|avenue|basin|bay|beach|beaches|bight|boulevard|bridge|canal|canyon|cape|cemetery|city|coast|county|creek|dam|delta|desert|district|estate|estuary|falls|fjord|forest|glacier|governorate|grove|gulf|harbor|harbour|heights|highway|hill|hills|isle|isles|island|islands|junction|lagoon|lake|lakes|lane|marsh|municipality|mountain|mountains|ocean|oblast|parish|park|pass|peak|peninsula|plain|plains|plateau|plaza|point|pond|port|prefecture|province|quarter|ranch|range|reef|region|reserve|reservoir|ridge|river|road|sea|shore|sound|springs|square|stadium|station|state|strait|straits|street|suburb|terminal|territory|township|town|tunnel|vale|moor|sands|hollow|gardens|wolds|fens|downs|valley|village|volcano|ward|waterfall|wetlands|wood|woods|zone',
);

/** Those of them that no family has for a name: "Winston Churchill Square" is nobody. */
export const ROADS = phraseSet(
  'baths|lido|velodrome|racecourse|showground|showgrounds|aerodrome|quay|wharf|docks|airfield|airport|archipelago|avenue|boulevard|canal|cathedral|harbor|harbour|highway|island|islands|monastery|mosque|mountains|' +
    'peninsula|plaza|province|reservoir|square|stadium|station|street|terrace|mews|crescent|synagogue|volcano',
);

/** Head before "of" in a place's name: "Republic of Korea", "Sea of Galilee". */
export const PLACE_OF_HEADS = phraseSet(
  'bay|cape|city|commonwealth|emirate|governorate|gulf|horn|isle|isles|kingdom|lake|mount|peninsula|province|republic|river|sea|state|strait|territory|town|valley|village',
);

/** The first word of a place's name. */
export const PLACE_STARTS = phraseSet(
  'mount|mt.|lake|cape|port|fort|ft.|san|santa|los|las|saint|st.|ste.|north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|greater|great|gulf|el|la|puerto|rio|sierra|villa|camp|isla|costa|monte|bad|wadi|tel|kota|bandar|nizhny|novo',
);
