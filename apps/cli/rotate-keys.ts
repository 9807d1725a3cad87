import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigError, ConfigModule, loadConfig } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { SecretsModule } from '#platform/secrets';
import { SigningKeys, SigningModule } from '#platform/signing';

@Module({})
class Keys {}

/**
 * Puts a new key in the place of the one that signs licences, lists and packages. What the former one signed stays valid.
 *
 * @param env as `process.env`; needs DATABASE_URL and SECRETS_KEY
 * @returns what the command prints, and its exit code
 */
export async function rotateKeys(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ output: string; code: number }> {
  try {
    const config = loadConfig({ ...env });
    const imports = [ConfigModule.forRoot(config), DatabaseModule.forRoot([]), SecretsModule, SigningModule];
    const app = await NestFactory.createApplicationContext({ module: Keys, imports }, { logger: false });
    try {
      const kid = await app.get(SigningKeys).rotate('licence');
      return { output: rotated(kid, (await app.get(SigningKeys).jwks()).keys.length), code: 0 };
    } finally {
      await app.close();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { output: message, code: error instanceof ConfigError ? 78 : 1 };
  }
}

const rotated = (kid: string, count: number): string =>
  [
    `From now on ${kid} signs; running processes take it up within five minutes, or at once when restarted.`,
    `${String(count)} keys are published: what the former ones signed stays valid.`,
  ].join('\n');
