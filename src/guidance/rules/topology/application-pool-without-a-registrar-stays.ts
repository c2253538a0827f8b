import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'application-pool-without-a-registrar-stays',
  topic: 'topology',
  source: 'new-trusted-application-pool#registrar',
  when: { application: ['existing-group-chat-2010', 'new-group-chat-2010', 'new-trusted-application'] },
  follows: true,
  says: {
    en: 'A Lync Server trusted application pool without an associated Registrar cannot be removed.',
    es: 'Un grupo de aplicaciones de confianza de Lync Server sin un registrador asociado no se puede quitar.',
  },
  means: {
    en: 'We take the Registrar of the trusted application pool to be its next hop. So delete the trusted application pool while its next hop is in the topology, or first assign another Registrar with Set-CsTrustedApplicationPool (Gg398750).',
    es: 'Entendemos que el registrador del grupo de aplicaciones de confianza es su próximo salto. Por eso, quite el grupo de aplicaciones de confianza mientras su próximo salto esté en la topología o asígnele antes otro registrador con Set-CsTrustedApplicationPool (Gg398750).',
  },
});
