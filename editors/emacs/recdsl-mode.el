;;; recdsl-mode.el --- Recording specs (.rec)  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, tools

;;; Commentary:

;; A major mode for the specs of `recdsl', and its language server for Eglot:
;;
;;   (add-to-list 'load-path "/path/to/recdsl/editors/emacs")
;;   (require 'recdsl-mode)
;;   (add-hook 'recdsl-mode-hook #'eglot-ensure)

;;; Code:

(require 'recdsl-words)

(defgroup recdsl nil
  "Recording specs."
  :group 'languages)

(defcustom recdsl-command '("recdsl" "lsp")
  "The program that is the language server, and its arguments."
  :type '(repeat string))

(defcustom recdsl-indent 2
  "How many blanks a block is indented by."
  :type 'natnum
  :safe #'natnump)

(defvar recdsl-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?. "_" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?$ "_" table)
    table)
  "Words may have hyphens and dots in them; a hash sign opens a comment.")

(defconst recdsl-font-lock-keywords
  `(("^[[:blank:]]*\\(edition\\)[[:blank:]]+\\([0-9]\\{4\\}-[0-9]\\{2\\}\\)\\_>"
     (1 'font-lock-keyword-face)
     (2 'font-lock-constant-face))
    ("\\_<\\(recording\\)[[:space:]]+\\([[:alnum:]][[:alnum:]_-]*\\)"
     (1 'font-lock-keyword-face)
     (2 'font-lock-function-name-face))
    ("\\_<\\(?:set\\|without\\)[[:space:]]+\\([[:alpha:]][[:alnum:]_.-]*\\)"
     (1 'font-lock-property-name-face))
    ("\\${[A-Za-z_][A-Za-z0-9_]*}" 0 'font-lock-variable-name-face t)
    (,(regexp-opt recdsl-blocks 'symbols) . 'font-lock-keyword-face)
    (,(regexp-opt recdsl-regions 'symbols) . 'font-lock-constant-face)
    (,(regexp-opt recdsl-vendors 'symbols) . 'font-lock-type-face)
    (,(regexp-opt recdsl-choices 'symbols) . 'font-lock-constant-face)
    (,(regexp-opt recdsl-openers 'symbols) . 'font-lock-keyword-face)
    (,(regexp-opt recdsl-values 'symbols) . 'font-lock-constant-face)
    (,(regexp-opt recdsl-units 'symbols) . 'font-lock-type-face)
    (,(regexp-opt recdsl-connectives 'symbols) . 'font-lock-builtin-face))
  "What the words of a spec look like.")

(unless (facep 'font-lock-property-name-face) ; before Emacs 29
  (defface font-lock-property-name-face '((t :inherit font-lock-variable-name-face))
    "A member of the body."
    :group 'recdsl))

(defun recdsl-indent-line ()
  "Indent a line by the brackets that are open before it."
  (interactive)
  (let ((depth (save-excursion
                 (back-to-indentation)
                 (let ((open (car (syntax-ppss (point)))))
                   (if (memq (char-after) '(?\} ?\) ?\])) (1- open) open)))))
    (if (<= (current-column) (current-indentation))
        (indent-line-to (* recdsl-indent (max depth 0)))
      (save-excursion (indent-line-to (* recdsl-indent (max depth 0)))))))

;;;###autoload
(define-derived-mode recdsl-mode prog-mode "Recording"
  "Major mode for recording specs."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+[[:space:]]*")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'recdsl-indent-line)
  (setq-local font-lock-defaults '(recdsl-font-lock-keywords nil t)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.rec\\'" . recdsl-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons 'recdsl-mode (lambda (&rest _) recdsl-command))))

(provide 'recdsl-mode)
;;; recdsl-mode.el ends here
