-- :checkhealth poa
local M = {}

-- The reports' names changed in Neovim 0.10.
local health = vim.health or require('health')
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local info = health.info or health.report_info
local warn = health.warn or health.report_warn
local problem = health.error or health.report_error

--- Whether the program can be run.
local function check_program()
  start('Program')
  local command = require('poa').command()
  if not command then
    info('`cmd` is a function; what it starts is not looked at')
    return true
  end
  local path = vim.fn.exepath(command[1])
  if path == '' then
    problem(('there is no program `%s`'):format(command[1]), {
      'Build it (./bootstrap run) and copy build/poa into a folder of your PATH',
      "or name it: vim.g.poa = { cmd = { '/path/to/poa', 'serve' } }",
    })
    return false
  end
  local version = vim.fn.system({ path, '--version' })
  if vim.v.shell_error ~= 0 then
    problem(('%s does not run: %s'):format(path, vim.trim(version)))
    return false
  end
  ok(('%s, version %s'):format(path, (vim.trim(version):gsub('^poa ', ''))))
  return true
end

local function name_of(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':~:.')
end

--- What the server takes a buffer for; nil if it does not say so in time.
local function readiness_of(buffer)
  local argument = { uri = vim.uri_from_bufnr(buffer) }
  local params = { command = 'poa.readiness', arguments = { argument } }
  local client = require('poa').clients(buffer)[1]
  local answers = vim.lsp.buf_request_sync(buffer, 'workspace/executeCommand', params, 2000)
  local answer = answers and answers[client.id]
  return answer and not (answer.error or answer.err) and (answer.result or vim.NIL) or nil
end

--- Why a Markdown buffer has no server.
local function check_buffer(buffer)
  local name = name_of(buffer)
  if #require('poa').clients(buffer) == 0 then
    if name == '' or vim.bo[buffer].buftype ~= '' then
      info(('buffer %d is no file, so it has no server'):format(buffer))
    else
      warn(('%s has no server'):format(name), { ':Poa restart starts it', ':Poa log may tell why' })
    end
    return
  end
  local readiness = readiness_of(buffer)
  if readiness == nil then
    warn(name .. ' is served, but the server does not answer', { ':Poa restart', ':Poa log' })
  elseif readiness == vim.NIL then
    info(name .. ' is no Plan of Action, so nothing is marked in it: see :help poa-use')
  else
    ok(('%s is a Plan of Action, %d%% ready'):format(name, readiness.percent))
  end
end

local function check_server()
  start('Server')
  local clients = require('poa').clients()
  for _, client in ipairs(clients) do
    ok(('runs, as client %d'):format(client.id))
  end
  if #clients == 0 then
    if vim.lsp.is_enabled and not vim.lsp.is_enabled('poa') then
      warn('not enabled', { "Add to your init.lua: vim.lsp.enable('poa')" })
      return
    end
    info('Not running: it starts with the first Markdown file')
  end
  for _, buffer in ipairs(require('poa').markdown_buffers()) do
    check_buffer(buffer)
  end
end

--- The mistakes in the settings files that hold for the Markdown files here.
local function check_settings()
  start('Settings')
  local command = require('poa').command()
  local files = {}
  for _, buffer in ipairs(require('poa').markdown_buffers()) do
    local name = vim.api.nvim_buf_get_name(buffer)
    table.insert(files, name ~= '' and vim.fn.fnamemodify(name, ':h') or nil)
  end
  table.insert(files, vim.fn.getcwd())
  local seen = {}
  for _, folder in ipairs(files) do
    if command and not seen[folder] and vim.fn.isdirectory(folder) == 1 then
      seen[folder] = true
      local reported = false
      for _, line in ipairs(vim.fn.systemlist({ command[1], 'settings', folder })) do
        if vim.startswith(line, 'poa: ') then
          reported = true
          problem((line:gsub('^poa: ', '')))
        end
      end
      if not reported then
        ok('no mistakes in the settings of ' .. vim.fn.fnamemodify(folder, ':~'))
      end
    end
  end
end

function M.check()
  if check_program() then
    check_server()
    check_settings()
  end
end

return M
