import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'disabled-rooms-keep-settings-and-history',
  topic: 'settings',
  source: 'disabling-a-room#what-is-kept',
  when: { setting: 'disabled-rooms' },
  follows: true,
  says: {
    en: 'A disabled room in Lync Server 2013 is hidden and its members are disconnected, but its settings and stored history are kept.',
    es: 'En Lync Server 2013, un salón deshabilitado se oculta y se desconecta a sus miembros, pero se conservan su configuración y su historial almacenado.',
  },
});
