// Which settings are the user's own, and not what the manifest gives for usual: those would go before
// what a .poa.json says.

/** What VS Code tells of a setting (WorkspaceConfiguration.inspect). */
export type Inspected =
  | {
      globalValue?: unknown;
      workspaceValue?: unknown;
      workspaceFolderValue?: unknown;
      globalLanguageValue?: unknown;
      workspaceLanguageValue?: unknown;
      workspaceFolderLanguageValue?: unknown;
    }
  | undefined;

export function isSet(setting: Inspected): boolean {
  return (
    setting !== undefined &&
    [
      setting.globalValue,
      setting.workspaceValue,
      setting.workspaceFolderValue,
      setting.globalLanguageValue,
      setting.workspaceLanguageValue,
      setting.workspaceFolderLanguageValue,
    ].some((value) => value !== undefined)
  );
}

/** Those of the settings that are set, without poa.server, which concerns this extension alone. */
export function ownSettings(
  settings: object,
  inspect: (key: string) => Inspected,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => key !== 'server' && isSet(inspect(key))),
  );
}
