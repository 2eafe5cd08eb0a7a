import type { EngineConfig } from '../../config.ts';
import { openEmbeddedEngine } from './embeddedEngine.ts';
import type { Engine, EngineUse } from './engineUse.ts';
import type { OnProgress } from './progress.ts';
import { openRemoteEngine } from './remoteEngine.ts';

/** Opens the engine that the configuration asks for. Throws StartFailure, whose message is one clear line. */
export function openEngine(
  config: EngineConfig,
  use: EngineUse,
  onProgress: OnProgress,
): Promise<Engine> {
  return config.remote
    ? openRemoteEngine(config.remote, onProgress)
    : openEmbeddedEngine(config, use, onProgress);
}
