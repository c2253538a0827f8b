import { rule } from '../rule.ts';

export default rule({
  id: 'application-pool-without-a-registrar-stays',
  topic: 'topology',
  source: 'new-trusted-application-pool#registrar',
  when: { application: ['existing-group-chat-2010', 'new-group-chat-2010', 'new-trusted-application'] },
  follows: true,
  says: {
    en: 'A trusted application pool without an associated Registrar cannot be removed.',
    es: 'Un grupo de aplicaciones de confianza sin un registrador asociado no se puede quitar.',
  },
  means: {
    en: 'Its Registrar is its next hop, as we read it. So delete it while that pool is in the topology, or assign another Registrar with Set-CsTrustedApplicationPool first (Gg398750).',
    es: 'Su registrador es su próximo salto, según nuestra lectura. Por eso, quite el grupo de aplicaciones mientras el grupo de servidores de próximo salto esté en la topología o asígnele antes otro registrador con Set-CsTrustedApplicationPool (Gg398750).',
  },
});
