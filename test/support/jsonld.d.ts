/** As much of the JSON-LD processor as the tests ask for. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly base?: string;
    readonly format?: string;
  }
  const jsonld: {
    expand(
      document: unknown,
      options: Options,
    ): Promise<readonly Readonly<Record<string, readonly unknown[]>>[]>;
    toRDF(document: unknown, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
