-- What a person does in Neovim, key by key, with a second Neovim. Run by neovim.sh, in a folder with
-- the example appeals.
local driver = dofile(vim.env.POA_TESTS .. '/neovim_driver.lua')

local function expect(what, condition)
  if not condition then
    error('expected: ' .. what, 0)
  end
end

local tests = {}
local function test(name, body)
  table.insert(tests, { name = name, body = body })
end

local function open(file)
  driver.type('<Esc>')
  driver.command('edit! ' .. file)
end

test('a vague sentence shows its finding beside the text as it is typed', function()
  open('clean.poa.md')
  driver.go_to('## Prevention')
  driver.type('kOWe will improve several things soon.<Esc>')
  local finding = driver.wait_for_finding('vague-date', 'several things soon')
  expect('the finding under "soon"', finding.column == ('We will improve several things '):len())
  driver.wait_for('its text beside the line', function()
    return driver.lua([[
      local row = ...
      local from, to = { row - 1, 0 }, { row - 1, -1 }
      -- In 0.7 the namespace of these texts has no name.
      for namespace = 1, 50 do
        local there, marks = pcall(vim.api.nvim_buf_get_extmarks, 0, namespace, from, to, { details = true })
        for _, mark in ipairs(there and marks or {}) do
          for _, chunk in ipairs(mark[4].virt_text or {}) do
            for _, finding in ipairs(vim.diagnostic.get(0, { lnum = row - 1 })) do
              if chunk[1]:find(finding.message:sub(1, 30), 1, true) then return true end
            end
          end
        end
      end
    ]], finding.row)
  end)
end)

test('a fix mends it', function()
  driver.go_to('several things soon')
  driver.type('f' .. 's;;;')
  driver.go_to('soon.')
  driver.fix('date')
  driver.wait_for_no_finding('vague-date', 'several things')
  expect('the vague word gone', not driver.text():find('several things soon', 1, true))
end)

test('a section is completed, and <Tab> goes through its fields', function()
  open('flasks.poa.md')
  driver.lua([[
    local first = vim.fn.search('^## Corrective') - 1
    vim.api.nvim_buf_set_lines(0, first, vim.fn.search('^## Prevention') - 1, false, { '', '' })
    vim.api.nvim_win_set_cursor(0, { first + 1, 0 })
  ]])
  driver.wait_for_finding('missing-section')
  driver.type('i##')
  driver.pick(driver.complete(), 'Corrective Actions')
  driver.wait_for_text('## Corrective Actions')
  expect('one heading', select(2, driver.text():gsub('## Corrective', '')) == 1)
  expect('no syntax of snippets in the text', not driver.text():find('${', 1, true))
  driver.wait_for_field('[date]')
  driver.type('10 March 2026')
  driver.wait_for_text('On 10 March 2026,')
  driver.type('<Tab>')
  driver.wait_for('the next field', function()
    return driver.selection():find('^%[') and driver.selection() ~= '[date]'
  end)
  driver.type('<S-Tab>')
  driver.wait_for_field('10 March 2026')
  driver.type('11 March 2026<Esc>')
  driver.wait_for_text('On 11 March 2026,')
end)

test('a choice that is not made yet keeps its name', function()
  open('flasks.poa.md')
  driver.go_to('## Prevention')
  driver.type('kO5. ')
  driver.pick(driver.complete(), 'Refunded the buyers')
  driver.wait_for_text('in total, [returns clause]; the refund report')
  driver.type('<Esc>')
end)

test(':Poa section inserts one, and begins at its first field', function()
  open('flasks.poa.md')
  driver.lua([[
    vim.api.nvim_buf_set_lines(0, vim.fn.search('^## Prevention') - 1, vim.fn.search('^## Supporting') - 1, false, {})
  ]])
  driver.wait_for_finding('missing-section')
  driver.command('Poa section prevention-plan')
  driver.wait_for_text('## Prevention Plan')
  driver.wait_for('its first field', function()
    return driver.selection():find('^%[.*%]$')
  end)
  driver.type('Dana Whitlock<Tab>')
  driver.wait_for_text('Dana Whitlock')
  driver.wait_for('its second field', function()
    return driver.selection():find('^%[.*%]$')
  end)
  driver.type('<Esc>')
end)

test('the checklist is inserted, listed and ticked', function()
  open('flasks.poa.md')
  driver.wait_for_finding('missing-document')
  driver.command('Poa checklist insert')
  driver.wait_for_no_finding('missing-document')
  driver.command('Poa checklist')
  local entries = driver.wait_for('the location list', function()
    local list = driver.lua("return vim.tbl_map(function(item) return item.text end, vim.fn.getloclist(0))")
    return #list == 4 and list
  end)
  expect('the state in ' .. entries[2], entries[2] == 'Letter of authorization from Aldergrove (open)')
  expect('its title', driver.lua("return vim.fn.getloclist(0, { title = 1 }).title") == 'Evidence checklist')
  driver.type('j<CR>')
  driver.command('Poa checklist tick')
  driver.wait_for_text('- [x] Letter of authorization')
  driver.command('lclose')
end)

test(':Poa next goes to what is missing and :Poa readiness lists it', function()
  driver.type('gg')
  driver.command('Poa next')
  driver.wait_for('the cursor to move', function()
    return driver.lua("return vim.fn.line('.')") > 1
  end)
  driver.command('Poa readiness')
  driver.wait_for('the list', function()
    return driver.lua([[
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        local first = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, 1, false)[1]
        if first and first:find('%d%% ready') then
          vim.api.nvim_win_close(window, true)
          return true
        end
      end
    ]])
  end)
end)

test('the status line tells how ready the plan is', function()
  driver.wait_for('the component', function()
    return driver.lua("return require('poa').status()"):find('^POA %d+%% %d+E')
  end)
end)

test(':Poa export writes plain text', function()
  driver.command('Poa export export.txt')
  driver.wait_for('the file', function()
    return vim.fn.filereadable('export.txt') == 1 and driver.told():find('characters are in export.txt', 1, true)
  end)
  local text = table.concat(vim.fn.readfile('export.txt'), '\n')
  expect('no Markdown in:\n' .. text, text:find('Aldergrove flasks', 1, true) and not text:find('##', 1, true))
  driver.command('Poa export')
  driver.wait_for('the register', function()
    return driver.lua([[return vim.fn.getreg('"')]]):find('Aldergrove flasks', 1, true)
  end)
end)

test(':Poa new begins a plan at its first field', function()
  driver.answer('Inauthentic')
  driver.command('Poa new begun')
  driver.wait_for_text('suspension: inauthentic')
  driver.wait_for_field('[seller id]')
  driver.type('A3M9KTQ7W2XZ5B')
  driver.type('<Tab>')
  driver.choose_or_type('[marketplace]', 'US')
  driver.type('<Tab>')
  driver.wait_for_field('[notice date]')
  driver.type('2026-03-09')
  driver.type('<Tab>')
  driver.wait_for_text('about seller ID A3M9KTQ7W2XZ5B.')
  driver.wait_for_text('your notice of 2026-03-09')
  driver.wait_for_field('[company name]')
  driver.type('<Esc>')
  expect('its name', driver.lua("return vim.fn.expand('%:t')") == 'begun.poa.md')
end)

test(':Poa settings tells where each comes from', function()
  driver.command('Poa settings')
  driver.wait_for('the list', function()
    return driver.lua([[
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        if table.concat(lines, '\n'):find('maxWords.*default') then
          vim.api.nvim_win_close(window, true)
          return true
        end
      end
    ]])
  end)
end)

test('in a file that is no plan the commands say so', function()
  open('README.md')
  driver.wait_for('the server', function()
    return driver.lua("return #require('poa').clients(0)") == 1
  end)
  driver.command('Poa readiness')
  driver.wait_for('the message', function()
    return driver.told():find('no Plan of Action', 1, true)
  end)
  expect('no findings', #driver.findings() == 0)
end)

test(':checkhealth poa tells the mistakes of a settings file', function()
  vim.fn.writefile({ '{ "maxWords": "many" }' }, '.poa.json')
  driver.command('checkhealth poa')
  driver.wait_for_text('maxWords')
  vim.fn.delete('.poa.json')
  expect('why README.md is silent', driver.text():find('README.md is no Plan of Action', 1, true))
  driver.command('bwipeout')
end)

test('the server ends with an editor that is killed', function()
  local pid = driver.pid()
  local children = vim.fn.systemlist({ 'ps', '-o', 'pid=,args=', '--ppid', pid })
  local server
  for _, line in ipairs(children) do
    server = server or line:match('^%s*(%d+) poa serve')
  end
  expect('a server among:\n' .. table.concat(children, '\n'), server)
  vim.fn.system({ 'kill', '-KILL', pid })
  driver.wait_for_end(server)
end)

driver.start()
local failed = 0
for _, case in ipairs(tests) do
  local ok, problem = pcall(case.body)
  io.write(ok and 'ok      ' or 'FAILED  ', case.name, '\n')
  if not ok then
    failed = failed + 1
    io.write('        ', tostring(problem), '\n')
  end
end
driver.stop()
io.write(('%d flows, %d failed\n'):format(#tests, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
