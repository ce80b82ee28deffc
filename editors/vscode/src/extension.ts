// Plans of Action in VS Code. What a finding, a completion or a fix is comes from the server; this
// starts it and shows how it is.
import * as vscode from 'vscode';
import { EvidenceDesk } from './evidence';
import { EvidenceView } from './evidence_view';
import { FindingsView } from './findings_view';
import { newPlan } from './new_plan';
import { Pages } from './pages';
import { ActivePlan } from './plan';
import { openSample } from './sample';
import { Server } from './server';
import { showMenu, Status } from './status';
import { copyForSellerCentral, exportForSellerCentral } from './submission';
import { suggestWhileTyping } from './suggestions';
import { addChecklist, addSection, goToNextMissing, onAppeal } from './writing';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Plan of Action', { log: true });
  const running = new Server(context.extensionPath, log);
  server = running;
  const plan = new ActivePlan(running);
  const desk = new EvidenceDesk(running, plan);
  const evidence = new EvidenceView(plan, desk);
  const findings = new FindingsView(running, plan);
  const pages = new Pages(running);

  const commands: Record<string, (argument?: unknown) => unknown> = {
    'poa.createPlan': () => newPlan(running),
    'poa.openSample': () => openSample(context),
    'poa.addSection': () => onAppeal(plan, (appeal) => addSection(running, appeal)),
    'poa.addChecklist': () => onAppeal(plan, (appeal) => addChecklist(running, appeal)),
    'poa.goToNextMissing': () => onAppeal(plan, (appeal) => goToNextMissing(running, appeal)),
    'poa.tickEvidence': () => onAppeal(plan, () => desk.chooseTicks()),
    'poa.attachEvidence': (row) => onAppeal(plan, () => desk.chooseFiles(evidence.documentOf(row))),
    'poa.copyForSellerCentral': () => onAppeal(plan, (appeal) => copyForSellerCentral(running, appeal)),
    'poa.exportForSellerCentral': () => onAppeal(plan, (appeal) => exportForSellerCentral(running, appeal)),
    'poa.explainRule': (row) => pages.explainRule(findings.ruleOfRow(row)),
    'poa.showMergedSettings': () => onAppeal(plan, (appeal) => pages.showSettings(appeal)),
    'poa.openSettings': () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:poa.poa'),
    'poa.suggestWhileTyping': suggestWhileTyping,
    'poa.showMenu': showMenu,
    'poa.restart': () => running.restart(),
    'poa.showLog': () => log.show(),
  };
  context.subscriptions.push(
    log,
    running,
    plan,
    evidence,
    findings,
    pages,
    new Status(running, plan),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('poa.server')) void running.restart();
    }),
  );
  await running.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
