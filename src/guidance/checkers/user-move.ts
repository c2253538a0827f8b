import { checker } from '../../model/checker.ts';

export default checker({
  id: 'user-move',
  name: { en: 'Moving a user', es: 'Traslado de un usuario' },
  title: {
    en: 'Can this user be moved like this, and what happens then?',
    es: '¿Se puede trasladar así a este usuario? ¿Y qué ocurre después?',
  },
  lead: {
    en: 'With which tool a user is moved to Lync Server 2013 or back to Lync Server 2010, and what happens to Persistent Chat and the contacts.',
    es: 'Con qué herramienta se traslada a un usuario a Lync Server 2013 o se le devuelve a Lync Server 2010, y qué ocurre con el chat persistente y los contactos.',
  },
  rules: [
    'user-of-2010-may-be-moved-to-2013',
    'user-of-2010-is-moved-with-the-right-tool',
    'user-of-2007-r2-may-be-moved-to-2013',
    'user-of-2007-r2-is-moved-with-the-right-tool',
    'registrar-pool-confirms-the-move',
    'moved-user-is-enabled-by-policy-as-well',
    'group-chat-follows-its-users',
    'user-may-be-moved-back-to-2010',
    'contacts-are-rolled-back-before-the-way-back',
    'contacts-may-be-left-to-move-cs-user',
    'user-who-is-moved-back-loses-persistent-chat',
    'features-are-lost-on-the-way-back',
    'user-without-a-registrar-pool-cannot-sign-in',
    'no-persistent-chat-in-office-365',
  ],
  circumstances: ['moved-from', 'moved-to'],
  examples: [
    {
      says: {
        en: 'Marta is moved from 2007 R2 with Move-CsLegacyUser',
        es: 'Se traslada a Marta desde 2007 R2 con Move-CsLegacyUser',
      },
      given: { 'moved-from': 'ocs-2007-r2', 'moved-to': 'lync-2013', 'move-tool': 'move-cs-legacy-user' },
    },
    {
      says: {
        en: 'Luis is moved from Lync Server 2010 with Move-CsLegacyUser',
        es: 'Se traslada a Luis desde Lync Server 2010 con Move-CsLegacyUser',
      },
      given: { 'moved-from': 'lync-2010', 'moved-to': 'lync-2013', 'move-tool': 'move-cs-legacy-user' },
    },
    {
      says: {
        en: 'Ana is moved back to Lync Server 2010, and her contacts have not been rolled back',
        es: 'Se devuelve a Ana a Lync Server 2010 y sus contactos no se han revertido',
      },
      given: {
        'moved-from': 'lync-2013',
        'moved-to': 'lync-2010',
        'move-tool': 'move-cs-user',
        'unified-contacts': 'not-rolled-back',
      },
    },
  ],
  regions: [
    {
      id: 'contacts-left-to-move-cs-user',
      verdict: 'conflict',
      when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010', 'unified-contacts': 'not-rolled-back' },
      says: {
        en: 'Contacts that were not rolled back before the user is moved back to Lync Server 2010: one topic says that Move-CsUser does it by itself, and also that they are lost.',
        es: 'Contactos que no se han revertido antes de devolver al usuario a Lync Server 2010: un mismo tema dice que Move-CsUser los revierte por sí solo y también que se pierden.',
      },
    },
    {
      id: 'back-to-2010-with-another-tool',
      verdict: 'silent',
      when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2010' },
      says: {
        en: 'Moving a user back to Lync Server 2010 in Lync Server Control Panel or with Move-CsLegacyUser: the topic names only Move-CsUser.',
        es: 'Devolver a un usuario a Lync Server 2010 en el Panel de control de Lync Server o con Move-CsLegacyUser: el tema solo nombra Move-CsUser.',
      },
    },
    {
      id: 'back-to-2007-r2',
      verdict: 'silent',
      when: { 'moved-from': 'lync-2013', 'moved-to': 'ocs-2007-r2' },
      says: {
        en: 'Moving a user back to 2007 R2: the topics describe only the move back to Lync Server 2010.',
        es: 'Devolver a un usuario a 2007 R2: los temas solo describen la vuelta a Lync Server 2010.',
      },
    },
    {
      id: 'between-pools-of-2013',
      verdict: 'silent',
      when: { 'moved-from': 'lync-2013', 'moved-to': 'lync-2013' },
      says: {
        en: 'Moving a user from one Lync Server 2013 pool to another: the topics on migration say nothing about it.',
        es: 'El traslado de un usuario de un grupo de servidores de Lync Server 2013 a otro: los temas sobre la migración no dicen nada de ello.',
      },
    },
    {
      id: 'between-old-pools',
      verdict: 'silent',
      when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': ['lync-2010', 'ocs-2007-r2'] },
      says: {
        en: 'A move neither from nor to Lync Server 2013: the guides of the old versions cover it.',
        es: 'Un traslado que ni parte de Lync Server 2013 ni llega a él: lo tratan las guías de las versiones anteriores.',
      },
    },
    {
      id: 'to-office-365',
      verdict: 'silent',
      when: { 'moved-from': ['lync-2013', 'lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-online' },
      says: {
        en: 'Moving a user to Office 365 (Lync Online): the topics on migration do not describe it. Persistent Chat Server is not available there.',
        es: 'El traslado de un usuario a Office 365 (Lync Online): los temas sobre la migración no lo describen. El servidor de chat persistente no está disponible allí.',
      },
    },
    {
      id: 'from-office-365',
      verdict: 'silent',
      when: { 'moved-from': 'lync-online' },
      says: {
        en: 'Moving a user who is homed in Office 365 (Lync Online): the topics on migration do not describe it.',
        es: 'El traslado de un usuario alojado en Office 365 (Lync Online): los temas sobre la migración no lo describen.',
      },
    },
    {
      id: 'to-a-branch-appliance',
      verdict: 'silent',
      when: { 'moved-from': ['lync-2013', 'lync-2010', 'ocs-2007-r2'], 'moved-to': 'branch-appliance' },
      says: {
        en: 'Moving a user to a Survivable Branch Appliance: the topics on moving users do not mention one. The checker “Access to a room” covers what a user who is homed there can do with rooms.',
        es: 'El traslado de un usuario a una aplicación de sucursal con funciones de supervivencia: los temas sobre el traslado de usuarios no la mencionan. El comprobador «Acceso a un salón» trata lo que puede hacer con los salones un usuario alojado allí.',
      },
    },
    {
      id: 'from-a-branch-appliance',
      verdict: 'silent',
      when: { 'moved-from': 'branch-appliance' },
      says: {
        en: 'Moving a user who is homed on a Survivable Branch Appliance: the topics on moving users do not mention one.',
        es: 'El traslado de un usuario alojado en una aplicación de sucursal con funciones de supervivencia: los temas sobre el traslado de usuarios no la mencionan.',
      },
    },
    {
      id: 'user-without-a-registrar-pool',
      verdict: 'silent',
      when: { 'moved-from': 'unassigned' },
      says: {
        en: 'An enabled user without a Registrar pool: no topic on moving mentions such a user.',
        es: 'Un usuario habilitado sin grupo de registradores: ningún tema sobre el traslado menciona a un usuario así.',
      },
    },
  ],
});
