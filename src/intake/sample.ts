import type { Bilingual } from '../vocabulary/text.ts';
import type { RoomPlans } from './aboutRooms.ts';

/** Made-up lists to try the page with. Every verdict that the checker gives for the choices stands in them. */
export type SampleLists = Readonly<Record<'users' | 'services' | 'policies' | 'clients', string>>;

const services = [
  'Identity,Role,PoolFqdn,SiteId,Version',
  'Registrar:lync13.contoso.com,Registrar,lync13.contoso.com,Site:Madrid,6',
  'Registrar:lync10.contoso.com,Registrar,lync10.contoso.com,Site:Madrid,5',
];
const policies = (on: string, off: string) => [
  'Identity,EnablePersistentChat',
  'Global,False',
  `Tag:${on},True`,
  `Tag:${off},False`,
];
const clients = [
  'SipAddress,client',
  ...['ana', 'luis', 'marta', 'pau'].map((name) => `sip:${name}@contoso.com,lync-2013`),
  ...['carmen', 'jorge', 'nuria'].map((name) => `sip:${name}@contoso.com,group-chat`),
];
const users = (on: string, off: string) => [
  'DisplayName,SipAddress,Enabled,RegistrarPool,PersistentChatPolicy',
  `Ana,sip:ana@contoso.com,True,lync13.contoso.com,${on}`,
  `Luis,sip:luis@contoso.com,True,lync13.contoso.com,${off}`,
  `Marta,sip:marta@contoso.com,True,lync10.contoso.com,${on}`,
  `Pau,sip:pau@contoso.com,True,lync13.contoso.com,`,
  `Carmen,sip:carmen@contoso.com,True,lync10.contoso.com,${on}`,
  `Jorge,sip:jorge@contoso.com,False,lync10.contoso.com,`,
  `Nuria,sip:nuria@contoso.com,True,lync13.contoso.com,${on}`,
  `Elena,sip:elena@contoso.com,True,lync13.contoso.com,${on}`,
];
const joined = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;
const lists = (on: string, off: string): SampleLists => ({
  users: joined(users(on, off)),
  services: joined(services),
  policies: joined(policies(on, off)),
  clients: joined(clients),
});

export const sampleLists: Bilingual<SampleLists> = {
  en: lists('PChat-Enabled', 'PChat-Blocked'),
  es: lists('PChat-Habilitado', 'PChat-Bloqueado'),
};
/** The choices that go with them; with `automatic` in place of `manual`, legacy clients are not covered. */
export const sampleChoices = {
  client: 'listed',
  pool: 'persistent-chat-2013',
  setup: 'manual',
  connected: 'none',
} as const;

/** Made-up lists of rooms. Every verdict that these lists can lead to stands in them, and everything the migration does. */
export type SampleRooms = Readonly<Record<'tree' | 'rooms' | 'categories', string>>;

type RoomNames = Readonly<
  Record<'sales' | 'offers' | 'clients' | 'support' | 'duty' | 'news' | 'old' | 'partners' | 'minutes' | 'long', string>
>;
const roomLists = (it: RoomNames): SampleRooms => ({
  tree: joined([
    'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers',
    `${it.support},${it.duty},True,True,False,False,,False`,
    `EMEA/${it.sales},${it.offers},False,True,False,True,sip:marta@contoso.com,False`,
    `${it.sales},${it.sales},True,True,False,False,,False`,
    `${it.sales},${it.clients},True,False,False,False,,True`,
    `${it.support},${it.old},True,False,True,False,,False`,
    `${it.support},${it.partners},True,False,False,False,,False`,
    `EMEA/${it.sales},${it.news},False,False,False,False,,False`,
    `${it.sales},${it.minutes},,True,False,,,False`,
    `EMEA/${it.sales},${it.long.repeat(12).slice(0, 240)},False,False,False,False,,False`,
    `EMEA/${it.sales},${it.long.repeat(12).slice(0, 248)},False,False,False,False,,False`,
    `${it.support},${it.long.repeat(14).slice(0, 271)},False,False,False,False,,False`,
  ]),
  rooms: joined([
    'Identity,Name,Category,Privacy',
    ...[it.partners, `EMEA - ${it.news}`].map((name) => `pcpool.contoso.com\\${name},${name},${it.sales} 2013,Closed`),
  ]),
  categories: joined(['Identity,Name,Invites', `pcpool.contoso.com\\${it.sales} 2013,${it.sales} 2013,True`]),
});

export const sampleRooms: Bilingual<SampleRooms> = {
  en: roomLists({
    sales: 'Sales',
    offers: 'Offers',
    clients: 'Customers',
    support: 'Support',
    duty: 'On call',
    news: 'News',
    old: 'Archive 2009',
    partners: 'Partners',
    minutes: 'Minutes',
    long: 'Questions of the offices ',
  }),
  es: roomLists({
    sales: 'Ventas',
    offers: 'Ofertas',
    clients: 'Clientes',
    support: 'Soporte',
    duty: 'Guardia',
    news: 'Avisos',
    old: 'Archivo 2009',
    partners: 'Socios',
    minutes: 'Actas',
    long: 'Consultas de las oficinas ',
  }),
};
/** The plans that go with them; none for the Managers of the root category, so that an answer is missing. */
export const samplePlans: RoomPlans = {
  invitations: { wish: 'keep', handled: 'before' },
  nesting: { wish: 'let-go' },
  files: { wish: 'keep', handled: 'after', 'file-client': 'group-chat' },
  'federated-members': { wish: 'keep' },
};
