import { phraseSet } from '../../text/wordSet';

// Nouns that a body is called by for short, in lower case; from no corpus.

/** They stand in its name: "the ministry". */
export const BODY_NOUNS = phraseSet(
  'abbey|academy|administration|agency|airline|alliance|army|assembly|association|authority|band|bank|board|brewery|brigade|bureau|cathedral|charity|choir|church|cinema|clinic|' +
    'club|coalition|college|commission|committee|conference|consortium|constabulary|consulate|co-operative|cooperative|council|court|department|diocese|directorate|' +
    'embassy|federation|force|foundation|fund|gallery|group|hospital|hotel|inspectorate|institute|institution|journal|laboratory|league|library|magazine|militia|ministry|monastery|' +
    'museum|network|newspaper|ombudsman|orchestra|organisation|organization|parliament|partnership|party|regiment|restaurant|school|secretariat|seminary|senate|society|studio|' +
    'synod|team|theater|theatre|treasury|tribunal|trust|union|university|zoo',
);

/** They are what any firm may be called. */
export const FIRM_NOUNS = phraseSet(
  'airline|automaker|bank|brewer|broadcaster|carmaker|chipmaker|company|corporation|drugmaker|firm|housebuilder|insurer|lender|manufacturer|planemaker|publisher|retailer|start-up|startup',
);
