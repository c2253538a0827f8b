/** What has made readers slow: one line without an end, all braces, all blanks, a name on every line, quotes that never close. */
export const hostilePieces: readonly { readonly name: string; readonly piece: string }[] = [
  ['one line', 'a'],
  ['blanks', ' '],
  ['empty lines', '\n'],
  ['colons', ' : '],
  ['braces', 'Members : {'],
  ['a broken value', `Members : {sip:ana@contoso.com,\n           `],
  ['quotes', '"'],
  ['a table', 'SipAddress RegistrarPool\n---------- -------------\nsip:a@b.c  lync13\n'],
  ['policies', 'Identity : Global\nEnablePersistentChat : True\n\n'],
  ['servers', 'Identity : Registrar:lync13.contoso.com\nRole : Registrar\nPoolFqdn : lync13.contoso.com\nVersion : 6\n\n'],
].map(([name = '', piece = '']) => ({ name, piece }));

/** A text of so many characters that is one piece again and again. */
export const filledWith = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
