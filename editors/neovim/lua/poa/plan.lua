-- What a writer does with a whole plan: begin it, insert a section, see what is missing, export it.
local poa = require('poa')
local M = {}

M.sections = { 'root-cause', 'corrective-actions', 'prevention-plan', 'supporting-documents' }

--- Calls `ready` with how ready the plan is; tells the user where the file is none.
local function with_readiness(buffer, ready)
  poa.execute(buffer, 'poa.readiness', {}, function(readiness)
    if readiness then
      ready(readiness)
    else
      poa.warn('this file is no Plan of Action: see :help poa-use')
    end
  end)
end

local function float(lines)
  vim.lsp.util.open_floating_preview(lines, 'markdown', { border = 'rounded', max_width = 90 })
end

-- A new plan

local waiting_for_server = 5000 -- milliseconds
local between_looks = 20

--- Calls `then_do` once the server serves a buffer, which it may be about to start for.
local function when_served(buffer, then_do)
  local left = waiting_for_server / between_looks
  local function look()
    local client = poa.clients(buffer)[1]
    if client and client.server_capabilities then
      then_do()
    elseif left > 0 then
      left = left - 1
      vim.defer_fn(look, between_looks)
    else
      poa.warn('the server did not start. :checkhealth poa tells why.')
    end
  end
  look()
end

--- Begins the plan that a completion item holds.
local function begin(item)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  require('poa.snippet').expand(item.textEdit.newText)
end

--- Asks which of the plans that can be begun here, unless its type is said.
local function choose(items, type)
  for _, item in ipairs(items) do
    if type and item.textEdit.newText:find('\nsuspension: ' .. type .. '\n', 1, true) then
      begin(item)
      return
    end
  end
  if type then
    poa.warn(('there is no suspension type %s; :Poa new without it asks'):format(type))
    return
  end
  vim.ui.select(items, {
    prompt = 'What was the account suspended for?',
    format_item = function(item)
      return (item.label:gsub('^Plan of Action: ', ''))
    end,
  }, function(item)
    if item then
      begin(item)
    end
  end)
end

local function is_empty(buffer)
  return vim.api.nvim_buf_line_count(buffer) == 1
    and vim.api.nvim_buf_get_lines(buffer, 0, 1, false)[1] == ''
end

--- Begins a plan in a new file, or in this buffer where that is empty Markdown.
function M.new(file, type)
  if file then
    vim.cmd('edit ' .. vim.fn.fnameescape(file:match('%.md$') and file or file .. '.poa.md'))
  elseif not (is_empty(0) and vim.bo.filetype == 'markdown') then
    vim.cmd('enew')
    vim.bo.filetype = 'markdown'
  end
  local buffer = vim.api.nvim_get_current_buf()
  if not is_empty(buffer) then
    poa.warn('that file has text already; begin a new plan in an empty one')
    return
  end
  when_served(buffer, function()
    local params = {
      textDocument = { uri = vim.uri_from_bufnr(buffer) },
      position = { line = 0, character = 0 },
    }
    poa.request(buffer, 'textDocument/completion', params, function(answer)
      local plans = vim.tbl_filter(function(item)
        return item.textEdit and vim.startswith(item.label, 'Plan of Action: ')
      end, require('poa.completion').items(answer))
      choose(plans, type)
    end)
  end)
end

-- In a plan

--- Inserts a missing section, or begins an empty one, and goes through its fields.
function M.insert_section(buffer, id)
  if id then
    poa.execute(buffer, 'poa.insertSection', { section = id }, function() end)
    return
  end
  vim.ui.select(M.sections, { prompt = 'Which section?' }, function(chosen)
    if chosen then
      M.insert_section(buffer, chosen)
    end
  end)
end

--- Puts the cursor on what is missing next, and says what to do about it.
function M.go_to_next(buffer)
  with_readiness(buffer, function(readiness)
    local gap = readiness.missing[1]
    if not gap then
      vim.notify('poa: nothing is missing here')
      return
    end
    local row, column = gap.range.start.line, gap.range.start.character
    local line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1] or ''
    local utf16 = poa.clients(buffer)[1].offset_encoding ~= 'utf-8'
    vim.cmd("normal! m'")
    vim.api.nvim_win_set_cursor(0, { row + 1, utf16 and vim.str_byteindex(line, column, true) or column })
    vim.api.nvim_echo({ { 'Next: ' .. gap.next .. '. ', 'Title' }, { gap.message } }, true, {})
  end)
end

function M.show_readiness(buffer)
  with_readiness(buffer, function(readiness)
    local lines = {
      ('# %d%% ready'):format(readiness.percent),
      ('%s · %d words · %d errors · %d warnings'):format(
        readiness.suspension ~= vim.NIL and readiness.suspension or 'kind of suspension not known',
        readiness.words,
        readiness.errors,
        readiness.warnings
      ),
    }
    for _, gap in ipairs(readiness.missing) do
      table.insert(lines, ('- line %d: %s'):format(gap.range.start.line + 1, gap.next))
    end
    float(lines)
  end)
end

--- Plain text for Seller Central, into a file or the clipboard.
function M.export(buffer, file)
  poa.execute(buffer, 'poa.export', {}, function(export)
    local where
    if file then
      if vim.fn.writefile(vim.split(export.text, '\n'), file, 'b') ~= 0 then
        return
      end
      where = file
    else
      vim.fn.setreg('"', export.text)
      where = 'the unnamed register: paste with p'
      if vim.fn.has('clipboard') == 1 then
        vim.fn.setreg('+', export.text)
        where = 'the clipboard'
      end
    end
    vim.notify(('poa: %d characters are in %s'):format(export.characters, where))
  end)
end

--- The settings that hold for this file, and where each comes from.
function M.show_settings(buffer)
  poa.execute(buffer, 'poa.showSettings', {}, function(settings)
    local names = vim.tbl_keys(settings)
    table.sort(names)
    local lines = {}
    for _, name in ipairs(names) do
      local setting = settings[name]
      local value = vim.fn.json_encode(setting.value)
      table.insert(lines, ('`%s`: %s (%s)'):format(name, value, setting.origin))
    end
    float(lines)
  end)
end

return M
