import type { Page } from 'playwright-core';

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  stop(): void;
}
export function writeUserSettings(home: string, settings?: Readonly<Record<string, unknown>>): void;
export function startServer(
  home: string,
  options?: { readonly port?: number; readonly args?: readonly string[]; readonly restricted?: boolean },
): Promise<RunningServer>;
export function installExtension(home: string, vsix: string): Promise<void>;
export function openPage(): Promise<{ readonly page: Page; close(): Promise<void> }>;
