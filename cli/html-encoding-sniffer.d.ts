/** The types of a package that has none of its own: as far as it is used here. */
declare module 'html-encoding-sniffer' {
  /**
   * The character set of a page by its byte order mark, its header and its own declaration, in this order.
   * @returns the name of an encoding
   */
  const sniff: (
    bytes: Uint8Array,
    options: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ) => string;
  export default sniff;
}
