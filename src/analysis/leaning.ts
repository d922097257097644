/** A paragraph that says of one of its quotations what another paragraph says: who speaks. */
export interface Leaning {
  readonly paragraph: number;
  readonly on: number;
}
