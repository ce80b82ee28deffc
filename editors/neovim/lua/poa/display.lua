-- What the server tells beside the text, shown where this version of Neovim can: code lenses behind
-- headings, inlay hints behind dates.
local M = {}

local function show_lenses(buffer)
  if vim.fn.has('nvim-0.12') == 1 then
    vim.lsp.codelens.enable(true, { bufnr = buffer })
    return
  end
  -- Older versions refresh them when they are told to.
  local function refresh()
    if #require('poa').clients(buffer) > 0 then
      vim.lsp.codelens.refresh(vim.fn.has('nvim-0.10') == 1 and { bufnr = buffer } or nil)
    end
  end
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged' }, {
    group = vim.api.nvim_create_augroup('poa_lenses_' .. buffer, {}),
    buffer = buffer,
    callback = refresh,
  })
  refresh()
end

function M.enable(buffer)
  local config = require('poa').current_config()
  if config.code_lens ~= false then
    show_lenses(buffer)
  end
  if config.inlay_hints ~= false and vim.fn.has('nvim-0.10') == 1 then
    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  end
end

return M
