import { phraseSet } from '../../text/wordSet';

export type Gender = 'female' | 'male';

const WOMEN = phraseSet(
  'woman|girl|lady|mother|mum|mom|wife|widow|daughter|sister|aunt|grandmother|actress|nun|landlady|waitress|hostess|headmistress|spokeswoman|policewoman|' +
    'businesswoman|congresswoman|councilwoman|chairwoman|saleswoman|clergywoman|servicewoman|barmaid|bride|dinner lady|fisherwoman|gran|granny|heiress|laywoman|matriarch|' +
    'midwife|niece|granddaughter|stepdaughter|goddaughter|godmother|girlfriend|fiancée|laundress|horsewoman|housewife|schoolgirl|seamstress|sportswoman|stepmother|abbess',
);
const MEN = phraseSet(
  'man|boy|gentleman|father|dad|husband|widower|son|brother|uncle|grandfather|spokesman|policeman|businessman|' +
    'congressman|councilman|chairman|salesman|clergyman|serviceman|cameraman|fisherman|headmaster|workman|gunman|craftsman|tradesman|barman|boatman|bridegroom|' +
    'cowboy|crewman|doorman|grandad|granddad|groom|handyman|herdsman|linesman|monk|nephew|oarsman|patriarch|postman|priest|salesman|schoolboy|sportsman|stepfather|' +
    'grandson|stepson|godson|godfather|boyfriend|fiancé|milkman|ferryman|horseman|townsman|trainman|watchman|woodsman|yachtsman',
);
/** What anybody may be: by trade, by kin, in court, on a journey, at a match, towards the one who writes. */
const ANYBODY = phraseSet(
  'forecaster|strategist|campaigner|consultant|executive|organiser|organizer|counsellor|counselor|staffer|bystander|eyewitness|attendant|spokesperson|' +
    'minister|reader|reviewer|official|officer|neighbor|neighbour|colleague|friend|teacher|doctor|nurse|witness|student|' +
    'driver|resident|aide|source|lawyer|judge|juror|reporter|journalist|diplomat|soldier|farmer|shopkeeper|waiter|' +
    'passenger|caller|complainant|victim|patient|survivor|relative|cousin|child|teenager|worker|employee|manager|' +
    'supervisor|boss|customer|protester|visitor|tourist|guard|clerk|adviser|advisor|senator|lawmaker|politician|critic|' +
    'parent|mum|shopper|commuter|motorist|cyclist|pedestrian|walker|jogger|dogwalker|guest|traveller|traveler|trader|tenant|insider|expert|analyst|professor|researcher|scientist|coach|player|fan|voter|volunteer|activist|' +
    'accountant|apprentice|archaeologist|architect|assailant|astronomer|attacker|auctioneer|baker|banker|barber|barrister|beekeeper|bidder|biologist|blogger|boatbuilder|bookseller|botanist|' +
    'breeder|broker|builder|burglar|butcher|buyer|cabbie|camper|carer|caretaker|carpenter|cashier|chemist|cleaner|cobbler|collector|commentator|contractor|cook|coroner|courier|cowhand|curator|' +
    'dealer|defendant|dentist|detainee|detective|diver|docker|dressmaker|economist|electrician|engineer|farmhand|firefighter|fisher|florist|forager|foreman|fugitive|gardener|geologist|' +
    'grandparent|grocer|grower|hairdresser|hawker|herder|hiker|historian|homeowner|hostage|householder|hunter|immigrant|informant|inmate|inspector|instructor|interpreter|investigator|investor|' +
    'islander|jeweller|labourer|laborer|landlord|lecturer|librarian|lifeguard|local|locksmith|logger|machinist|master|mechanic|mediator|meteorologist|migrant|miner|mourner|musician|naturalist|negotiator|newsagent|' +
    'observer|onlooker|optician|owner|painter|paramedic|pathologist|pensioner|pharmacist|photographer|physicist|physiotherapist|picker|pilot|plumber|porter|potter|principal|prisoner|prosecutor|psychologist|publican|pupil|' +
    'rancher|ranger|receptionist|recruit|referee|refugee|retiree|rider|roofer|sailor|seller|settler|shearer|shepherd|smallholder|smuggler|solicitor|spectator|steward|suspect|surgeon|surveyor|tailor|taxpayer|technician|' +
    'teller|therapist|translator|trawlerman|trucker|tutor|umpire|user|vendor|vet|veterinarian|villager|warden|weaver|welder|winemaker|worshipper',
);

/** Is the noun (lower case, singular) one for somebody? */
export const isSomebody = (lower: string): boolean =>
  WOMEN.has(lower) || MEN.has(lower) || ANYBODY.has(lower);

/** What a noun for somebody (lower case, singular) tells; null for nothing. */
export const genderOfNoun = (lower: string): Gender | null =>
  WOMEN.has(lower) ? 'female' : MEN.has(lower) ? 'male' : null;
