;;; emacs.el --- Drives Emacs as a writer would  -*- lexical-binding: t -*-
;; Set up as docs/editors/emacs.md says: opens a plan with Eglot, sees what is marked, chooses a code action, saves. Says what happened as JSON in the
;; file named by OUTSIDE_IN_RESULT.

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(defun outside-in-until (what holds)
  "Wait for messages until HOLDS, or complain that WHAT did not happen."
  (let ((limit (+ (float-time) 20)))
    (while (not (funcall holds))
      (when (> (float-time) limit) (error "%s" what))
      (accept-process-output nil 0.05))))

(defun outside-in-seen ()
  (mapcar (lambda (found)
            `((text . ,(flymake-diagnostic-text found))
              (begin . ,(flymake-diagnostic-beg found))))
          (flymake-diagnostics)))

(defun outside-in-run ()
  (load (getenv "OUTSIDE_IN_SETUP") nil t t)
  (find-file "plan.txt")
  ;; Eglot connects after the command that opened the document; a batch has no commands.
  (setq eglot-sync-connect 20)
  (run-hooks 'post-command-hook)
  (outside-in-until "Eglot did not connect" #'eglot-current-server)
  (flymake-start)
  (outside-in-until "no diagnostics came" #'flymake-diagnostics)
  (let* ((seen (outside-in-seen))
         (found (car (flymake-diagnostics)))
         (actions (jsonrpc-request
                   (eglot-current-server) :textDocument/codeAction
                   `(:textDocument ,(eglot--TextDocumentIdentifier)
                     :range (:start ,(eglot--pos-to-lsp-position (flymake-diagnostic-beg found))
                             :end ,(eglot--pos-to-lsp-position (flymake-diagnostic-end found)))
                     :context (:diagnostics []))))
         (chosen (seq-find (lambda (action)
                             (equal (plist-get action :title) (getenv "OUTSIDE_IN_ACTION")))
                           actions)))
    (unless chosen (error "No such action"))
    (eglot--apply-workspace-edit (plist-get chosen :edit))
    (save-buffer)
    (eglot--signal-textDocument/didChange)
    (outside-in-until "the diagnostics stayed"
                      (lambda () (< (length (flymake-diagnostics)) (length seen))))
    `((seen . ,(vconcat seen)) (left . ,(vconcat (outside-in-seen))))))

(let* ((fine t)
       (result (condition-case problem (outside-in-run)
                 (error (setq fine nil) (error-message-string problem)))))
  (with-temp-file (getenv "OUTSIDE_IN_RESULT")
    (insert (json-encode `((fine . ,(if fine t :json-false)) (result . ,result)))))
  (kill-emacs 0))
