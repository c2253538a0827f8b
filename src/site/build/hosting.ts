import { cacheControl, framing, type Header } from './policy.ts';
import { types } from './types.ts';

/** How many characters a line of `_headers` can have on the host that allows the fewest (Cloudflare Pages). */
export const longestLine = 2000;
/** How long the policy can be in a response headers policy of CloudFront. The rest is in the pages themselves. */
const longestOnCloudFront = 783;

const frozen = cacheControl('/_astro/');
const fresh = cacheControl('/');

/**
 * The headers in the words of each server, by file name below `.hosting/`; `_headers` belongs to the top of the site.
 * Throws where a host would not take them.
 */
export function hostingFiles(headers: readonly Header[], base: string): Readonly<Record<string, string>> {
  const plain = headers.map(([name, value]) => `  ${name}: ${value}`);
  for (const line of plain)
    if (line.length > longestLine)
      throw new Error(
        `${line.slice(0, 40)}… has ${line.length} characters; ${longestLine} is the most: make fewer inline scripts`,
      );
  const quoted = (value: string) => `"${value}"`;
  const xml = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    _headers: `${[`${base}*`, ...plain, '', `${base}_astro/*`, `  Cache-Control: ${frozen}`].join('\n')}\n`,
    'nginx.conf': `# In the server block. Nginx forgets headers of an outer block where an inner one adds its own: so they are in both.
location ${base} {
${headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control "${fresh}" always;
  error_page 404 ${base}404.html;
  charset utf-8;
  # The list of types of nginx does not know Markdown.
  location ~ \\.md$ {
    types { }
    default_type "${types['.md']}";
  }
}
location ${base}_astro/ {
${headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control "${frozen}" always;
}
`,
    'apache.htaccess': `# Copy to .htaccess at the top of the site. Needs mod_headers.
ErrorDocument 404 ${base}404.html
${Object.entries(types)
  .map(([end, type]) => `AddType ${quoted(type)} ${end}`)
  .join('\n')}
${headers.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n')}
Header always set Cache-Control "${fresh}"
<If "%{REQUEST_URI} =~ m#/_astro/#">
  Header always set Cache-Control "${frozen}"
</If>
`,
    'web.config': `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: copy to the top of the site. A file whose type IIS does not know would not be sent at all. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
${Object.entries(types)
  .map(([end, type]) => `      <remove fileExtension="${end}" /><mimeMap fileExtension="${end}" mimeType="${type}" />`)
  .join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" /><error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${headers.map(([name, value]) => `        <remove name="${name}" /><add name="${name}" value="${xml(value)}" />`).join('\n')}
        <remove name="Cache-Control" /><add name="Cache-Control" value="${fresh}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="_astro">
    <system.webServer><httpProtocol><customHeaders><remove name="Cache-Control" /><add name="Cache-Control" value="${frozen}" /></customHeaders></httpProtocol></system.webServer>
  </location>
</configuration>
`,
    'cloudfront.json': `${JSON.stringify(cloudFront(headers), null, 2)}\n`,
  };
}

/** For `aws cloudfront create-response-headers-policy --response-headers-policy-config file://cloudfront.json`. */
function cloudFront(headers: readonly Header[]) {
  const headerOf = (name: string) => headers.find(([other]) => other === name)?.[1] ?? '';
  const whole = headerOf('Content-Security-Policy');
  const named = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options'];
  const others = headers.filter(([name]) => !named.includes(name));
  return {
    Name: 'chat-coexistence-guide',
    Comment: 'The policy for scripts and styles is in the pages themselves where it is too long for a header of CloudFront.',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy:
          whole.length <= longestOnCloudFront ? whole : `${framing}; object-src 'none'; base-uri 'none'; form-action 'self'`,
      },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headerOf('Referrer-Policy') },
      ContentTypeOptions: { Override: true },
    },
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}

/** The headers that `_headers` names for every path, read back: what `npm start` and the tests serve the site with. */
export function readHeaders(text: string): readonly Header[] {
  const [, ...lines] = (text.split(/\n\s*\n/)[0] ?? '').split('\n');
  return lines.map((line): Header => {
    const [, name = '', value = ''] = /^\s*([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return [name, value];
  });
}
