-- Text with fields to fill in. Neovim knows that since 0.10; for older versions it is done here, as
-- far as the server's snippets go: `$1`, `${1}`, `${1:text}`, `${1|first,second|}`, and escapes.
local M = {}

local namespace = vim.api.nvim_create_namespace('poa_snippet')

--- The fields that the writer is going through: the buffer, the marks by number, which is next.
local session

--- A snippet's text without its syntax, and its fields: number, first byte, byte after the last.
local function parse(snippet)
  local text, fields, named, at = '', {}, {}, 1
  local function add_field(number, content)
    named[number] = named[number] or content or ''
    table.insert(fields, { number = number, first = #text, last = #text + #named[number] })
    text = text .. named[number]
  end
  while at <= #snippet do
    local rest = snippet:sub(at)
    local escaped = rest:match('^\\([\\$}])')
    local bare, braced = rest:match('^%$(%d+)'), rest:match('^%${(%d+)}')
    local choice, first, others = rest:match('^%${(%d+)|([^,|]*)([^|]*)|}')
    local number, content = rest:match('^%${(%d+):(.*)')
    if escaped then
      text, at = text .. escaped, at + 2
    elseif bare then
      add_field(tonumber(bare))
      at = at + 1 + #bare
    elseif braced then
      add_field(tonumber(braced))
      at = at + 3 + #braced
    elseif choice then
      add_field(tonumber(choice), first)
      at = at + #choice + #first + #others + 5
    elseif number then
      -- Up to the brace that is not escaped.
      local last = 1
      while last <= #content and content:sub(last, last) ~= '}' do
        last = last + (content:sub(last, last) == '\\' and 2 or 1)
      end
      local raw = content:sub(1, last - 1)
      add_field(tonumber(number), (raw:gsub('\\(.)', '%1')))
      at = at + #number + #raw + 4
    else
      text, at = text .. rest:sub(1, 1), at + 1
    end
  end
  return text, fields
end

--- Row and column, from 0, of a byte of the text that was inserted at a place.
local function place(text, offset, row, column)
  local before = vim.split(text:sub(1, offset), '\n')
  local last = before[#before]
  return row + #before - 1, #before == 1 and column + #last or #last
end

local function range_of(mark)
  local found = vim.api.nvim_buf_get_extmark_by_id(
    session.buffer,
    namespace,
    mark,
    { details = true }
  )
  return found[1], found[2], found[3].end_row, found[3].end_col
end

local function feed(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'n', false)
end

--- Selects a field's text, so that typing replaces it.
local function select_field(mark)
  local row, column, end_row, end_column = range_of(mark)
  local go = '<Cmd>call cursor(%d, %d)<CR>'
  if row == end_row and column == end_column then
    local line = vim.api.nvim_buf_get_lines(session.buffer, row, row + 1, false)[1]
    feed('<Esc>' .. go:format(row + 1, column + 1) .. (column == #line and 'A' or 'i'))
  else
    feed('<Esc>' .. go:format(row + 1, column + 1) .. 'v' .. go:format(end_row + 1, end_column) .. '<C-g>')
  end
end

--- What a field says goes into the others of its number.
local function fill_mirrors()
  local marks = session.marks[session.numbers[session.at]]
  local row, column, end_row, end_column = range_of(marks[1])
  local text = vim.api.nvim_buf_get_text(session.buffer, row, column, end_row, end_column, {})
  for mirror = 2, #marks do
    row, column, end_row, end_column = range_of(marks[mirror])
    vim.api.nvim_buf_set_text(session.buffer, row, column, end_row, end_column, text)
  end
end

local function finish()
  for _, key in ipairs({ '<Tab>', '<S-Tab>' }) do
    pcall(vim.keymap.del, { 'i', 's' }, key, { buffer = session.buffer })
  end
  vim.api.nvim_buf_clear_namespace(session.buffer, namespace, 0, -1)
  session = nil
end

local function jump(step)
  if not session then
    return
  end
  fill_mirrors()
  session.at = math.max(session.at + step, 1)
  select_field(session.marks[session.numbers[session.at]][1])
  if session.at == #session.numbers then
    finish()
  end
end

local function expand_plainly(snippet)
  local text, fields = parse(snippet)
  local buffer = vim.api.nvim_get_current_buf()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  row = row - 1
  if session then
    finish()
  end
  vim.api.nvim_buf_set_text(buffer, row, column, row, column, vim.split(text, '\n'))
  if not vim.tbl_contains(vim.tbl_map(function(field)
    return field.number
  end, fields), 0) then
    table.insert(fields, { number = 0, first = #text, last = #text })
  end

  session = { buffer = buffer, marks = {}, numbers = {}, at = 1 }
  for _, field in ipairs(fields) do
    local first_row, first_column = place(text, field.first, row, column)
    local last_row, last_column = place(text, field.last, row, column)
    local mark = vim.api.nvim_buf_set_extmark(buffer, namespace, first_row, first_column, {
      end_row = last_row,
      end_col = last_column,
      right_gravity = false,
      end_right_gravity = true,
    })
    if not session.marks[field.number] then
      session.marks[field.number] = {}
      table.insert(session.numbers, field.number)
    end
    table.insert(session.marks[field.number], mark)
  end
  -- 0 is where the writer goes on in the end.
  table.sort(session.numbers, function(a, b)
    return a ~= 0 and (b == 0 or a < b)
  end)

  for key, step in pairs({ ['<Tab>'] = 1, ['<S-Tab>'] = -1 }) do
    vim.keymap.set({ 'i', 's' }, key, function()
      jump(step)
    end, { buffer = buffer, desc = 'Plan of Action: the next field' })
  end
  select_field(session.marks[session.numbers[1]][1])
  if #session.numbers == 1 then
    finish()
  end
end

--- Neovim 0.11 and later map <Tab> by themselves; 0.10 leaves that to the user.
local function map_tab()
  if vim.fn.has('nvim-0.11') == 1 or vim.fn.maparg('<Tab>', 's') ~= '' then
    return
  end
  for key, step in pairs({ ['<Tab>'] = 1, ['<S-Tab>'] = -1 }) do
    vim.keymap.set({ 'i', 's' }, key, function()
      local jump = ('<Cmd>lua vim.snippet.jump(%d)<CR>'):format(step)
      return vim.snippet.active({ direction = step }) and jump or key
    end, { buffer = 0, expr = true, desc = 'Plan of Action: the next field' })
  end
end

--- Neovim leaves a field with choices empty until it is its turn: whoever stops before that has a hole in
--- the sentence. Only the first field keeps its choices; the others have their name.
function M.without_late_choices(snippet)
  return (snippet:gsub('%${(%d+)|([^,|]*)[^|]*|}', function(number, name)
    if number ~= '1' then
      return ('${%s:%s}'):format(number, (name:gsub('}', '\\}')))
    end
  end))
end

--- Inserts a snippet at the cursor and selects its first field; <Tab> goes on to the next.
function M.expand(snippet)
  if vim.snippet then
    vim.snippet.expand(M.without_late_choices(snippet))
    map_tab()
  else
    expand_plainly(snippet)
  end
end

--- A snippet's text, its fields unfilled.
function M.plain(snippet)
  return (parse(snippet))
end

--- Plain text as a snippet whose fields are what stands in square brackets, but for links and the
--- boxes of a checklist.
function M.with_fields(text)
  local number = 0
  local escaped = text:gsub('[\\$}]', '\\%0')
  return (
    escaped:gsub('(%[[^%[%]\n][^%[%]\n]+%])()', function(field, after)
      if escaped:sub(after, after) == '(' then
        return field
      end
      number = number + 1
      return ('${%d:%s}'):format(number, field)
    end)
  )
end

return M
