import type { CoreChecker, Given } from './reading.ts';
import type { WorkedCase } from './worked.ts';

/**
 * Cases worked by hand from the sentences of the source, each a question an administrator might ask. The verdict alone is
 * theirs: an independent reading of the sentences says the rest.
 */
export interface CoreCase extends Omit<WorkedCase, 'rules' | 'checker' | 'given'> {
  readonly checker: CoreChecker;
  readonly given: Given;
}

const lync2013Client: readonly CoreCase[] = [
  {
    id: 'lync-2013-both-conditions',
    question: {
      en: 'A user homed on Lync Server 2013 and enabled by policy opens the 2013 Persistent Chat pool in Lync 2013. Is that allowed?',
      es: 'Un usuario alojado en Lync Server 2013 y habilitado por directiva usa en Lync 2013 el grupo de servidores de chat persistente de 2013. ¿Está permitido?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'persistent-chat-2013',
      setup: 'automatic',
      connected: 'none',
      home: 'lync-2013',
      policy: 'enabled',
    },
    verdict: 'allowed',
    because: 's9, l13-to-pc2013; s10, l13-both-conditions',
  },
  {
    id: 'lync-2013-setup-left-open',
    question: {
      en: 'The user is homed on Lync Server 2013 and enabled by policy. Can he use the 2013 pool in Lync 2013, however the client was set up?',
      es: 'El usuario está alojado en Lync Server 2013 y habilitado por directiva. ¿Puede usar en Lync 2013 el grupo de servidores de 2013, sea cual sea la configuración del cliente?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2013', policy: 'enabled' },
    verdict: 'allowed',
    because: 's9, l13-to-pc2013; s10, l13-both-conditions; s8 speaks of the legacy client only',
  },
  {
    id: 'lync-2013-limit-of-one-pool-not-extended',
    question: {
      en: 'Lync 2013 was pointed at the 2013 pool by hand while it is connected to another chat pool, and the user meets both conditions. Can it use the 2013 pool?',
      es: 'Lync 2013 se configuró manualmente para el grupo de servidores de 2013 mientras está conectado a otro, y el usuario cumple las dos condiciones. ¿Puede usar el de 2013?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'another-pool',
      home: 'lync-2013',
      policy: 'enabled',
    },
    verdict: 'allowed',
    because: 's8, legacy-one-pool-at-a-time is stated for the legacy client only; s9, s10, l13-both-conditions',
  },
  {
    id: 'lync-2013-site-policy-over-global',
    question: {
      en: 'The global policy is off, the policy of the user’s site is on and there is no per-user policy. Can a user homed on Lync Server 2013 use the 2013 pool in Lync 2013?',
      es: 'La directiva global está desactivada, la del sitio del usuario está activada y no hay directiva por usuario. ¿Puede un usuario alojado en Lync Server 2013 usar en Lync 2013 el grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2013', policy: 'enabled' },
    verdict: 'allowed',
    because: 's10, l13-both-conditions; the policy in effect is the one of the site, pol-site-over-global',
    source: 'SC006',
  },
  {
    id: 'lync-2013-policy-disabled',
    question: {
      en: 'A user was moved to Lync Server 2013, but no policy enables Persistent Chat for him. Can he use the 2013 pool in Lync 2013?',
      es: 'Se ha trasladado un usuario a Lync Server 2013, pero ninguna directiva le habilita el chat persistente. ¿Puede usar en Lync 2013 el grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'persistent-chat-2013',
      setup: 'automatic',
      connected: 'none',
      home: 'lync-2013',
      policy: 'disabled',
    },
    verdict: 'forbidden',
    because: 's10, l13-user-enabled-by-policy, l13-both-conditions',
  },
  {
    id: 'lync-2013-moved-back-to-2010',
    question: {
      en: 'The user was moved back from 2013 to 2010 and keeps Lync 2013 and the policy. Does she keep Persistent Chat?',
      es: 'Se devolvió a la usuaria de 2013 a 2010 y conserva Lync 2013 y la directiva. ¿Conserva el chat persistente?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2010', policy: 'enabled' },
    verdict: 'forbidden',
    because: 's10, l13-user-homed-2013',
    source: 'SC024',
  },
  {
    id: 'lync-2013-homed-on-2007-r2',
    question: {
      en: 'A user homed on 2007 R2 is given Lync 2013 and the policy. Can she use the 2013 Persistent Chat pool?',
      es: 'A una usuaria alojada en 2007 R2 se le instala Lync 2013 y se le asigna la directiva. ¿Puede usar el grupo de servidores de chat persistente de 2013?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'ocs-2007-r2', policy: 'enabled' },
    verdict: 'forbidden',
    because: 's10, l13-user-homed-2013',
    source: 'SC012',
  },
  {
    id: 'lync-2013-both-conditions-fail',
    question: {
      en: 'Lync 2013 was rolled out to users who are still homed on 2010 and have no policy. Can they use the 2013 pool?',
      es: 'Se ha instalado Lync 2013 a usuarios que siguen alojados en 2010 y no están habilitados por directiva. ¿Pueden usar el grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2010',
      policy: 'disabled',
    },
    verdict: 'forbidden',
    because: 's10, l13-user-homed-2013, l13-user-enabled-by-policy',
  },
  {
    id: 'lync-2013-room-still-in-2010',
    question: {
      en: 'Can a 2013-homed user open a room that still lives in the 2010 Group Chat pool with Lync 2013?',
      es: '¿Puede un usuario alojado en 2013 abrir con Lync 2013 un salón que sigue en el grupo de servidores de chat en grupo de 2010?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'group-chat-2010', home: 'lync-2013', policy: 'enabled' },
    verdict: 'forbidden',
    because: 's9, l13-not-gc2010, l13-only-pc2013',
    source: 'SC009',
  },
  {
    id: 'lync-2013-searches-2010-rooms',
    question: {
      en: 'Can Lync 2013 reach the 2010 Group Chat pool to search its rooms, whoever the user is?',
      es: '¿Puede Lync 2013 llegar al grupo de servidores de chat en grupo de 2010 para buscar sus salones, sea quien sea el usuario?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'group-chat-2010' },
    verdict: 'forbidden',
    because: 's9, l13-not-gc2010',
    source: 'SC072',
  },
  {
    id: 'lync-2013-on-2007-r2-pool-of-its-own-home',
    question: {
      en: 'A user homed on 2007 R2 has Lync 2013. Can it work with the 2007 R2 Group Chat pool, where the user’s rooms are?',
      es: 'Un usuario alojado en 2007 R2 tiene Lync 2013. ¿Puede este trabajar con el grupo de servidores de chat en grupo de 2007 R2, donde están los salones del usuario?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'group-chat-2007-r2',
      setup: 'manual',
      connected: 'none',
      home: 'ocs-2007-r2',
      policy: 'disabled',
    },
    verdict: 'forbidden',
    because: 's9, l13-not-gc2007r2, l13-only-pc2013',
  },
  {
    id: 'lync-2013-conditions-do-not-open-2007-r2',
    question: {
      en: 'The user is homed on Lync Server 2013 and enabled by policy. Does that let Lync 2013 into the 2007 R2 Group Chat pool?',
      es: 'El usuario está alojado en Lync Server 2013 y habilitado por directiva. ¿Permite eso que Lync 2013 use el grupo de servidores de chat en grupo de 2007 R2?',
    },
    checker: 'client-access',
    given: {
      client: 'lync-2013',
      pool: 'group-chat-2007-r2',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2013',
      policy: 'enabled',
    },
    verdict: 'forbidden',
    because: 's9, l13-not-gc2007r2; s10 sets conditions and opens no other pool',
  },
  {
    id: 'lync-2013-policy-not-known',
    question: {
      en: 'The user is homed on Lync Server 2013 and I have not looked up the policy. May I promise Persistent Chat in Lync 2013?',
      es: 'El usuario está alojado en Lync Server 2013 y todavía no se ha consultado su directiva. ¿Puede prometerle usted el chat persistente en Lync 2013?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2013' },
    verdict: 'unknown',
    because: 's10, l13-both-conditions: one without the other is not enough',
  },
  {
    id: 'lync-2013-home-not-known',
    question: {
      en: 'The policy enables the user, but nobody knows yet where the account is homed. Can Lync 2013 use the 2013 pool?',
      es: 'La directiva habilita al usuario, pero aún no se sabe dónde está alojada su cuenta. ¿Puede usar Lync 2013 el grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', pool: 'persistent-chat-2013', policy: 'enabled' },
    verdict: 'unknown',
    because: 's10, l13-both-conditions: one without the other is not enough',
  },
  {
    id: 'lync-2013-no-policy-any-pool',
    question: {
      en: 'A user who is not enabled by policy asks for chat rooms in Lync 2013. Is there any chat pool he can use?',
      es: 'Un usuario que no está habilitado por directiva pide salones de chat en Lync 2013. ¿Hay algún grupo de servidores de chat que pueda usar?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', policy: 'disabled' },
    verdict: 'forbidden',
    because: 's9, l13-only-pc2013 for the legacy pools; s10, l13-user-enabled-by-policy for the 2013 pool',
  },
  {
    id: 'lync-2013-homed-on-2010-any-pool',
    question: {
      en: 'A user homed on 2010 has Lync 2013. Is there any chat pool he can use with it?',
      es: 'Un usuario alojado en 2010 tiene Lync 2013. ¿Hay algún grupo de servidores de chat que pueda usar con él?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', home: 'lync-2010' },
    verdict: 'forbidden',
    because: 's9, l13-only-pc2013 for the legacy pools; s10, l13-user-homed-2013 for the 2013 pool',
  },
  {
    id: 'lync-2013-pool-not-known',
    question: {
      en: 'Both conditions hold for the user, but I do not know which pool the room is in. Can she open it in Lync 2013?',
      es: 'La usuaria cumple las dos condiciones, pero no se sabe en qué grupo de servidores está el salón. ¿Puede abrirlo en Lync 2013?',
    },
    checker: 'client-access',
    given: { client: 'lync-2013', home: 'lync-2013', policy: 'enabled' },
    verdict: 'unknown',
    because: 's9, l13-to-pc2013, l13-only-pc2013: the pool decides',
  },
];

const legacyClient: readonly CoreCase[] = [
  {
    id: 'legacy-on-2010-during-coexistence',
    question: {
      en: 'Can the Lync 2010 Group Chat client keep using the 2010 Group Chat pool during coexistence?',
      es: '¿Puede el cliente Chat en grupo de Lync 2010 seguir usando el grupo de servidores de chat en grupo de 2010 durante la coexistencia?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'group-chat-2010', setup: 'manual', connected: 'none', home: 'lync-2010' },
    verdict: 'limited',
    because: 's8, legacy-to-gc2010, legacy-manual-config, legacy-one-pool-at-a-time',
    source: 'SC027',
  },
  {
    id: 'legacy-homed-on-2010-to-2013',
    question: {
      en: 'The user is still homed on 2010. Can the Lync 2010 Group Chat client, configured by hand, connect to the 2013 pool?',
      es: 'El usuario sigue alojado en 2010. ¿Puede el cliente Chat en grupo de Lync 2010, configurado manualmente, conectarse al grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none', home: 'lync-2010' },
    verdict: 'limited',
    because: 's8, legacy-to-pc2013, legacy-one-pool-at-a-time; T05, legacy-home-unstated, legacy-policy-unstated',
    source: 'SC030',
  },
  {
    id: 'legacy-two-pools-at-once',
    question: {
      en: 'Can one Group Chat client be connected to the 2010 pool and the 2013 pool at the same time?',
      es: '¿Puede un mismo cliente de chat en grupo estar conectado a la vez al grupo de servidores de 2010 y al de 2013?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'persistent-chat-2013', connected: 'another-pool' },
    verdict: 'forbidden',
    because: 's8, legacy-one-pool-at-a-time',
    source: 'SC033',
  },
  {
    id: 'legacy-2007-r2-client-to-2010',
    question: {
      en: 'Can the Office Communicator 2007 R2 Group Chat client, configured by hand, connect to a Lync Server 2010 Group Chat pool?',
      es: '¿Puede el cliente Chat en grupo de Office Communicator 2007 R2, configurado manualmente, conectarse a un grupo de servidores de chat en grupo de Lync Server 2010?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'group-chat-2010', setup: 'manual', connected: 'none' },
    verdict: 'limited',
    because: 's8, legacy-to-gc2010, legacy-is-group-chat-client: the sentence gives the client no version (T04)',
    source: 'SC036',
  },
  {
    id: 'legacy-on-2007-r2',
    question: {
      en: 'A Group Chat client was configured by hand for the 2007 R2 pool and is connected to no other. May it go on?',
      es: 'Un cliente de chat en grupo se configuró manualmente para el grupo de servidores de 2007 R2 y no está conectado a ningún otro. ¿Puede seguir así?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'group-chat-2007-r2',
      setup: 'manual',
      connected: 'none',
      home: 'ocs-2007-r2',
      policy: 'disabled',
    },
    verdict: 'limited',
    because: 's8, legacy-to-gc2007r2, legacy-one-pool-at-a-time',
  },
  {
    id: 'legacy-to-2013-policy-disabled',
    question: {
      en: 'The user is homed on 2013 and the policy is off. Can the Group Chat client, configured by hand, still connect to the 2013 pool?',
      es: 'El usuario está alojado en 2013 y la directiva está desactivada. ¿Puede aun así el cliente de chat en grupo, configurado manualmente, conectarse al grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2013',
      policy: 'disabled',
    },
    verdict: 'limited',
    because: 's8, legacy-to-pc2013; T05, legacy-policy-unstated: s10 asks for a policy in Lync 2013 only',
  },
  {
    id: 'legacy-to-2013-homed-on-2007-r2',
    question: {
      en: 'The user is homed on 2007 R2 and enabled by policy. Can the Group Chat client, configured by hand, connect to the 2013 pool?',
      es: 'El usuario está alojado en 2007 R2 y habilitado por directiva. ¿Puede el cliente de chat en grupo, configurado manualmente, conectarse al grupo de servidores de 2013?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'ocs-2007-r2',
      policy: 'enabled',
    },
    verdict: 'limited',
    because: 's8, legacy-to-pc2013; T05, legacy-home-unstated: s10 asks for a home in Lync 2013 only',
  },
  {
    id: 'legacy-2013-conditions-lift-no-limit',
    question: {
      en: 'The user is homed on 2013 and enabled by policy but keeps the Group Chat client, configured by hand. Can it connect to the 2013 pool without the limit of one at a time?',
      es: 'El usuario está alojado en 2013 y habilitado por directiva, pero conserva el cliente de chat en grupo, configurado manualmente. ¿Puede conectarse al grupo de servidores de 2013 sin el límite de uno solo cada vez?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2013',
      policy: 'enabled',
    },
    verdict: 'limited',
    because: 's8, legacy-to-pc2013, legacy-one-pool-at-a-time; s10 speaks of Lync 2013 only',
  },
  {
    id: 'legacy-pointed-automatically',
    question: {
      en: 'Can the Group Chat client find the 2013 pool by itself, without manual configuration?',
      es: '¿Puede el cliente de chat en grupo encontrar por sí solo el grupo de servidores de 2013, sin configuración manual?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'automatic',
      connected: 'none',
      home: 'lync-2013',
      policy: 'enabled',
    },
    verdict: 'silent',
    because: 's8, legacy-manual-config: no other way is described',
  },
  {
    id: 'legacy-pointed-automatically-any-pool',
    question: {
      en: 'Can a Group Chat client be pointed at its only pool automatically, whichever pool that is?',
      es: '¿Se puede dirigir automáticamente un cliente de chat en grupo a su único grupo de servidores, sea cual sea?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', setup: 'automatic', connected: 'none' },
    verdict: 'silent',
    because: 's8, legacy-manual-config: no other way is described, for any of the three pools',
  },
  {
    id: 'legacy-pointed-automatically-to-a-second-pool',
    question: {
      en: 'A Group Chat client is connected to one pool and is sent to the 2010 pool automatically as well. Is that allowed?',
      es: 'Un cliente de chat en grupo está conectado a un grupo de servidores y se dirige además automáticamente al de 2010. ¿Está permitido?',
    },
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'group-chat-2010',
      setup: 'automatic',
      connected: 'another-pool',
      home: 'lync-2010',
      policy: 'disabled',
    },
    verdict: 'forbidden',
    because: 's8, legacy-one-pool-at-a-time holds however the client was set up',
  },
  {
    id: 'legacy-second-pool-whichever',
    question: {
      en: 'A Group Chat client is connected to a pool. Can it be connected to a second one, whichever that is?',
      es: 'Un cliente de chat en grupo está conectado a un grupo de servidores. ¿Puede conectarse además a un segundo, sea cual sea?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', connected: 'another-pool' },
    verdict: 'forbidden',
    because: 's8, legacy-one-pool-at-a-time',
  },
  {
    id: 'legacy-one-pool-whichever',
    question: {
      en: 'Can a Group Chat client that was configured by hand connect to any one of the three pools?',
      es: '¿Puede un cliente de chat en grupo configurado manualmente conectarse a uno cualquiera de los tres grupos de servidores?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', setup: 'manual', connected: 'none' },
    verdict: 'limited',
    because: 's8, legacy-to-gc2007r2, legacy-to-gc2010, legacy-to-pc2013, legacy-one-pool-at-a-time',
  },
  {
    id: 'legacy-connections-not-known',
    question: {
      en: 'The Group Chat client was configured by hand for the 2010 pool; I do not know what else it is connected to. Is that all right?',
      es: 'El cliente de chat en grupo se configuró manualmente para el grupo de servidores de 2010 y no se sabe a qué más está conectado. ¿Está permitido?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'group-chat-2010', setup: 'manual' },
    verdict: 'unknown',
    because: 's8, legacy-one-pool-at-a-time: another connection would break the limit',
  },
  {
    id: 'legacy-setup-not-known',
    question: {
      en: 'The Group Chat client is connected to the 2013 pool only, and nobody remembers how it was pointed there. Is that all right?',
      es: 'El cliente de chat en grupo solo está conectado al grupo de servidores de 2013 y nadie recuerda cómo se configuró. ¿Está permitido?',
    },
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'persistent-chat-2013', connected: 'none' },
    verdict: 'unknown',
    because: 's8, legacy-manual-config: the sentence covers manual configuration and nothing else',
  },
];

const eitherClient: readonly CoreCase[] = [
  {
    id: 'any-client-2010-beside-another-pool',
    question: {
      en: 'Can any client use the 2010 Group Chat pool while it is connected to another chat pool?',
      es: '¿Puede algún cliente usar el grupo de servidores de chat en grupo de 2010 mientras está conectado a otro?',
    },
    checker: 'client-access',
    given: { pool: 'group-chat-2010', connected: 'another-pool' },
    verdict: 'forbidden',
    because: 's9, l13-not-gc2010 for Lync 2013; s8, legacy-one-pool-at-a-time for the legacy client',
  },
  {
    id: 'any-client-homed-on-2010-beside-another-pool',
    question: {
      en: 'A user homed on 2010 is connected to one chat pool. Is there a client and a second pool that would work for him?',
      es: 'Un usuario alojado en 2010 está conectado a un grupo de servidores de chat. ¿Hay algún cliente con el que pueda usar además otro?',
    },
    checker: 'client-access',
    given: { connected: 'another-pool', home: 'lync-2010' },
    verdict: 'forbidden',
    because: 's9, s10, l13-user-homed-2013 for Lync 2013; s8, legacy-one-pool-at-a-time for the legacy client',
  },
  {
    id: 'any-client-2010-pool',
    question: {
      en: 'A client was configured by hand for the 2010 Group Chat pool and has no other connection. Is that allowed, whichever client it is?',
      es: 'Un cliente se configuró manualmente para el grupo de servidores de chat en grupo de 2010 y no tiene otra conexión. ¿Está permitido, sea cual sea el cliente?',
    },
    checker: 'client-access',
    given: { pool: 'group-chat-2010', setup: 'manual', connected: 'none' },
    verdict: 'unknown',
    because: 's8, legacy-to-gc2010 against s9, l13-not-gc2010: the client decides',
  },
  {
    id: 'any-client-2013-pool-all-else-right',
    question: {
      en: 'Home, policy, setup and connections are all right for the 2013 pool, but I do not know the client. Is the connection allowed, and within which limits?',
      es: 'El alojamiento, la directiva, la configuración y las conexiones son los correctos para el grupo de servidores de 2013, pero no se conoce el cliente. ¿Está permitida la conexión, y con qué límites?',
    },
    checker: 'client-access',
    given: { pool: 'persistent-chat-2013', setup: 'manual', connected: 'none', home: 'lync-2013', policy: 'enabled' },
    verdict: 'unknown',
    because: 's9 and s10 set no limit for Lync 2013; s8, legacy-one-pool-at-a-time limits the legacy client',
  },
];

const poolHome: readonly CoreCase[] = [
  {
    id: 'home-2013-on-2013',
    question: {
      en: 'May the 2013 Persistent Chat pool be homed on a Lync Server 2013 pool?',
      es: '¿Puede alojarse el grupo de servidores de chat persistente de 2013 en un grupo de servidores de Lync Server 2013?',
    },
    checker: 'pool-home',
    given: { pool: 'persistent-chat-2013', host: 'lync-2013' },
    verdict: 'allowed',
    because: 's3, home-pc2013-on-2013',
  },
  {
    id: 'home-2013-on-2010',
    question: {
      en: 'We have no Lync Server 2013 pool yet. May Persistent Chat 2013 start on the 2010 pool?',
      es: 'Aún no hay ningún grupo de servidores de Lync Server 2013. ¿Puede alojarse mientras tanto el chat persistente de 2013 en el de 2010?',
    },
    checker: 'pool-home',
    given: { pool: 'persistent-chat-2013', host: 'lync-2010' },
    verdict: 'forbidden',
    because: 's3, home-pc2013-on-2013',
  },
  {
    id: 'home-2013-on-2007-r2',
    question: {
      en: 'May the 2013 Persistent Chat pool be homed on an Office Communications Server 2007 R2 pool?',
      es: '¿Puede alojarse el grupo de servidores de chat persistente de 2013 en uno de Office Communications Server 2007 R2?',
    },
    checker: 'pool-home',
    given: { pool: 'persistent-chat-2013', host: 'ocs-2007-r2' },
    verdict: 'forbidden',
    because: 's3, home-pc2013-on-2013, home-same-version',
  },
  {
    id: 'home-2010-on-2010',
    question: {
      en: 'May the 2010 Group Chat pool stay on its Lync Server 2010 pool?',
      es: '¿Puede seguir alojado el grupo de servidores de chat en grupo de 2010 en su grupo de servidores de Lync Server 2010?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2010', host: 'lync-2010' },
    verdict: 'allowed',
    because: 's4, home-gc2010-on-2010; s2, interim-window',
  },
  {
    id: 'home-2010-pointed-at-2013',
    question: {
      en: 'May I point the 2010 Group Chat pool at the 2013 Front End pool so that I can retire 2010 early?',
      es: '¿Puedo hacer que el chat en grupo de 2010 apunte al grupo de servidores front-end de 2013 para retirar 2010 antes?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2010', host: 'lync-2013' },
    verdict: 'forbidden',
    because: 's4, home-gc2010-on-2010',
    source: 'SC048',
  },
  {
    id: 'home-2010-after-its-last-server-pool',
    question: {
      en: 'Can I remove the last Lync Server 2010 Front End pool while 2010 Group Chat is still in use, and leave it on the 2013 pool that remains?',
      es: '¿Puedo quitar el último grupo de servidores front-end de Lync Server 2010 mientras se sigue usando el chat en grupo de 2010 y dejarlo alojado en el de 2013, el único que queda?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2010', host: 'lync-2013' },
    verdict: 'forbidden',
    because: 's4, home-gc2010-on-2010: no other server pool can be its home',
    source: 'SC051',
  },
  {
    id: 'home-2010-on-2007-r2',
    question: {
      en: 'May the 2010 Group Chat pool be homed on the older 2007 R2 server pool?',
      es: '¿Puede alojarse el grupo de servidores de chat en grupo de 2010 en el de Office Communications Server 2007 R2, que es anterior?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2010', host: 'ocs-2007-r2' },
    verdict: 'forbidden',
    because: 's4, home-gc2010-on-2010',
  },
  {
    id: 'home-2007-r2-on-2007-r2',
    question: {
      en: 'May the 2007 R2 Group Chat pool stay on its Office Communications Server 2007 R2 pool?',
      es: '¿Puede seguir alojado el grupo de servidores de chat en grupo de 2007 R2 en su grupo de servidores de Office Communications Server 2007 R2?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2007-r2', host: 'ocs-2007-r2' },
    verdict: 'allowed',
    because: 's5, home-gc2007r2-on-2007r2; s2, interim-window',
  },
  {
    id: 'home-2007-r2-on-2010',
    question: {
      en: 'May the 2007 R2 Group Chat pool be homed on a Lync Server 2010 pool?',
      es: '¿Puede alojarse el grupo de servidores de chat en grupo de 2007 R2 en uno de Lync Server 2010?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2007-r2', host: 'lync-2010' },
    verdict: 'forbidden',
    because: 's5, home-gc2007r2-on-2007r2',
  },
  {
    id: 'home-2007-r2-on-2013',
    question: {
      en: 'May the 2007 R2 Group Chat pool be homed on a Lync Server 2013 pool?',
      es: '¿Puede alojarse el grupo de servidores de chat en grupo de 2007 R2 en uno de Lync Server 2013?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2007-r2', host: 'lync-2013' },
    verdict: 'forbidden',
    because: 's5, home-gc2007r2-on-2007r2',
  },
  {
    id: 'home-on-2013-pool-not-known',
    question: {
      en: 'A Lync Server 2013 pool has room to spare. May it be the home of a chat pool, when I do not know of which one yet?',
      es: 'Un grupo de servidores de Lync Server 2013 tiene capacidad de sobra. ¿Puede alojar uno de chat que todavía no se ha decidido?',
    },
    checker: 'pool-home',
    given: { host: 'lync-2013' },
    verdict: 'unknown',
    because: 's3, s4, s5, home-same-version: the version of the chat pool decides',
  },
  {
    id: 'home-of-2007-r2-not-known',
    question: {
      en: 'I have found a 2007 R2 Group Chat pool and do not know its home. Is it in order?',
      es: 'Usted ha encontrado un grupo de servidores de chat en grupo de 2007 R2 y no sabe dónde está alojado. ¿Está en regla?',
    },
    checker: 'pool-home',
    given: { pool: 'group-chat-2007-r2' },
    verdict: 'unknown',
    because: 's5, home-gc2007r2-on-2007r2: the version of the server pool decides',
  },
];

const sideBySide: readonly CoreCase[] = [
  {
    id: 'during-2007-r2-with-2013',
    question: {
      en: 'Can 2007 R2 Group Chat and 2013 Persistent Chat run side by side?',
      es: '¿Pueden funcionar en paralelo el chat en grupo de 2007 R2 y el chat persistente de 2013?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'no', 'has-2007-r2': 'yes' },
    verdict: 'limited',
    because: 's2, interim-any-deployment; s6, side-by-side; s7, iso-categories, iso-rooms, iso-addins',
    source: 'SC054',
  },
  {
    id: 'during-2010-with-2013',
    question: {
      en: 'Can 2010 Group Chat and 2013 Persistent Chat run side by side while we migrate?',
      es: '¿Pueden funcionar en paralelo el chat en grupo de 2010 y el chat persistente de 2013 durante la migración?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    verdict: 'limited',
    because: 's6, side-by-side; s7, iso-categories, iso-rooms, iso-addins',
  },
  {
    id: 'kept-for-months-after-migration',
    question: {
      en: 'Can the 2010 Group Chat deployment be kept for months after the data was migrated?',
      es: '¿Se puede mantener la implementación de chat en grupo de 2010 durante meses después de migrar los datos?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    verdict: 'limited',
    because:
      's2, interim-completely: until it is wholly decommissioned the stage is still "during"; s1, after-may-decommission; s6; s7, iso-rooms',
    source: 'SC096',
  },
  {
    id: 'during-2010-with-2007-r2',
    question: {
      en: 'Before 2013 is installed, can 2010 and 2007 R2 Group Chat stand side by side?',
      es: 'Antes de instalar 2013, ¿pueden estar en paralelo el chat en grupo de 2010 y el de 2007 R2?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'no', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
    verdict: 'limited',
    because: 's6, side-by-side; s7, iso-rooms; Gg425764, path-not-from-both is a note on the migration, not on standing',
  },
  {
    id: 'during-all-three',
    question: {
      en: 'Can 2007 R2 Group Chat, 2010 Group Chat and 2013 Persistent Chat all stand at once?',
      es: '¿Pueden estar a la vez el chat en grupo de 2007 R2, el de 2010 y el chat persistente de 2013?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
    verdict: 'conflict',
    because: 's2, interim-any-deployment; s6, side-by-side against Gg425764, coex-not-three-versions (T01)',
  },
  {
    id: 'during-only-2013',
    question: {
      en: 'Migration is not declared complete, and only the 2013 Persistent Chat deployment stands. Is that allowed?',
      es: 'La migración no se ha dado por completada y solo hay una implementación de chat persistente de 2013. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'no', 'has-2007-r2': 'no' },
    verdict: 'allowed',
    because: 's2, interim-any-deployment',
  },
  {
    id: 'during-only-2010',
    question: {
      en: 'We still run 2010 Group Chat alone and migrate next month. Is that allowed?',
      es: 'Por ahora solo hay chat en grupo de 2010 y la migración será el mes que viene. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'no', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    verdict: 'allowed',
    because: 's2, interim-window, interim-any-deployment',
  },
  {
    id: 'during-only-2007-r2',
    question: {
      en: 'We still run 2007 R2 Group Chat alone. Is that allowed before the migration?',
      es: 'Por ahora solo hay chat en grupo de 2007 R2. ¿Está permitido antes de la migración?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'no', 'has-2010': 'no', 'has-2007-r2': 'yes' },
    verdict: 'allowed',
    because: 's2, interim-window, interim-any-deployment',
  },
  {
    id: 'during-none',
    question: {
      en: 'During the migration no chat deployment stands at all. Is that allowed?',
      es: 'Durante la migración no hay ninguna implementación de chat. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'no', 'has-2010': 'no', 'has-2007-r2': 'no' },
    verdict: 'silent',
    because: 's2, interim-any-deployment speaks of deployments there are',
  },
  {
    id: 'after-only-2013',
    question: {
      en: 'Migration is complete, the legacy deployment is wholly decommissioned and 2013 Persistent Chat stands alone. Is that as it should be?',
      es: 'La migración está completada, la implementación heredada se ha retirado por completo y solo queda el chat persistente de 2013. ¿Es correcto?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'yes', 'has-2010': 'no', 'has-2007-r2': 'no' },
    verdict: 'allowed',
    because: 's1, after-only-pc2013, after-may-decommission',
  },
  {
    id: 'after-2010-beside-2013',
    question: {
      en: 'We call the migration finished, yet 2010 Group Chat still stands beside 2013. Can both be true?',
      es: 'La migración se da por terminada, pero el chat en grupo de 2010 sigue junto al de 2013. ¿Es compatible una cosa con la otra?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013; s2, interim-completely: it is then still "during"',
  },
  {
    id: 'after-only-2007-r2',
    question: {
      en: 'Can a 2007 R2 Group Chat deployment be what is left after the migration?',
      es: '¿Puede ser una implementación de chat en grupo de 2007 R2 lo que quede después de la migración?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'no', 'has-2010': 'no', 'has-2007-r2': 'yes' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013',
  },
  {
    id: 'after-all-three',
    question: {
      en: 'Can all three chat deployments stand after the migration?',
      es: '¿Pueden estar las tres implementaciones de chat después de la migración?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013: the conflict of T01 belongs to the period before',
  },
  {
    id: 'after-none',
    question: {
      en: 'The migration is over and no chat deployment stands any more. Is that what the guidance describes?',
      es: 'La migración ha terminado y ya no hay ninguna implementación de chat. ¿Es lo que describe la guía?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'no', 'has-2010': 'no', 'has-2007-r2': 'no' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013: a 2013 pool remains',
  },
  {
    id: 'after-2010-rest-left-open',
    question: {
      en: 'After the migration somebody finds a 2010 Group Chat deployment. May it be there, whatever else stands?',
      es: 'Después de la migración alguien encuentra una implementación de chat en grupo de 2010. ¿Puede estar ahí, sea lo que sea lo demás que haya?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2010': 'yes' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013',
  },
  {
    id: 'after-without-2013',
    question: {
      en: 'Can the migration end without a 2013 Persistent Chat deployment, whatever became of the legacy ones?',
      es: '¿Puede terminar la migración sin una implementación de chat persistente de 2013, sea cual sea la suerte de las heredadas?',
    },
    checker: 'side-by-side',
    given: { stage: 'after', 'has-2013': 'no' },
    verdict: 'forbidden',
    because: 's1, after-only-pc2013',
  },
  {
    id: 'only-2013-stage-left-open',
    question: {
      en: 'Only 2013 Persistent Chat stands and I am not sure the migration is complete. Is it allowed either way?',
      es: 'Solo hay chat persistente de 2013 y no es seguro que la migración esté completada. ¿Está permitido en cualquier caso?',
    },
    checker: 'side-by-side',
    given: { 'has-2013': 'yes', 'has-2010': 'no', 'has-2007-r2': 'no' },
    verdict: 'allowed',
    because: 's1, after-only-pc2013; s2, interim-any-deployment',
  },
  {
    id: 'pair-stage-not-known',
    question: {
      en: '2010 Group Chat and 2013 Persistent Chat both stand; nobody can say how far the migration has come. Is that allowed?',
      es: 'Hay chat en grupo de 2010 y chat persistente de 2013, y nadie sabe en qué punto está la migración. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    verdict: 'unknown',
    because: 's6 before the end of the migration, s1 after it',
  },
  {
    id: 'all-three-stage-not-known',
    question: {
      en: 'All three chat deployments stand and the stage of the migration is not known. Is that allowed?',
      es: 'Están las tres implementaciones de chat y no se sabe en qué etapa está la migración. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
    verdict: 'unknown',
    because: 's6 against Gg425764 before the end of the migration (T01), s1 after it',
  },
  {
    id: 'during-2007-r2-not-known',
    question: {
      en: 'We migrate from 2010 to 2013 and do not know whether a forgotten 2007 R2 deployment still stands. Is that allowed?',
      es: 'Se migra de 2010 a 2013 y no se sabe si queda alguna implementación olvidada de 2007 R2. ¿Está permitido?',
    },
    checker: 'side-by-side',
    given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes' },
    verdict: 'unknown',
    because: 's6, side-by-side for two; Gg425764, coex-not-three-versions for three (T01)',
  },
];

const sharedContent: readonly CoreCase[] = [
  {
    id: 'room-of-2010-from-2013',
    question: {
      en: 'A room is created in 2010 Group Chat after the 2013 pool is installed. Does it show up in 2013?',
      es: 'Se crea un salón en el chat en grupo de 2010 después de instalar el grupo de servidores de 2013. ¿Aparece en 2013?',
    },
    checker: 'shared-content',
    given: { item: 'room', 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    verdict: 'forbidden',
    because: 's7, iso-rooms',
    source: 'SC069',
  },
  {
    id: 'room-search-of-2010-from-2013',
    question: {
      en: 'Can a user find 2010 rooms with the room search of Lync 2013?',
      es: '¿Puede un usuario encontrar salones de 2010 con la búsqueda de salones de Lync 2013?',
    },
    checker: 'shared-content',
    given: { item: 'room', 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    verdict: 'forbidden',
    because: 's7, iso-rooms: Lync 2013 searches the 2013 deployment only (s9, l13-only-pc2013)',
    source: 'SC072',
  },
  {
    id: 'room-of-2013-from-2007-r2',
    question: {
      en: 'Can a room created in 2013 Persistent Chat be used from the 2007 R2 deployment?',
      es: '¿Se puede usar desde la implementación de 2007 R2 un salón creado en el chat persistente de 2013?',
    },
    checker: 'shared-content',
    given: { item: 'room', 'item-in': 'persistent-chat-2013', 'used-from': 'group-chat-2007-r2' },
    verdict: 'forbidden',
    because: 's7, iso-rooms holds in both directions',
  },
  {
    id: 'category-of-2010-from-2013',
    question: {
      en: 'Can a 2013 room be put under a category of the 2010 deployment?',
      es: '¿Se puede colocar un salón de 2013 en una categoría de la implementación de 2010?',
    },
    checker: 'shared-content',
    given: { item: 'category', 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    verdict: 'forbidden',
    because: 's7, iso-categories',
  },
  {
    id: 'category-of-2007-r2-from-2010',
    question: {
      en: 'Two legacy deployments stand side by side. Can the 2010 one use a category of the 2007 R2 one?',
      es: 'Hay dos implementaciones heredadas en paralelo. ¿Puede la de 2010 usar una categoría de la de 2007 R2?',
    },
    checker: 'shared-content',
    given: { item: 'category', 'item-in': 'group-chat-2007-r2', 'used-from': 'group-chat-2010' },
    verdict: 'forbidden',
    because: 's7, iso-categories: the sentence speaks of any two deployments',
  },
  {
    id: 'add-in-of-2007-r2-from-2013',
    question: {
      en: 'An add-in is registered in 2007 R2 Group Chat. Can 2013 rooms use it as it is?',
      es: 'Un complemento está registrado en el chat en grupo de 2007 R2. ¿Pueden usarlo tal cual los salones de 2013?',
    },
    checker: 'shared-content',
    given: { item: 'add-in', 'item-in': 'group-chat-2007-r2', 'used-from': 'persistent-chat-2013' },
    verdict: 'forbidden',
    because: 's7, iso-addins',
  },
  {
    id: 'add-in-of-2013-from-2010',
    question: {
      en: 'Can a 2010 room use an add-in that was registered in 2013?',
      es: '¿Puede un salón de 2010 usar un complemento registrado en 2013?',
    },
    checker: 'shared-content',
    given: { item: 'add-in', 'item-in': 'persistent-chat-2013', 'used-from': 'group-chat-2010' },
    verdict: 'forbidden',
    because: 's7, iso-addins holds in both directions',
  },
  {
    id: 'room-inside-2013',
    question: {
      en: 'Going by this topic alone, can a 2013 room be used from the 2013 deployment itself?',
      es: 'Según este tema por sí solo, ¿se puede usar un salón de 2013 desde la propia implementación de 2013?',
    },
    checker: 'shared-content',
    given: { item: 'room', 'item-in': 'persistent-chat-2013', 'used-from': 'persistent-chat-2013' },
    verdict: 'silent',
    because: 's7 speaks of two deployments only',
  },
  {
    id: 'category-inside-2010',
    question: {
      en: 'Going by this topic alone, does a category of the 2010 deployment work within it?',
      es: 'Según este tema por sí solo, ¿funciona una categoría de la implementación de 2010 dentro de ella?',
    },
    checker: 'shared-content',
    given: { item: 'category', 'item-in': 'group-chat-2010', 'used-from': 'group-chat-2010' },
    verdict: 'silent',
    because: 's7 speaks of two deployments only',
  },
  {
    id: 'add-in-inside-2007-r2',
    question: {
      en: 'Going by this topic alone, does an add-in of the 2007 R2 deployment work within it?',
      es: 'Según este tema por sí solo, ¿funciona un complemento de la implementación de 2007 R2 dentro de ella?',
    },
    checker: 'shared-content',
    given: { item: 'add-in', 'item-in': 'group-chat-2007-r2', 'used-from': 'group-chat-2007-r2' },
    verdict: 'silent',
    because: 's7 speaks of two deployments only',
  },
  {
    id: 'anything-of-2010-from-2013',
    question: {
      en: 'Is there anything, category, room or add-in, that 2013 can use straight from the 2010 deployment?',
      es: '¿Hay algo, sea categoría, salón o complemento, que 2013 pueda usar directamente de la implementación de 2010?',
    },
    checker: 'shared-content',
    given: { 'item-in': 'group-chat-2010', 'used-from': 'persistent-chat-2013' },
    verdict: 'forbidden',
    because: 's7, iso-categories, iso-rooms, iso-addins',
  },
  {
    id: 'anything-inside-2010',
    question: {
      en: 'Going by this topic alone, can content of the 2010 deployment be used within it, whatever it is?',
      es: 'Según este tema por sí solo, ¿se puede usar dentro de la implementación de 2010 su propio contenido, sea cual sea?',
    },
    checker: 'shared-content',
    given: { 'item-in': 'group-chat-2010', 'used-from': 'group-chat-2010' },
    verdict: 'silent',
    because: 's7 speaks of two deployments only',
  },
  {
    id: 'room-not-known-where',
    question: {
      en: 'Can a room be used from 2013, when I do not know in which deployment it is?',
      es: '¿Se puede usar un salón desde 2013 si no se sabe en qué implementación está?',
    },
    checker: 'shared-content',
    given: { item: 'room', 'used-from': 'persistent-chat-2013' },
    verdict: 'unknown',
    because: 's7, iso-rooms: whether it crosses from one deployment to another decides',
  },
];

export const coreCases: readonly CoreCase[] = [
  ...lync2013Client,
  ...legacyClient,
  ...eitherClient,
  ...poolHome,
  ...sideBySide,
  ...sharedContent,
];
