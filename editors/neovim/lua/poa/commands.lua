-- :Poa restart | log | explain [RULE]
local M = {}

local function warn(message)
  vim.notify('poa: ' .. message, vim.log.levels.WARN)
end

--- What `poa explain …` prints, as lines; nothing, and a reason, where it fails.
local function explain(arguments)
  local command = require('poa').command()
  if not command or vim.fn.executable(command[1]) == 0 then
    return nil, 'the program was not found. :checkhealth poa tells what to do.'
  end
  local lines = vim.fn.systemlist(vim.list_extend({ command[1], 'explain' }, arguments))
  if vim.v.shell_error ~= 0 then
    return nil, table.concat(lines, ' ')
  end
  return lines
end

--- The rule of the narrowest finding under the cursor, else of the first in its line.
local function rule_at_cursor()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local first, narrowest
  for _, finding in ipairs(vim.diagnostic.get(0, { lnum = row - 1 })) do
    if finding.source == 'poa' then
      first = first or finding
      local hit = finding.col <= column and column < finding.end_col
      if hit and (not narrowest or finding.end_col - finding.col < narrowest.end_col - narrowest.col) then
        narrowest = finding
      end
    end
  end
  local found = narrowest or first
  return found and found.code
end

local run = {}

function run.restart()
  require('poa').restart()
end

function run.log()
  local log = vim.lsp.log and vim.lsp.log.get_filename or vim.lsp.get_log_path
  vim.cmd('tabedit ' .. vim.fn.fnameescape(log()))
  vim.cmd('normal! G')
end

function run.explain(rule)
  rule = rule or rule_at_cursor()
  if not rule then
    warn('no finding in this line; name a rule, as in :Poa explain vague-date')
    return
  end
  local page, problem = explain({ rule })
  if not page then
    warn(problem)
    return
  end
  -- The preview knows plain fences only.
  for number, line in ipairs(page) do
    page[number] = line:gsub('^````(%l*).*', '```%1')
  end
  vim.lsp.util.open_floating_preview(page, 'markdown', { border = 'rounded', max_width = 90 })
end

local names = { 'explain', 'log', 'restart' }

function M.run(words)
  local name = words[1]
  if not run[name] then
    warn(('there is no :Poa %s; there are %s'):format(name, table.concat(names, ', ')))
    return
  end
  run[name](words[2])
end

local function starting_with(lead, words)
  return vim.tbl_filter(function(word)
    return vim.startswith(word, lead)
  end, words)
end

function M.complete(lead, line)
  local before = vim.split(line, '%s+')
  if #before == 2 then
    return starting_with(lead, names)
  elseif before[2] == 'explain' then
    local rules = {}
    for _, row in ipairs(explain({}) or {}) do
      table.insert(rules, row:match('^  ([%l-]+)'))
    end
    return starting_with(lead, rules)
  end
  return {}
end

return M
