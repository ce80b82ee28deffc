-- Writes a whole appeal from nothing, as a person does in Neovim: a command begins it, <Tab> goes from field
-- to field, completions do the rest. It has to end without a finding above info. With POA_KEEP set to
-- a folder, the text and the steps are written there: tests/examples has both.
local driver = dofile(vim.env.POA_TESTS .. '/neovim_driver.lua')

local steps = {}
local function step(text)
  table.insert(steps, ('%d. %s'):format(#steps + 1, text))
end

--- Fills the next field, whose name tells whether the writer is where she believes to be.
local function fill(name, text)
  driver.choose_or_type('[' .. name .. ']', text)
  driver.type('<Tab>')
  step(('Field "%s": %s <Tab>'):format(name, text))
end

--- In the template's order.
local fields = {
  { 'seller id', 'A3M9KTQ7W2XZ5B' },
  { 'marketplace', 'US' },
  { 'notice date', '2026-03-09' },
  { 'company name', 'Brackenfield Outdoor LLC' },
  { 'person or role', 'our purchasing clerk' },
  { 'purchase order', 'PO 3307' },
  { 'supplier name', 'Marlow Trade Ltd' },
  { 'missing check', 'asking the brand about this second source' },
  { 'ASIN', 'B0CQ7HD2LM' },
  { 'invoice number', 'invoice 5518' },
  { 'invoice date', '18 November 2025' },
  { 'missing detail', "the supplier's phone number" },
  { 'quantity sold', '118' },
  { 'quantity invoiced', '400' },
  { 'date', '9 March 2026' },
  { 'date', '10 March 2026' },
  { 'number', '2' },
  { 'ASIN list', 'B0CQ7HD2LM and B0CQ7JX9TR' },
  { 'removal order id', 'R-20391' },
  { 'quantity', '282' },
  { 'exhibit', '[removal order](attachments/removal-order.pdf)' },
  { 'date', '12 March 2026' },
  { 'supplier name', 'Marlow Trade Ltd' },
  { 'agreement', 'a supply contract' },
  { 'new supplier', 'Finch & Sorrel Inc.' },
  { 'brand contact or dealer list', "Aldergrove's dealer list" },
  { 'exhibit', 'in the [letter of authorization](attachments/letter-of-authorization.pdf)' },
  { 'date', '16 March 2026' },
  { 'ASIN list', 'B0CQ7HD2LM and B0CQ7JX9TR' },
  { 'Transparency or brand programme', 'Transparency' },
  { 'quantity', '260' },
  { 'lot', 'lot G-2' },
  { 'exhibit', 'in the [custody log](attachments/custody-log.csv)' },
  { 'date', '18 March 2026' },
  { 'contact', 'Ruth Sorrel' },
  { 'supplier name', 'Finch & Sorrel Inc.' },
  { 'invoice numbers', 'invoices 70412 and 70418' },
  { 'phone', '+1 503 555 0142' },
  { 'payment proof', 'the bank receipt' },
  { 'exhibit', 'with the [invoices](attachments/invoices.pdf)' },
  { 'owner', 'Dana Whitlock, our compliance manager,' },
  { 'tool', 'Zoho Inventory' },
  { 'authorization document', "the brand's letter of authorization" },
  { 'business licence', 'a business licence' },
  { 'number', '3' },
  { 'frequency', 'yearly' },
  { 'number of days', '14' },
  { 'frequency', 'Monthly' },
  { 'owner', 'our accountant' },
  { 'ASINs', 'B0CQ7HD2LM and B0CQ7JX9TR' },
  { 'tool', 'Zoho Inventory' },
  { 'percent', '1' },
  { 'manager', 'Dana Whitlock' },
  { 'supplier contact', 'Ruth Sorrel' },
  { 'inspection company', 'Clearfield Inspection' },
  { 'sample size', '20' },
  { 'which lots', 'every lot' },
  { 'owner', 'our warehouse lead' },
  { 'percent', '5' },
  { 'second owner', 'our accountant' },
  { 'frequency', 'weekly' },
  { 'tool', 'Zoho Inventory' },
  { 'defect limit', '1' },
  { 'return rate', '3' },
  { 'name', 'Helen Marsh' },
  { 'role', 'Director' },
}

--- The papers, by words of the checklist's lines.
local papers = {
  { 'Invoices of the last', 'invoices.pdf' },
  { 'Authorization letter', 'letter-of-authorization.pdf' },
  { 'Certificate of authenticity', 'authentication-report.pdf' },
  { 'Supply chain documents', 'custody-log.csv' },
}

local function write_appeal()
  driver.command('Poa new appeal inauthentic')
  step(':Poa new appeal inauthentic')
  driver.wait_for_text('suspension: inauthentic')
  for _, field in ipairs(fields) do
    fill(field[1], field[2])
  end
  driver.type('<Esc>')

  for _, paper in ipairs(papers) do
    driver.go_to('] ' .. paper[1])
    driver.type('A ([copy](')
    driver.pick(driver.complete(), paper[2])
    driver.type(')<Esc>')
    step(('Behind "%s": ([copy](, complete %s, and )'):format(paper[1], paper[2]))
    driver.command('Poa checklist tick')
    step(':Poa checklist tick')
  end
end

--- What is left to do, worst first.
local function findings_above_info()
  local left = {}
  for _, finding in ipairs(driver.findings()) do
    if finding.severity <= 2 then
      table.insert(left, ('%d: %s (%s)'):format(finding.row, finding.message, finding.code))
    end
  end
  return left
end

driver.start()
local ok, problem = pcall(function()
  write_appeal()
  driver.wait_for('a text without findings above info', function()
    return #findings_above_info() == 0
  end)
  driver.command('write')
  local report = vim.fn.system({ 'poa', 'check', '--today', '2026-03-24', '--fail-on', 'warning', 'appeal.poa.md' })
  if vim.v.shell_error ~= 0 then
    error('poa check finds more:\n' .. report, 0)
  end
end)
if ok and vim.env.POA_KEEP then
  vim.fn.writefile(vim.split(driver.text(), '\n'), vim.env.POA_KEEP .. '/written-in-neovim.poa.md')
  vim.fn.writefile(steps, vim.env.POA_KEEP .. '/written-in-neovim.steps.txt')
end
driver.stop()
io.write(ok and 'ok      a whole appeal is written, ' .. #steps .. ' steps' or 'FAILED  ' .. problem, '\n')
vim.cmd(ok and 'qall!' or 'cquit 1')
