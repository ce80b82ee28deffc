-- Neovim 0.11 and later: `vim.lsp.enable('poa')` is all.
return require('poa').config()
