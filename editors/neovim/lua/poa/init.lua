-- The language server for Plans of Action, as a client of Neovim.
local M = {}

--- What Neovim needs to know to start the server. `vim.g.poa` is laid over it; in Neovim 0.11 and
--- later so is what `vim.lsp.config('poa', …)` sets.
function M.config()
  return vim.tbl_deep_extend('force', {
    cmd = { 'poa', 'serve' },
    filetypes = { 'markdown' },
    root_markers = { '.git' },
  }, vim.g.poa or {})
end

--- The configuration that counts, from wherever it was set.
local function current_config()
  return vim.lsp.config and vim.lsp.config.poa or M.config()
end

--- The program and its arguments; nil where a function starts it.
function M.command()
  local cmd = current_config().cmd
  return type(cmd) == 'table' and cmd or nil
end

--- The running clients, of one buffer or of all.
function M.clients(buffer)
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  return vim.tbl_filter(function(client)
    return client.name == 'poa' and (not buffer or vim.lsp.buf_is_attached(buffer, client.id))
  end, get())
end

local said_missing = false

--- Once is enough: most Markdown files are no appeals.
local function say_missing(program)
  if said_missing then
    return
  end
  said_missing = true
  vim.notify(
    ('poa: there is no program "%s". :checkhealth poa tells what to do.'):format(program),
    vim.log.levels.WARN
  )
end

--- Attaches a buffer to the server and starts it if it is not running: Neovim 0.7.2 to 0.10. One
--- server serves all buffers.
function M.attach(buffer)
  if vim.bo[buffer].buftype ~= '' then
    return
  end
  local running = M.clients()[1]
  if running then
    vim.lsp.buf_attach_client(buffer, running.id)
    return
  end

  local config = M.config()
  if vim.fn.executable(config.cmd[1]) == 0 then
    say_missing(config.cmd[1])
    return
  end
  local id = vim.lsp.start_client({
    name = 'poa',
    cmd = config.cmd,
    settings = config.settings,
    capabilities = config.capabilities,
    on_init = function(client)
      if config.settings then
        client.notify('workspace/didChangeConfiguration', { settings = config.settings })
      end
    end,
    on_attach = function(_, attached)
      require('poa.completion').enable(attached)
    end,
  })
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local function start_for(buffers)
  if vim.lsp.enable then
    vim.lsp.enable('poa')
    return
  end
  for _, buffer in ipairs(buffers) do
    M.attach(buffer)
  end
end

local function markdown_buffers()
  local filetypes = current_config().filetypes
  return vim.tbl_filter(function(buffer)
    return vim.api.nvim_buf_is_loaded(buffer)
      and vim.tbl_contains(filetypes, vim.bo[buffer].filetype)
  end, vim.api.nvim_list_bufs())
end

local function stop_all(force)
  for _, client in ipairs(M.clients()) do
    if vim.fn.has('nvim-0.11') == 1 then
      client:stop(force)
    else
      client.stop(force)
    end
  end
end

--- Ends the server and starts it again for the Markdown buffers.
function M.restart()
  said_missing = false
  stop_all()
  local patience = 50
  local function start_when_stopped()
    patience = patience - 1
    if #M.clients() > 0 and patience > 0 then
      vim.defer_fn(start_when_stopped, 100)
      return
    end
    stop_all(true)
    start_for(markdown_buffers())
  end
  start_when_stopped()
end

return M
