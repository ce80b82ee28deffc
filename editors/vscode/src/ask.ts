// The server's own commands, and what they answer (server/serve/commands.h). The client registers
// them under their names, so this extension's commands have others.
import * as vscode from 'vscode';
import { ExecuteCommandRequest, type Range } from 'vscode-languageclient/node';
import type { Server } from './server';

export interface Gap {
  readonly next: string;
  readonly message: string;
  readonly range: Range;
}

export interface Readiness {
  readonly percent: number;
  readonly suspension: string | null;
  readonly words: number;
  readonly errors: number;
  readonly warnings: number;
  readonly missing: readonly Gap[];
}

/** A line of the supporting documents. */
export interface EvidenceItem {
  readonly range: Range;
  /** The place of the mark in its box; null where it has none. */
  readonly box: Range | null;
  readonly ticked: boolean;
  readonly files: readonly string[];
}

export interface EvidenceDocument {
  readonly id: string;
  readonly text: string;
  readonly help: string;
  readonly required: boolean;
  readonly missing: boolean;
  readonly item: EvidenceItem | null;
}

export interface Evidence {
  /** The attachments folder, from the document's own. */
  readonly attachments: string;
  readonly documents: readonly EvidenceDocument[];
}

export interface PlainText {
  readonly text: string;
  readonly characters: number;
}

export type Settings = Readonly<Record<string, { readonly value: unknown; readonly origin: string }>>;

export interface Answers {
  'poa.readiness': Readiness | null;
  'poa.checklist': Evidence | null;
  'poa.export': PlainText;
  'poa.showSettings': Settings;
  'poa.nextMissing': Gap | null;
  'poa.insertSection': { readonly applied: boolean };
  'poa.insertChecklist': { readonly applied: boolean };
}

/** What the server answers; it rejects with the server's message where the command fails. */
export async function ask<Name extends keyof Answers>(
  server: Server,
  command: Name,
  document: vscode.Uri,
  more: object = {},
): Promise<Answers[Name]> {
  const client = server.client;
  if (client === undefined) throw new Error('Appeals are not being checked at the moment.');
  const uri = client.code2ProtocolConverter.asUri(document);
  const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
    command,
    arguments: [{ uri, ...more }],
  });
  return answer as Answers[Name];
}

/** A range as VS Code has it. */
export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Tells the user why something did not work, in the server's words where it has some. */
export function tell(error: unknown): void {
  void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
}
