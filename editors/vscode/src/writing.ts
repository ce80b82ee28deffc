// The commands for writing: inserting what is missing, and going to what is missing next.
import * as vscode from 'vscode';
import { ask, tell } from './ask';
import type { ActivePlan } from './plan';
import type { Server } from './server';

const sections = [
  { label: 'Root Cause', section: 'root-cause' },
  { label: 'Corrective Actions', section: 'corrective-actions' },
  { label: 'Prevention Plan', section: 'prevention-plan' },
  { label: 'Supporting Documents', section: 'supporting-documents' },
];

/** Runs a command on the appeal; tells where there is none, or why it did not work. */
export async function onAppeal(
  plan: ActivePlan,
  run: (appeal: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  const appeal = plan.document;
  if (appeal === undefined) {
    tell('Open an appeal first: a Markdown file.');
    return;
  }
  try {
    await run(appeal);
  } catch (error) {
    tell(error);
  }
}

/** The server inserts into the editor that has the focus, with its fields as tab stops. */
async function focus(appeal: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(appeal, { preview: false });
}

export async function addSection(server: Server, appeal: vscode.TextDocument): Promise<void> {
  const chosen = await vscode.window.showQuickPick(sections, { title: 'Insert Section' });
  if (chosen === undefined) return;
  await focus(appeal);
  await ask(server, 'poa.insertSection', appeal.uri, { section: chosen.section });
}

export async function addChecklist(server: Server, appeal: vscode.TextDocument): Promise<void> {
  await focus(appeal);
  await ask(server, 'poa.insertChecklist', appeal.uri);
}

export async function goToNextMissing(server: Server, appeal: vscode.TextDocument): Promise<void> {
  const gap = await ask(server, 'poa.nextMissing', appeal.uri);
  if (gap === null) return; // the server says so
  vscode.window.setStatusBarMessage(`$(law) Next: ${gap.next}`, 8000);
}
