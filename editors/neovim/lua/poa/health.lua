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

local function check_start()
  start('Server')
  local clients = require('poa').clients()
  for _, client in ipairs(clients) do
    local names = {}
    for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
      if vim.lsp.buf_is_attached(buffer, client.id) then
        table.insert(names, vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':~:.'))
      end
    end
    ok(('client %d serves %s'):format(client.id, table.concat(names, ', ')))
  end
  if #clients > 0 then
    info('It is silent on Markdown files that are no Plan of Action')
    return
  end

  if vim.lsp.is_enabled and not vim.lsp.is_enabled('poa') then
    warn('not enabled', { "Add to your init.lua: vim.lsp.enable('poa')" })
  else
    info('Not running: it starts with the first Markdown file')
  end
end

function M.check()
  if check_program() then
    check_start()
  end
end

return M
