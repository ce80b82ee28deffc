-- The component for a status line: "POA 66% 5E 10W". It asks the server only from when it is first
-- used on, and only when findings change.
local M = {}

local asking = {} -- by buffer: a request is under way
local outdated = {} -- by buffer: the findings changed since it was sent

local function short(ready)
  local words = { ('POA %d%%'):format(ready.percent) }
  if ready.errors > 0 then
    table.insert(words, ready.errors .. 'E')
  end
  if ready.warnings > 0 then
    table.insert(words, ready.warnings .. 'W')
  end
  return table.concat(words, ' ')
end

local function refresh(buffer)
  local poa = require('poa')
  if not vim.api.nvim_buf_is_loaded(buffer) or #poa.clients(buffer) == 0 then
    return
  end
  if asking[buffer] then
    outdated[buffer] = true
    return
  end
  asking[buffer] = true
  poa.execute(buffer, 'poa.readiness', {}, function(ready)
    asking[buffer] = nil
    if vim.api.nvim_buf_is_valid(buffer) then
      vim.b[buffer].poa_status = ready and short(ready) or ''
      vim.cmd('redrawstatus')
    end
    if outdated[buffer] then
      outdated[buffer] = nil
      refresh(buffer)
    end
  end)
end

local following = false

local function follow()
  following = true
  vim.api.nvim_create_autocmd('DiagnosticChanged', {
    group = vim.api.nvim_create_augroup('poa_status', {}),
    callback = function(event)
      refresh(event.buf)
    end,
  })
  for _, buffer in ipairs(require('poa').markdown_buffers()) do
    refresh(buffer)
  end
end

function M.text()
  if not following then
    follow()
  end
  return #require('poa').clients(0) > 0 and vim.b.poa_status or ''
end

return M
