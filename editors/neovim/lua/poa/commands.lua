-- :Poa COMMAND: reads the words of the command line, and completes them.
local poa = require('poa')
local M = {}

local function here()
  return vim.api.nvim_get_current_buf()
end

local commands = {}

function commands.new(file, type)
  require('poa.plan').new(file, type)
end

function commands.section(id)
  require('poa.plan').insert_section(here(), id)
end

function commands.checklist(what)
  local checklist = require('poa.checklist')
  if not what then
    checklist.show(here())
  elseif checklist[what] then
    checklist[what](here())
  else
    poa.warn('there is only :Poa checklist, :Poa checklist insert and :Poa checklist tick')
  end
end

commands['next'] = function()
  require('poa.plan').go_to_next(here())
end

function commands.readiness()
  require('poa.plan').show_readiness(here())
end

function commands.export(file)
  require('poa.plan').export(here(), file)
end

function commands.explain(rule)
  require('poa.explain').show(rule)
end

function commands.settings()
  require('poa.plan').show_settings(here())
end

function commands.restart()
  poa.restart()
end

function commands.log()
  local log = vim.lsp.log and vim.lsp.log.get_filename or vim.lsp.get_log_path
  vim.cmd('tabedit ' .. vim.fn.fnameescape(log()))
  vim.cmd('normal! G')
end

local names = vim.tbl_keys(commands)
table.sort(names)

function M.run(words)
  local name = words[1]
  if not commands[name] then
    poa.warn(('there is no :Poa %s; there are %s'):format(name, table.concat(names, ', ')))
    return
  end
  commands[name](words[2], words[3])
end

--- The words that a command's first argument can be.
local arguments = {
  section = function()
    return require('poa.plan').sections
  end,
  checklist = function()
    return { 'insert', 'tick' }
  end,
  explain = function()
    return require('poa.explain').rules()
  end,
  new = function(lead)
    return vim.fn.getcompletion(lead, 'file')
  end,
}
arguments.export = arguments.new

function M.complete(lead, line)
  local before = vim.split(line, '%s+')
  local words = {}
  if #before == 2 then
    words = names
  elseif #before == 3 and arguments[before[2]] then
    words = arguments[before[2]](lead)
  end
  return vim.tbl_filter(function(word)
    return vim.startswith(word, lead)
  end, words)
end

return M
