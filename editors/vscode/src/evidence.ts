// Ticking the documents of the checklist and attaching files to them.
import * as vscode from 'vscode';
import { ask, rangeOf, tell, type EvidenceDocument, type EvidenceItem } from './ask';
import { attachmentLink, freeName } from './attachment';
import type { ActivePlan } from './plan';
import type { Server } from './server';

async function edit(change: (edits: vscode.WorkspaceEdit) => void): Promise<void> {
  const edits = new vscode.WorkspaceEdit();
  change(edits);
  if (edits.size > 0) await vscode.workspace.applyEdit(edits);
}

export class EvidenceDesk {
  constructor(
    private readonly server: Server,
    private readonly plan: ActivePlan,
  ) {}

  /** Ticks or unticks these documents, as far as they stand in the list with a box. */
  async setTicks(ticks: ReadonlyMap<EvidenceDocument, boolean>): Promise<void> {
    const document = this.plan.document;
    if (document === undefined) return;
    await edit((edits) => {
      for (const [{ item }, ticked] of ticks) {
        if (item === null || item.box === null || item.ticked === ticked) continue;
        edits.replace(document.uri, rangeOf(item.box), ticked ? 'x' : ' ');
      }
    });
    await this.plan.refresh();
  }

  /** Lets the user choose which documents are ticked. */
  async chooseTicks(): Promise<void> {
    await this.plan.refresh();
    const listed = (this.plan.evidence?.documents ?? []).filter(({ item }) => item?.box);
    if (listed.length === 0) {
      const insert = 'Insert Checklist';
      const message = 'No document of the checklist stands in this appeal with a box to tick.';
      const chosen = await vscode.window.showInformationMessage(message, insert);
      if (chosen === insert) await vscode.commands.executeCommand('poa.addChecklist');
      return;
    }
    const picked = await vscode.window.showQuickPick(
      listed.map((document) => ({
        label: document.text,
        description: document.item?.files.join(', ') ?? '',
        picked: document.item?.ticked ?? false,
        document,
      })),
      { title: 'Tick Evidence', placeHolder: 'Which documents are attached?', canPickMany: true },
    );
    if (picked === undefined) return;
    const ticked = new Set(picked.map(({ document }) => document));
    await this.setTicks(new Map(listed.map((document) => [document, ticked.has(document)])));
  }

  /** Attaches files that the user chooses, to a document that she chooses where none is given. */
  async chooseFiles(wanted?: EvidenceDocument): Promise<void> {
    const document = wanted ?? (await this.chooseDocument());
    if (document === undefined) return;
    const files = await vscode.window.showOpenDialog({
      title: `Attach: ${document.text}`,
      openLabel: 'Attach',
      canSelectMany: true,
    });
    if (files !== undefined) await this.attach(document, files);
  }

  /** Copies files into the attachments folder and links them from the document's line. */
  async attach(wanted: EvidenceDocument, files: readonly vscode.Uri[]): Promise<void> {
    const appeal = this.plan.document;
    if (appeal === undefined || files.length === 0) return;
    if (appeal.isUntitled) {
      tell('Save the appeal first: attachments are kept in a folder beside it.');
      return;
    }
    try {
      const item = wanted.item ?? (await this.addToList(wanted));
      if (item === undefined) return;
      const paths: string[] = [];
      for (const file of files) paths.push(await this.copy(appeal, file));
      const links = paths.map(attachmentLink).join(', ');
      await edit((edits) => {
        edits.insert(appeal.uri, rangeOf(item.range).end, ` (${links})`);
        if (item.box !== null && !item.ticked) edits.replace(appeal.uri, rangeOf(item.box), 'x');
      });
      await this.plan.refresh();
    } catch (error) {
      tell(error);
    }
  }

  private async chooseDocument(): Promise<EvidenceDocument | undefined> {
    await this.plan.refresh();
    const documents = this.plan.evidence?.documents ?? [];
    if (documents.length === 0) {
      tell('The kind of suspension is not known: say it in the front matter first.');
      return undefined;
    }
    const picked = await vscode.window.showQuickPick(
      documents.map((document) => ({ label: document.text, document })),
      { title: 'Attach Evidence', placeHolder: 'What does the file show?' },
    );
    return picked?.document;
  }

  /** The line of a document that had none, after the checklist was completed. */
  private async addToList(wanted: EvidenceDocument): Promise<EvidenceItem | undefined> {
    const appeal = this.plan.document;
    if (appeal === undefined) return undefined;
    await ask(this.server, 'poa.insertChecklist', appeal.uri);
    await this.plan.refresh();
    const now = this.plan.evidence?.documents.find(({ id }) => id === wanted.id);
    if (now?.item) return now.item;
    tell(`Write a line about it in the supporting documents first: ${wanted.text}.`);
    return undefined;
  }

  /** The path of the copy, from the appeal's folder. A file that is there already stays where it is. */
  private async copy(appeal: vscode.TextDocument, file: vscode.Uri): Promise<string> {
    const beside = vscode.Uri.joinPath(appeal.uri, '..');
    const inside = `${beside.path}/`;
    if (file.scheme === beside.scheme && file.path.startsWith(inside)) {
      return file.path.slice(inside.length);
    }
    const attachments = this.plan.evidence?.attachments ?? 'attachments';
    const folder = vscode.Uri.joinPath(beside, attachments);
    await vscode.workspace.fs.createDirectory(folder);
    const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
    const name = freeName(file.path.slice(file.path.lastIndexOf('/') + 1), taken);
    await vscode.workspace.fs.copy(file, vscode.Uri.joinPath(folder, name), { overwrite: false });
    return `${attachments}/${name}`;
  }
}
