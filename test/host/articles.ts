/** Articles written for the host suites. */

/** Two speakers, one carried over, one nobody is named for, a split quotation, numbers and places. */
export const COUNCIL = `Council delays vote on harbor wall

PORT HALE — The City Council of Port Hale put off a vote on a new harbor wall on Tuesday after engineers said it would cost $4.2 million, twice as much as planned.

“We can’t ask people to pay for a wall they haven’t seen drawn,” said Mayor Ada Lindqvist. “Come back with a drawing.”

“And come back before the winter.”

“The old wall,” engineer Samuel Oyelaran told the council, “has 14 cracks that you can put a hand in.”

Heavy rain had flooded three streets near the harbor in March.

“Nobody ever listens to the people who live down here.”

Mayor Ada Lindqvist called a new meeting for Oct. 3.
`;

/** A draft without quotations, names or numbers. */
export const BARE =
  'the tide was out and the boats lay on their sides in the mud, waiting for it to come back.\n';
