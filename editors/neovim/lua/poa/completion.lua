-- Completion with what has several lines and fields. Neovim 0.11 and later do that themselves once they
-- are told to. Up to 0.10 this is an omni completion of its own: Neovim's takes a word for what the
-- server completes, so a heading's `##` would stand twice and the lines of a section would become one.
local M = {}

local waiting_for_server = 2000 -- milliseconds

--- The items found last, for the two calls that a completion makes and for its end.
local items = {}

--- The items of an answer, each with its own edit: newer clients are told once what all have in common.
function M.items(answer)
  local common = answer and answer.itemDefaults or {}
  local found = answer and answer.items or answer or {}
  for _, item in ipairs(found) do
    item.insertTextFormat = item.insertTextFormat or common.insertTextFormat
    if not item.textEdit and common.editRange then
      local range = common.editRange.insert or common.editRange
      item.textEdit = { range = range, newText = item.textEditText or item.insertText or item.label }
    end
  end
  table.sort(found, function(a, b)
    return (a.sortText or a.label) < (b.sortText or b.label)
  end)
  return found
end

local function text_of(item)
  return item.textEdit and item.textEdit.newText or item.insertText or item.label
end

--- What the menu inserts for the time being.
local function first_line(item)
  local text = text_of(item)
  return vim.split(item.insertTextFormat == 2 and require('poa.snippet').plain(text) or text, '\n')[1]
end

local function request()
  local answers = vim.lsp.buf_request_sync(
    0,
    'textDocument/completion',
    vim.lsp.util.make_position_params(),
    waiting_for_server
  )
  for client, answer in pairs(answers or {}) do
    if vim.lsp.get_client_by_id(client).name == 'poa' and answer.result then
      return M.items(answer.result)
    end
  end
  return {}
end

--- The byte in the cursor's line where what is typed of the items begins.
local function start_column()
  local edit = items[1].textEdit
  if not edit then
    return vim.fn.match(vim.api.nvim_get_current_line(), '\\k*\\%' .. vim.fn.col('.') .. 'c')
  end
  local range = edit.range or edit.insert
  local line = vim.api.nvim_get_current_line()
  return vim.str_byteindex(line, range.start.character, true) -- UTF-16, what these versions speak
end

--- See :help complete-functions.
function M.omnifunc(find_start, base)
  if find_start == 1 then
    items = request()
    return #items > 0 and start_column() or -2
  end
  local words = {}
  for number, item in ipairs(items) do
    local filter = (item.filterText or item.label):lower()
    if vim.startswith(filter, base:lower()) then
      table.insert(words, {
        word = first_line(item),
        abbr = item.label,
        menu = item.detail,
        dup = 1,
        user_data = { poa = number },
      })
    end
  end
  return words
end

--- Puts the whole item where its first line stands, which is all that a menu can insert.
local function complete_lines()
  local data = vim.v.completed_item.user_data
  local item = type(data) == 'table' and items[data.poa]
  if not item then
    return
  end
  local text, word = text_of(item), vim.v.completed_item.word
  if item.insertTextFormat ~= 2 and text == word then
    return
  end
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local start = column - #word
  vim.api.nvim_buf_set_text(0, row - 1, start, row - 1, column, { '' })
  if item.insertTextFormat == 2 then
    require('poa.snippet').expand(text)
    return
  end
  local lines = vim.split(text, '\n')
  vim.api.nvim_buf_set_text(0, row - 1, start, row - 1, start, lines)
  local last = #lines[#lines]
  vim.api.nvim_win_set_cursor(0, { row + #lines - 1, #lines == 1 and start + last or last })
end

--- Called for each item of Neovim's own completion, which expands it later on.
local function without_late_choices(item)
  if item.insertTextFormat == 2 and item.textEdit then
    item.textEdit.newText = require('poa.snippet').without_late_choices(item.textEdit.newText)
  end
  return {}
end

--- Makes it the buffer's omni completion, unless the user has chosen another.
function M.enable(client, buffer)
  if vim.lsp.completion then
    vim.lsp.completion.enable(true, client.id, buffer, { convert = without_late_choices })
    return
  end
  -- Neovim's own Markdown support sets a completion of HTML tags.
  local present = vim.bo[buffer].omnifunc
  local chosen = present ~= '' and present ~= 'htmlcomplete#CompleteTags'
  if chosen and not present:find('vim.lsp.omnifunc', 1, true) then
    return
  end
  vim.bo[buffer].omnifunc = "v:lua.require'poa.completion'.omnifunc"
  vim.api.nvim_create_autocmd('CompleteDone', {
    group = vim.api.nvim_create_augroup('poa_completion_' .. buffer, {}),
    buffer = buffer,
    callback = complete_lines,
  })
end

return M
