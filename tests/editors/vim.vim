" Sees findings through ALE, as a user of Vim does. Started by vim.sh, after the lines of the README.
let s:patience = 300

function s:Findings() abort
  return map(copy(ale#engine#GetLoclist(bufnr(''))), {_, item -> item.text})
endfunction

function s:End(line, code) abort
  call writefile(s:done + [a:line], $REPORT)
  execute a:code ? 'cquit' : 'qall!'
endfunction

let s:done = []
let s:wanted = ['will stop', '"shortly"']

" Looks ten times a second for the finding that is waited for.
function s:Look(timer) abort
  let l:words = s:wanted[0]
  let s:patience -= 1
  if !empty(filter(s:Findings(), 'stridx(v:val, l:words) >= 0'))
    call add(s:done, 'ok      the finding with ' . l:words)
    call remove(s:wanted, 0)
    if empty(s:wanted)
      call s:End('Vim ' . v:version, 0)
    else
      call append('$', ['', $VAGUE])
      doautocmd TextChanged
    endif
  elseif s:patience == 0
    call s:End('FAILED  no finding with ' . l:words . ' among: ' . string(s:Findings()), 1)
  endif
endfunction

call timer_start(100, function('s:Look'), {'repeat': -1})
