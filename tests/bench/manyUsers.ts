import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../intake/madeUp.ts';

const first = ['Ana', 'Luis', 'Marta', 'Pau', 'Carmen', 'Jorge', 'Nuria', 'Elena', 'Íñigo', 'Zoë', 'Jürgen', 'Ángela'];
const last = ['Ibáñez', 'Ortega', 'Vidal', 'Serra', 'Romero', "O'Neil", 'Castro', 'Molina', 'Peña', 'Guerra'];
const pools = ['lync13-mad', 'lync13-bcn', 'lync10-mad', 'lync10-bcn', 'nobody-knows'].map((it) => `${it}.contoso.com`);
const policies = ['', '', '', 'PChat-Habilitado', 'PChat-Bloqueado', 'Nobody-Knows'];
const units = ['Madrid', 'Barcelona', 'Sevilla', 'Bilbao'];

/** The header of the list and its delimiter are those of `Export-Csv`; the distinguished name is what people leave in. */
const header = '"DisplayName","SipAddress","Enabled","RegistrarPool","PersistentChatPolicy","Identity"\r\n';

/** A file on the disk, and what the result of its rows needs in bytes. */
export type MadeUp = { readonly path: string; readonly needed: number };

/** Beside its name and address a judged row needs a number for its kind, and where each of the two texts begins. */
const numbersOfRow = 3 * 4;

/**
 * Writes a file of made-up users into a folder as `Export-Csv` does, about 160 bytes a user. One user in a thousand has a quote
 * or a line break in the name, as real lists do.
 */
export async function manyUsers(folder: string, count: number): Promise<MadeUp> {
  const path = join(folder, `users-${count}.csv`);
  let needed = numbersOfRow * count;
  const next = chance(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const file = createWriteStream(path);
  let text = header;
  for (let index = 0; index < count; index++) {
    const odd = next();
    const name = `${pick(first)} ${odd < 0.0005 ? '""Cuca"" ' : odd < 0.001 ? '\r\n' : ''}${pick(last)}`;
    needed += Buffer.byteLength(name.replaceAll('""', '"')) + `sip:user${index}@contoso.com`.length;
    const dn = `CN=${name},OU=${pick(units)},OU=Users,OU=Accounts,DC=eu,DC=contoso,DC=com`;
    const enabled = next() < 0.95 ? 'True' : 'False';
    text += `"${name}","sip:user${index}@contoso.com","${enabled}","${pick(pools)}","${pick(policies)}","${dn}"\r\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
  return { path, needed };
}

/** Writes a list with the clients of as many users, in another order than theirs; some are not on it, and one has several. */
export async function manyClients(folder: string, count: number): Promise<string> {
  const path = join(folder, `clients-${count}.csv`);
  const file = createWriteStream(path);
  let text = '"SipAddress","client"\r\n';
  for (let index = 0; index < count; index++) {
    // A step that has no factor in common with the count comes by each user once.
    const user = (index * 7_919) % count;
    const client = user % 3 ? 'lync-2013' : 'group-chat';
    text += `"sip:USER${index % 100 ? user : 0}@contoso.com","${client}"\r\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
  return path;
}
