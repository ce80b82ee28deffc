-- What a writer notices in Neovim, from opening an appeal to asking why. Run by neovim.sh, in a
-- folder with the example appeals.
local buffer

local function wait_for(what, condition)
  if not vim.wait(10000, condition, 20) then
    error('waited in vain for ' .. what, 0)
  end
end

local function expect(what, condition)
  if not condition then
    error('expected: ' .. what, 0)
  end
end

local function open(file)
  vim.cmd('edit ' .. file)
  buffer = vim.api.nvim_get_current_buf()
end

local function lines()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

--- The finding of a rule, or nil.
local function finding(rule)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.source == 'poa' and diagnostic.code == rule then
      return diagnostic
    end
  end
end

--- Waits until the findings are those of the text as it is now. Neovim sends its changes before a request; the
--- server publishes what they bring before it reads the next one.
local function settle()
  for _ = 1, 2 do
    local params = vim.lsp.util.make_position_params(0, 'utf-16')
    vim.lsp.buf_request_sync(buffer, 'textDocument/hover', params, 5000)
  end
end

local function line_with(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    if line:find(words, 1, true) then
      return number, line
    end
  end
  error('no line has ' .. words, 0)
end

-- From 0.11 on Neovim starts the server by itself, and tells of a missing program in its own way; its
-- completion waits for nobody, neither for a test.
local starts_itself = vim.lsp.enable ~= nil

local tests = {}
local function test(name, body)
  table.insert(tests, { name = name, body = body })
end
local function test_before_0_11(name, body)
  if not starts_itself then
    test(name, body)
  end
end

test('an appeal shows its findings', function()
  open('flasks.poa.md')
  wait_for('a finding', function()
    return finding('action-not-completed')
  end)
  local row, line = line_with('We will stop buying')
  local found = finding('action-not-completed')
  expect('the finding in its line', found.lnum == row - 1)
  expect('the words at fault', line:sub(found.col + 1, found.end_col) == 'will stop')
end)

test('a finding goes when its words do', function()
  local row, line = line_with('We will stop buying')
  local dated = line:gsub('We will stop buying', 'On 12 March 2026 we stopped buying')
  vim.api.nvim_buf_set_lines(buffer, row - 1, row, false, { dated })
  wait_for('the finding to go', function()
    return not finding('action-not-completed')
  end)
  vim.cmd('undo')
  wait_for('the finding to come back', function()
    return finding('action-not-completed')
  end)
end)

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
end

test_before_0_11('a section that is missing is completed, with its lines', function()
  local row = line_with('## Corrective actions')
  local after = line_with('## Prevention plan')
  vim.api.nvim_buf_set_lines(buffer, row - 1, after - 1, false, { '', '' })
  vim.api.nvim_win_set_cursor(0, { row, 0 })
  type_keys('i##<C-x><C-o><C-y><Esc>')
  local heading, text = line_with('## Corrective Actions')
  expect('one heading, not ' .. text, text == '## Corrective Actions')
  local first = vim.api.nvim_buf_get_lines(buffer, heading + 1, heading + 2, false)[1]
  expect('an action below it, not ' .. first, first:find('^1%. '))
  vim.cmd('undo')
  vim.cmd('undo')
  wait_for('the finding to come back', function()
    return finding('action-not-completed')
  end)
end)

test('a code action ticks a document', function()
  wait_for('the finding', function()
    return finding('unchecked-document')
  end)
  local row = line_with('- [ ] Letter of authorization')
  vim.api.nvim_win_set_cursor(0, { row, 0 })
  vim.ui.select = function(choices, options, choose)
    for _, choice in ipairs(choices) do
      if options.format_item(choice) == 'Tick this item' then
        choose(choice)
        return
      end
    end
  end
  vim.lsp.buf.code_action()
  wait_for('the tick', function()
    return vim.api.nvim_buf_get_lines(buffer, row - 1, row, false)[1]:find('^%- %[x%]')
  end)
end)

test(':Poa explain tells of the finding under the cursor', function()
  settle()
  local found = finding('action-not-completed')
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  vim.cmd('Poa explain')
  wait_for('a window', function()
    return #vim.api.nvim_list_wins() == 2
  end)
  local page = vim.api.nvim_list_wins()[2]
  local text = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(page), 0, -1, false)
  local page_text = table.concat(text, '\n')
  expect('the page of the rule, not:\n' .. page_text, page_text:find('action-not-completed', 1, true))
  vim.api.nvim_win_close(page, true)
end)

test(':Poa completes its commands and the rules', function()
  local commands = table.concat(vim.fn.getcompletion('Poa ', 'cmdline'), ' ')
  expect('the commands', commands == 'checklist explain export log new next readiness restart section settings')
  expect('sections', vim.fn.getcompletion('Poa section p', 'cmdline')[1] == 'prevention-plan')
  local rules = vim.fn.getcompletion('Poa explain action-', 'cmdline')
  expect('rules', vim.tbl_contains(rules, 'action-not-completed'))
end)

test(':Poa restart starts another server, with the same findings', function()
  local before = require('poa').clients(buffer)[1].id
  vim.cmd('Poa restart')
  wait_for('another server', function()
    local now = require('poa').clients(buffer)[1]
    return now and now.id ~= before
  end)
  wait_for('its findings', function()
    return finding('action-not-completed')
  end)
end)

test('a file that is no appeal stays silent', function()
  open('README.md')
  wait_for('the server', function()
    return #require('poa').clients(buffer) == 1
  end)
  vim.wait(300)
  expect('no findings', #vim.diagnostic.get(buffer) == 0)
  expect('one server for both files', #require('poa').clients() == 1)
end)

test(':checkhealth poa tells the program and what it serves', function()
  vim.cmd('checkhealth poa')
  local report = lines()
  expect('the version in:\n' .. report, report:find('version %d+%.%d+'))
  expect('the file in:\n' .. report, report:find('flasks.poa.md', 1, true))
end)

test('the help is found by its tags', function()
  vim.cmd('helptags ALL')
  vim.cmd('help poa-settings')
  expect('the help file', vim.fn.expand('%:t') == 'poa.txt')
end)

test_before_0_11('a missing program is told once, with a way out', function()
  local told = {}
  vim.notify = function(message)
    table.insert(told, message)
  end
  for _, client in ipairs(require('poa').clients()) do
    client.stop()
  end
  wait_for('the server to end', function()
    return #require('poa').clients() == 0
  end)
  vim.g.poa = { cmd = { 'no-such-program', 'serve' } }
  open('clean.poa.md')
  vim.cmd('doautocmd FileType')
  expect('one message, not:\n' .. table.concat(told, '\n'), #told == 1)
  expect('a way out', told[1]:find(':checkhealth poa', 1, true))
  vim.cmd('checkhealth poa')
  expect('the name that was looked for', lines():find('no program `no-such-program`', 1, true))
end)

if starts_itself then
  vim.lsp.enable('poa')
end

local version = vim.fn.matchstr(vim.fn.execute('version'), [[NVIM v\zs[0-9.]*]])
local failed = 0
for _, case in ipairs(tests) do
  local ok, problem = pcall(case.body)
  io.write(ok and 'ok      ' or 'FAILED  ', case.name, '\n')
  if not ok then
    failed = failed + 1
    io.write('        ', tostring(problem), '\n')
  end
end
io.write(('%d tests, %d failed (Neovim %s)\n'):format(#tests, failed, version))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
