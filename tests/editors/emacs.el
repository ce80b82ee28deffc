;;; emacs.el --- sees findings through Eglot, as a user of Emacs does  -*- lexical-binding: t -*-
;; Started by emacs.sh, after the lines of the README.
(require 'flymake)
(setq make-backup-files nil
      create-lockfiles nil
      eglot-sync-connect 30)

(defun poa-findings ()
  (flymake-start nil nil)
  (accept-process-output nil 0.05)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun poa-wait-for-finding (words)
  "Waits until a finding has WORDS; ends Emacs with an error if none comes."
  (let ((end (+ (float-time) 30)))
    (while (not (seq-some (lambda (text) (string-match-p (regexp-quote words) text)) (poa-findings)))
      (when (> (float-time) end)
        (message "FAILED  no finding with %s among: %S" words (poa-findings))
        (kill-emacs 1)))
    (message "ok      the finding with %s" words)))

(find-file (getenv "APPEAL"))
;; Eglot starts after the command, and sends changes in idle moments: in a batch both are to be called.
(run-hooks 'post-command-hook)
(poa-wait-for-finding "will stop")
(goto-char (point-max))
(insert "\n" (getenv "VAGUE") "\n")
(eglot--signal-textDocument/didChange)
(poa-wait-for-finding "\"shortly\"")
(message "Emacs %s" emacs-version)
(eglot-shutdown (eglot-current-server) nil 3)
(set-buffer-modified-p nil)
(kill-emacs 0)
