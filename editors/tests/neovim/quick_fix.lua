-- Wait for the diagnostics of the open file, apply the first quick fix of the one that CODE names,
-- save.
-- What is seen goes as JSON into the file that SEEN names.

local seen = { diagnostics = {}, actions = {} }

local function finish(failure)
  seen.failure = failure
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
  vim.cmd(failure and "cquit" or "qall!")
end

local function as_lsp(diagnostic)
  local kept = (diagnostic.user_data or {}).lsp or {}
  return {
    range = {
      start = { line = diagnostic.lnum, character = diagnostic.col },
      ["end"] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
    },
    severity = diagnostic.severity,
    message = diagnostic.message,
    source = diagnostic.source,
    code = diagnostic.code or kept.code,
    data = kept.data,
  }
end

local function client()
  local found = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 })
    or vim.tbl_values(vim.lsp.buf_get_clients(0))
  return found[1]
end

local function ask(method, params)
  local server = client()
  local answer, problem = server.request_sync(method, params, 10000, 0)
  if not answer or answer.err then
    finish(method .. ": " .. vim.inspect(problem or answer.err))
  end
  return answer.result
end

local function main()
  if not vim.wait(20000, function()
    return #vim.diagnostic.get(0) > 0
  end, 50) then
    finish("no diagnostics came; the server is " .. (client() and "there" or "not there"))
    return
  end
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(seen.diagnostics, as_lsp(one))
  end
  local first
  for _, one in ipairs(seen.diagnostics) do
    first = first or one.code == vim.env.CODE and one or nil
  end
  if not first then
    finish(vim.env.CODE .. " is not among the diagnostics")
    return
  end
  local actions = ask("textDocument/codeAction", {
    textDocument = vim.lsp.util.make_text_document_params(0),
    range = first.range,
    context = { diagnostics = { first }, only = { "quickfix" } },
  }) or {}
  for _, one in ipairs(actions) do
    table.insert(seen.actions, one.title)
  end
  local action = actions[1]
  if not action then
    finish("there is no quick fix")
    return
  end
  if not action.edit then
    action = ask("codeAction/resolve", action)
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client().offset_encoding)
  vim.wait(5000, function()
    return #vim.diagnostic.get(0) == 0
  end, 50)
  seen.left = #vim.diagnostic.get(0)
  vim.cmd("write")
  finish(nil)
end

local ok, problem = pcall(main)
if not ok then
  finish(problem)
end
