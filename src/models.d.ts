/** Weights that are part of the bundle; the folder `models` says what each was trained on and under which licence it stands. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
