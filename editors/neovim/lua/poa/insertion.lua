-- Edits that the server asks for. One that inserts a section or an example has fields to fill in,
-- and the writer goes through them as after a completion.
local M = {}

--- The one edit of a request, with its document; nil where there are several.
local function only_edit(edit)
  local found, uri
  for _, change in ipairs(edit.documentChanges or {}) do
    if found or not change.edits or #change.edits ~= 1 then
      return nil
    end
    found, uri = change.edits[1], change.textDocument.uri
  end
  for document, edits in pairs(edit.changes or {}) do
    if found or #edits ~= 1 then
      return nil
    end
    found, uri = edits[1], document
  end
  return found, uri
end

--- Inserts a snippet at a place, which may be behind the last character of its line.
local function expand_at(row, column, snippet)
  local virtualedit = vim.o.virtualedit
  vim.o.virtualedit = 'onemore'
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  require('poa.snippet').expand(snippet)
  vim.o.virtualedit = virtualedit
end

--- The handler of workspace/applyEdit.
function M.apply_edit(problem, params, context, config)
  local edit, uri = only_edit(params.edit)
  local here = edit and vim.uri_from_bufnr(0) == uri
  local snippet = here and require('poa.snippet').with_fields(edit.newText)
  local start, finish = edit and edit.range.start, edit and edit.range['end']
  local inserts = edit and start.line == finish.line and start.character == finish.character
  if not snippet or not inserts or snippet == edit.newText then
    return vim.lsp.handlers['workspace/applyEdit'](problem, params, context, config)
  end
  local line = vim.api.nvim_buf_get_lines(0, start.line, start.line + 1, false)[1]
  local row, column = start.line, 0
  if not line then -- behind the last line's end
    row = vim.api.nvim_buf_line_count(0)
    vim.api.nvim_buf_set_lines(0, row, row, false, { '' })
    snippet = snippet:gsub('\n$', '')
  else
    local encoding = vim.lsp.get_client_by_id(context.client_id).offset_encoding
    column = encoding == 'utf-8' and start.character
      or vim.str_byteindex(line, start.character, encoding == 'utf-16')
  end
  expand_at(row, column, snippet)
  return { applied = true }
end

return M
