-- :Poa explain: why a reviewer minds, from `poa explain`.
local M = {}

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

--- The names of all rules.
function M.rules()
  local rules = {}
  for _, row in ipairs(explain({}) or {}) do
    table.insert(rules, row:match('^  ([%l-]+)'))
  end
  return rules
end

--- Shows the page of a rule, or of the finding under the cursor.
function M.show(rule)
  local warn = require('poa').warn
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

return M
