-- The language server for Plans of Action, as a client of Neovim.
local M = {}

--- What Neovim needs to know to start the server. `vim.g.poa` is laid over it; in Neovim 0.11 and
--- later so is what `vim.lsp.config('poa', …)` sets.
function M.config()
  return vim.tbl_deep_extend('force', {
    cmd = { 'poa', 'serve' },
    filetypes = { 'markdown' },
    root_markers = { '.git' },
    handlers = {
      ['workspace/applyEdit'] = function(...)
        return require('poa.insertion').apply_edit(...)
      end,
    },
    -- Of the plugin, not of the server: what is shown without being asked for.
    code_lens = true,
    inlay_hints = true,
  }, vim.g.poa or {})
end

--- The configuration that counts, from wherever it was set.
function M.current_config()
  return vim.lsp.config and vim.lsp.config.poa or M.config()
end

--- The program and its arguments; nil where a function starts it.
function M.command()
  local cmd = M.current_config().cmd
  return type(cmd) == 'table' and cmd or nil
end

--- The running clients, of one buffer or of all.
function M.clients(buffer)
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  return vim.tbl_filter(function(client)
    return client.name == 'poa' and (not buffer or vim.lsp.buf_is_attached(buffer, client.id))
  end, get())
end

function M.warn(message)
  vim.notify('poa: ' .. message, vim.log.levels.WARN)
end

--- Asks the server of a buffer; calls `answered` with the result, or tells the user of the error.
function M.request(buffer, method, params, answered)
  local client = M.clients(buffer)[1]
  if not client then
    M.warn('this file has no server. :checkhealth poa tells why.')
    return
  end
  local function handler(problem, result)
    if problem then
      M.warn(problem.message)
    else
      answered(result ~= vim.NIL and result or nil)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request(method, params, handler, buffer)
  else
    client.request(method, params, handler, buffer)
  end
end

--- Runs one of the server's commands on a buffer.
function M.execute(buffer, command, arguments, answered)
  local argument = vim.tbl_extend('force', { uri = vim.uri_from_bufnr(buffer) }, arguments or {})
  local params = { command = command, arguments = { argument } }
  M.request(buffer, 'workspace/executeCommand', params, answered)
end

--- For the status line: how ready the plan in this buffer is; empty in any other.
function M.status()
  return require('poa.status').text()
end

local said_missing = false

--- Once is enough: most Markdown files are no appeals.
local function say_missing(program)
  if said_missing then
    return
  end
  said_missing = true
  M.warn(('there is no program "%s". :checkhealth poa tells what to do.'):format(program))
end

--- Shows what this version of Neovim can show, in a buffer that the server now serves.
function M.on_attach(client, buffer)
  require('poa.completion').enable(client, buffer)
  require('poa.display').enable(buffer)
end

--- Neovim up to 0.9 says that it can't expand snippets: this plugin does it there.
local function capabilities(configured)
  local ours = vim.lsp.protocol.make_client_capabilities()
  ours.textDocument.completion.completionItem.snippetSupport = true
  return vim.tbl_deep_extend('force', ours, configured or {})
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
    capabilities = capabilities(config.capabilities),
    handlers = config.handlers,
    on_init = function(client)
      if config.settings then
        client.notify('workspace/didChangeConfiguration', { settings = config.settings })
      end
    end,
    on_attach = M.on_attach,
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

--- The loaded buffers that the server is for.
function M.markdown_buffers()
  local filetypes = M.current_config().filetypes
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
    start_for(M.markdown_buffers())
  end
  start_when_stopped()
end

return M
