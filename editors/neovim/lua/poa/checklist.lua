-- The supporting documents, in the location list: each with its state, and the ones that a case of
-- this kind asks for and that nobody listed.
local poa = require('poa')
local M = {}

local symbol_of_document = 17 -- SymbolKind.Boolean, which only documents are in the server's outline

local function documents_in(symbols, found)
  for _, symbol in ipairs(symbols) do
    if symbol.kind == symbol_of_document then
      table.insert(found, symbol)
    end
    documents_in(symbol.children or {}, found)
  end
  return found
end

local function entry(buffer, document)
  return {
    bufnr = buffer,
    lnum = document.range.start.line + 1,
    col = document.range.start.character + 1,
    type = document.detail == 'attached' and 'I' or 'W',
    text = ('%s (%s)'):format(document.name, document.detail),
  }
end

--- What the findings say is missing.
local function missing(buffer)
  local entries = {}
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    if finding.source == 'poa' and finding.code == 'missing-document' then
      table.insert(entries, {
        bufnr = buffer,
        lnum = finding.lnum + 1,
        col = finding.col + 1,
        type = 'E',
        text = finding.message,
      })
    end
  end
  return entries
end

--- Opens the location list with the checklist.
function M.show(buffer)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
  poa.request(buffer, 'textDocument/documentSymbol', params, function(symbols)
    local entries = {}
    for _, document in ipairs(documents_in(symbols or {}, {})) do
      table.insert(entries, entry(buffer, document))
    end
    vim.list_extend(entries, missing(buffer))
    if #entries == 0 then
      poa.warn('no documents are listed; :Poa checklist insert inserts those of this kind of case')
      return
    end
    vim.fn.setloclist(0, {}, ' ', { title = 'Evidence checklist', items = entries })
    vim.cmd('lopen')
  end)
end

--- Inserts the documents that this kind of case asks for and that are not there.
function M.insert(buffer)
  poa.execute(buffer, 'poa.insertChecklist', {}, function() end)
end

--- Ticks the document in the cursor's line, or unticks it.
function M.tick(buffer)
  local row = vim.api.nvim_win_get_cursor(0)[1]
  local line = vim.api.nvim_buf_get_lines(buffer, row - 1, row, false)[1]
  local before, box, after = line:match('^(%s*[%d%.%)*+-]+%s+%[)([ xX])(%].*)$')
  if not box then
    poa.warn('no document with a box in this line')
    return
  end
  local ticked = before .. (box == ' ' and 'x' or ' ') .. after
  vim.api.nvim_buf_set_lines(buffer, row - 1, row, false, { ticked })
end

return M
