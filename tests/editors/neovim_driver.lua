-- Drives a second Neovim as a person does: keys go in, and what she would see comes out. Used by the
-- flows and by the script that writes an appeal.
local M = {}

local patience = 15000 -- milliseconds

local child

--- Calls Lua in the driven Neovim; the chunk gets the arguments as `...`.
function M.lua(chunk, ...)
  local result = vim.rpcrequest(child, 'nvim_exec_lua', chunk, { ... })
  return result ~= vim.NIL and result or nil
end

function M.command(command)
  return vim.rpcrequest(child, 'nvim_command', command)
end

--- Starts Neovim with the plugin, in the folder where this one is.
function M.start()
  child = vim.fn.jobstart({
    vim.v.progpath,
    '--clean',
    '--embed',
    '--headless',
    '--cmd',
    'set runtimepath^=' .. vim.env.POA_PLUGIN .. ' noswapfile columns=120 lines=40',
  }, { rpc = true })
  M.lua([[
    if vim.lsp.enable then
      vim.lsp.enable('poa')
      vim.diagnostic.config({ virtual_text = true })
    end
    -- What is asked is answered by the test, and what is told is kept for it.
    told, answers = {}, {}
    vim.notify = function(message) table.insert(told, message) end
    vim.ui.select = function(choices, options, choose)
      local format = options.format_item or tostring
      local wanted = table.remove(answers, 1)
      for _, choice in ipairs(choices) do
        if format(choice):find(wanted, 1, true) then return choose(choice) end
      end
      table.insert(told, 'not offered: ' .. wanted .. ' among: ' .. table.concat(vim.tbl_map(format, choices), ' | '))
    end
  ]])
end

function M.pid()
  return vim.fn.jobpid(child)
end

function M.stop()
  pcall(vim.rpcnotify, child, 'nvim_command', 'qall!')
  vim.fn.jobwait({ child }, 5000)
end

--- Waits for a process to end.
function M.wait_for_end(pid)
  local ended = vim.wait(patience, function()
    vim.fn.system({ 'kill', '-0', pid })
    return vim.v.shell_error ~= 0
  end, 50)
  if not ended then
    error(('process %s still runs'):format(pid), 0)
  end
end

function M.wait_for(what, condition)
  local held
  if
    not vim.wait(patience, function()
      held = condition()
      return held and true or false
    end, 20)
  then
    error(('waited in vain for %s; told: %s; the text:\n%s'):format(what .. ' in mode ' .. vim.rpcrequest(child, 'nvim_get_mode').mode, M.told(), M.text()), 0)
  end
  return held
end

function M.text()
  return table.concat(vim.rpcrequest(child, 'nvim_buf_get_lines', 0, 0, -1, false), '\n')
end

function M.told()
  return M.lua("return table.concat(told, ' / ')")
end

--- Types, and waits until all of it has been taken in.
function M.type(keys)
  vim.rpcrequest(child, 'nvim_input', keys)
  -- Asked only once the keys before it are done.
  M.wait_for('the keys ' .. keys, function()
    return M.lua([[return vim.fn.getchar(1) == 0]])
  end)
  vim.wait(30)
end

--- Answers the next question, such as which fix, with the choice that holds these words.
function M.answer(words)
  M.lua('table.insert(answers, ...)', words)
end

--- The findings, with the words at fault.
function M.findings()
  return M.lua([[
    return vim.tbl_map(function(finding)
      return { row = finding.lnum + 1, column = finding.col, code = finding.code,
               severity = finding.severity, message = finding.message }
    end, vim.tbl_filter(function(finding) return finding.source == 'poa' end, vim.diagnostic.get(0)))
  ]])
end

--- The finding of a rule, in the line that holds these words; nil if there is none.
function M.finding(rule, words)
  local lines = vim.rpcrequest(child, 'nvim_buf_get_lines', 0, 0, -1, false)
  for _, finding in ipairs(M.findings()) do
    local line = lines[finding.row] or ''
    if finding.code == rule and (not words or line:find(words, 1, true)) then
      return finding
    end
  end
end

function M.wait_for_finding(rule, words)
  return M.wait_for('the finding ' .. rule .. ' in ' .. (words or 'the text'), function()
    return M.finding(rule, words)
  end)
end

function M.wait_for_no_finding(rule, words)
  M.wait_for(('the finding %s to go'):format(rule), function()
    return not M.finding(rule, words)
  end)
end

function M.wait_for_text(words)
  M.wait_for('the words ' .. words, function()
    return M.text():find(words, 1, true)
  end)
end

--- Puts the cursor on words.
function M.go_to(words)
  local found = M.lua([[return vim.fn.search('\\V' .. vim.fn.escape(..., '\\'), 'w')]], words)
  if found == 0 then
    error(('no line has "%s":\n%s'):format(words, M.text()), 0)
  end
end

--- Takes the fix with these words in its title, where the cursor is.
function M.fix(title)
  local before = M.text()
  M.answer(title)
  M.lua('vim.lsp.buf.code_action()')
  M.wait_for('the fix ' .. title, function()
    return M.text() ~= before
  end)
end

--- Asks for completions in insert mode; gives their labels once the menu is there.
function M.complete()
  vim.rpcrequest(child, 'nvim_input', '<C-x><C-o>')
  return M.wait_for('a menu', function()
    local shown = M.lua([[
      local items = vim.fn.complete_info({ 'items' }).items
      return vim.tbl_map(function(item) return item.abbr ~= '' and item.abbr or item.word end, items)
    ]])
    return #shown > 0 and shown
  end)
end

--- Takes the completion with this label from the menu that is shown.
function M.pick(labels, label)
  for number, each in ipairs(labels) do
    if each:find(label, 1, true) then
      -- The menu has the first one selected, or none, by 'completeopt'.
      local at = M.lua("return vim.fn.complete_info({ 'selected' }).selected") + 1
      M.type(('<C-n>'):rep(number - at) .. '<C-y>')
      return
    end
  end
  error(('no completion %s among %s'):format(label, table.concat(labels, ' | ')), 0)
end

--- What is selected, in Select mode.
function M.selection()
  return M.lua([[
    if vim.fn.mode() ~= 's' then return '' end
    local from, to = vim.fn.getpos('v'), vim.fn.getpos('.')
    if from[2] > to[2] or (from[2] == to[2] and from[3] > to[3]) then from, to = to, from end
    local line = vim.fn.getline(from[2])
    return line:sub(from[3], to[3] + (vim.o.selection == 'exclusive' and -1 or 0))
  ]])
end

function M.wait_for_field(field)
  M.wait_for('the field ' .. field .. ' to be selected', function()
    return M.selection() == field
  end)
end

--- The field that is selected, or whose choices are shown; waits for one.
function M.field()
  return M.wait_for('a field', function()
    local selected = M.selection()
    if selected:find('^%[.+%]$') then
      return selected
    end
    return M.lua([[
      local items = vim.fn.complete_info({ 'items' }).items
      return vim.fn.pumvisible() == 1 and items[1] and items[1].word or nil
    ]])
  end)
end

--- Fills the field that is selected. Neovim from 0.10 on shows a menu where there are choices.
function M.choose_or_type(field, text)
  local found = M.field()
  if found ~= field then
    error(('the field %s, not %s'):format(found, field), 0)
  end
  if M.selection() == field then
    M.type(text)
    return
  end
  local words = M.lua([[
    return vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
  ]])
  for number, word in ipairs(words) do
    if word == text then
      local at = M.lua("return vim.fn.complete_info({ 'selected' }).selected") + 1
      M.type(('<C-n>'):rep(number - at) .. '<C-y>')
      return
    end
  end
  -- None of the choices: written in place of the first.
  M.type('<C-e>')
  local column = M.lua("return vim.fn.col('.') - 1")
  local before = M.lua("return vim.fn.getline('.')"):sub(1, column)
  M.type((vim.endswith(before, field) and ('<BS>'):rep(#field) or '') .. text)
end

return M
