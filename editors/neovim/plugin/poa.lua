-- Neovim 0.7.2 to 0.10 know no vim.lsp.enable(): there the server starts with the first Markdown
-- file. On any other file than a Plan of Action it is silent.
if vim.g.loaded_poa or vim.fn.has('nvim-0.7') == 0 then
  return
end
vim.g.loaded_poa = true

if vim.fn.has('nvim-0.11') == 0 then
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('poa', {}),
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
  desc = 'Plan of Action: restart the server, show its log, explain a rule',
  complete = function(lead, line)
    return require('poa.commands').complete(lead, line)
  end,
})
