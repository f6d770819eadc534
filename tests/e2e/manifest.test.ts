import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { ROOT } from '../house/tree';

const origins = NETWORKS.flatMap((network) => network.origins);

describe.each(['chrome', 'firefox'])('the manifest built for %s', (browser) => {
  const manifest = JSON.parse(
    readFileSync(path.join(ROOT, '.output', `${browser}-mv3`, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>;

  it('asks for no host at installation: each network is the user’s to allow', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(origins);
  });

  it('asks for what Embers needs and nothing beside', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect((manifest.permissions as string[]).toSorted()).toEqual(
      ['scripting', 'storage', 'unlimitedStorage', ...panel].toSorted(),
    );
  });

  it('has nothing that a page could ask for, and pages that can ask nobody', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy).toMatchObject({
      extension_pages: expect.stringContaining("connect-src 'none'"),
    });
  });
});
