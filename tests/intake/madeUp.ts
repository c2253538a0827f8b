/** Numbers that look like chance and are the same every time. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const first = ['Ana', 'Luis', 'Marta', 'Pau', 'Íñigo', 'Zoë', 'Jürgen', 'Ñoqui', '李雷'];
const last = ['Ibáñez', 'Ortega', 'Vidal', 'Serra', "O'Neil", 'de la "Torre"', 'García, hijo', 'Two\r\nLines'];
const pools = [
  'lync13-mad.contoso.com',
  'LYNC13-BCN.contoso.com',
  'lync10-mad.contoso.com',
  'lync10-bcn.contoso.com',
  'sfb15.contoso.com',
  'nobody-knows.contoso.com',
  '',
];
const policies = ['', '', '', 'PChat-Habilitado', 'PChat-Bloqueado', 'Nobody-Knows'];

export const services = [
  '"Identity","Role","PoolFqdn","SiteId","Version"',
  ...[
    ['lync13-mad', 'Madrid', 6],
    ['lync13-bcn', 'Barcelona', 6],
    ['lync10-mad', 'Madrid', 5],
    ['lync10-bcn', 'Barcelona', 5],
    ['sfb15', 'Madrid', 7],
  ].map(
    ([pool, site, version]) => `"Registrar:${pool}.contoso.com","Registrar","${pool}.contoso.com","Site:${site}","${version}"`,
  ),
  '"PersistentChatServer:pcpool.contoso.com","PersistentChatServer","pcpool.contoso.com","Site:Madrid","6"',
  '',
].join('\r\n');

export const policyList = [
  '"Identity","EnablePersistentChat"',
  '"Global","False"',
  '"Site:Madrid","True"',
  '"Tag:PChat-Habilitado","True"',
  '"Tag:PChat-Bloqueado","False"',
  '',
].join('\r\n');

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A list of made-up users as Export-Csv writes it, and a list of the clients of most of them. */
export function madeUpUsers(count: number, seed = 1): { users: string; clients: string } {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const users = ['"DisplayName","SipAddress","Enabled","RegistrarPool","PersistentChatPolicy"'];
  const clients = ['"SipAddress","client"'];
  for (let index = 0; index < count; index++) {
    const address = `sip:user${index}@contoso.com`;
    users.push(
      [`${pick(first)} ${pick(last)}`, address, next() < 0.95 ? 'True' : 'False', pick(pools), pick(policies)]
        .map(quoted)
        .join(','),
    );
    if (next() < 0.9)
      clients.push([address.toUpperCase().replace('SIP:', 'sip:'), pick(['lync-2013', 'group-chat'])].map(quoted).join(','));
    if (next() < 0.01) clients.push([address, 'group-chat'].map(quoted).join(','));
  }
  return { users: `${users.join('\r\n')}\r\n`, clients: `${clients.join('\r\n')}\r\n` };
}
