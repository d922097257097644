// Words around a name that tell what it names; from no corpus.

/** What stands right in front of a body and not of its people: "spokesman for", "a stake in". */
export const LEADS_TO_SPOT =
  /^(?:councillor|mayor|governor|prefect|streets?|town|city|village|suburbs?|outskirts|residents|port|seat) of$/;
/** "two men from" */
export const HAIL_FROM =
  /^(?:bachelor|baker|builder|butcher|carpenter|driver|farmhand|fisherman|fishermen|mechanic|nurse|pensioner|plumber|retiree|seller|shopkeeper|teacher|vendor|widow|widower|man|men|woman|women|boys?|girls?|people|residents?|villagers?|couple|family|families|teenagers?|farmers?|migrants?|refugees|pupils?|motorists?|native) (?:from|of)$/;
/** "was transferred to": where somebody is sent. */
export const SENT_TO =
  /^(?:airlifted|deported|evacuated|exiled|extradited|flown|posted|relocated|returned|transferred) to$/;
export const LEADS_TO_BODY =
  /^(?:(?:shares?|stock|stakes?) (?:in|of)|(?:spokes(?:man|woman|person|people)) (?:for|at|of)|(?:subsidiary|unit|arm|division|branch|shareholders?|headquarters|board|customers|employees) of|(?:draw|defeat|win|victory|loss) (?:with|by|over|against|to)|joined from|(?:acquisition|merger) of|merger (?:with|between)|(?:executive|ceo|cfo) of|(?:columnist|correspondent|editor|journalist|photographer|reporter) (?:at|for|with))$/;
/** "a professor at", "analysts with": whoever is one is so at a body. */
export const WORKS_AT =
  /^(?:analyst|associate|attorney|barrister|economist|executive|fellow|graduate|lawyer|partner|solicitor|historian|lecturer|professor|researcher|scientist|strategist|student|trader|\p{L}{3,}ologist|\p{L}{3,}ographer)s? (?:at|with)$|^(?:analyst|banker|economist|executive|strategist)s? from$/u;
/** "a letter seen by": papers come to know what is written. */
export const SEEN_BY = /^(?:seen|obtained|reviewed|viewed) by$/;
export const WRITTEN =
  /^(?:accounts|copy|data|documents?|draft|emails?|figures|filing|files|letters?|memos?|messages|minutes|papers|records|reports?|statement)$/;
/** "Dunmere man jailed", "the Dunmere inquest" */
export const FOLLOWS_SPOT =
  /^(?:man|woman|widow|widower|mother|father|grandmother|grandfather|teenager|pensioner|residents?|inquest|builder|electrician|farmer|farmhand|landlord|plumber|publican|schoolboy|schoolgirl|shopkeeper)$/;
/** … and in front of one of several words. */
export const RUN_BY = /^(?:(?:run|owned|operated|published|made|insured) by|belonging to)$/;
