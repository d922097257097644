/** A library measured beside Blue Pencil. */
export interface Peer {
  readonly name: string;
  /** What it is asked for, in a few words. */
  readonly task: string;
  run(text: string): unknown;
}
/** Every peer, loaded and ready. */
export function loadPeers(): Promise<readonly Peer[]>;
