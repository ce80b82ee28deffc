-- Neovim 0.7.2 to 0.10 know no vim.lsp.enable(): there the server starts with the first Markdown
-- file. On any other file than a Plan of Action it is silent.
if vim.g.loaded_poa or vim.fn.has('nvim-0.7') == 0 then
  return
end
vim.g.loaded_poa = true

local group = vim.api.nvim_create_augroup('poa', {})

if vim.fn.has('nvim-0.11') == 1 then
  -- Not `on_attach` of lsp/poa.lua, which a user's own would replace.
  vim.api.nvim_create_autocmd('LspAttach', {
    group = group,
    callback = function(event)
      local client = vim.lsp.get_client_by_id(event.data.client_id)
      if client and client.name == 'poa' then
        require('poa').on_attach(client, event.buf)
      end
    end,
  })
else
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = require('poa').config().filetypes,
    callback = function(event)
      require('poa').attach(event.buf)
    end,
  })
end

vim.api.nvim_create_user_command('Poa', function(command)
  require('poa.commands').run(command.fargs)
end, {
  nargs = '+',
  desc = 'Plan of Action: begin one, insert what is missing, see how ready it is, export it',
  complete = function(lead, line)
    return require('poa.commands').complete(lead, line)
  end,
})
