/** A paragraph that says of one of its quotations what a paragraph further up says: who speaks. */
export interface Leaning {
  readonly paragraph: number;
  readonly on: number;
}
