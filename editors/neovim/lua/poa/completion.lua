-- Omni completion for Neovim up to 0.10, whose own takes a word for what the server completes: a
-- heading's `##` would stand twice, and the lines of a section would become one.
local M = {}

local waiting_for_server = 2000 -- milliseconds

--- The items found last, for the two calls that a completion makes and for its end.
local items = {}

local function plain_text(item)
  local text = item.textEdit and item.textEdit.newText or item.insertText or item.label
  return item.insertTextFormat == 2 and vim.lsp.util.parse_snippet(text) or text
end

local function request()
  local answers = vim.lsp.buf_request_sync(
    0,
    'textDocument/completion',
    vim.lsp.util.make_position_params(),
    waiting_for_server
  )
  local found = {}
  for client, answer in pairs(answers or {}) do
    if vim.lsp.get_client_by_id(client).name == 'poa' and answer.result then
      vim.list_extend(found, answer.result.items or answer.result)
    end
  end
  table.sort(found, function(a, b)
    return (a.sortText or a.label) < (b.sortText or b.label)
  end)
  return found
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
        word = vim.split(plain_text(item), '\n')[1],
        abbr = item.label,
        menu = item.detail,
        dup = 1,
        user_data = { poa = number },
      })
    end
  end
  return words
end

--- Adds the lines after the first, which alone a completion can insert.
local function complete_lines()
  local data = vim.v.completed_item.user_data
  local item = type(data) == 'table' and items[data.poa]
  if not item then
    return
  end
  local rest = vim.split(plain_text(item), '\n')
  rest[1] = ''
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column, rest)
end

--- Makes it the buffer's omni completion, unless the user has chosen another.
function M.enable(buffer)
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
