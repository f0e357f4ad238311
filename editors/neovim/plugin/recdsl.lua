-- Recording specs (.rec) in Neovim 0.7 and later: their file type, and the server `recdsl lsp`.
--
-- Put this folder on the runtime path, or copy this file into ~/.config/nvim/plugin.
-- Settings, to be made before it loads:
--   vim.g.recdsl_command = { "/path/to/recdsl", "lsp" }
--   vim.g.recdsl_json = false    -- leave JSON bodies alone
--   vim.g.recdsl_programs = false    -- leave the bodies in programs, YAML and Markdown alone

local function command()
  if vim.g.recdsl_command then
    return vim.g.recdsl_command
  end
  local own = vim.fn.findfile(".venv/bin/recdsl", vim.fn.expand("%:p:h") .. ";")
  return { own ~= "" and vim.fn.fnamemodify(own, ":p") or "recdsl", "lsp" }
end

local function root(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  for _, mark in ipairs({ "recdsl.toml", "pyproject.toml", ".git" }) do
    for _, find in ipairs({ vim.fn.findfile, vim.fn.finddir }) do
      local found = find(mark, folder .. ";")
      if found ~= "" then
        return vim.fn.fnamemodify((vim.fn.fnamemodify(found, ":p"):gsub("/$", "")), ":h")
      end
    end
  end
  return folder
end

local clients = {} -- by their root, where Neovim does not keep them itself

local function start(buffer)
  local config = { name = "recdsl", cmd = command(), root_dir = root(buffer) }
  if vim.lsp.start then -- 0.8 and later
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local id = clients[config.root_dir]
  if not (id and vim.lsp.get_client_by_id(id)) then
    id = vim.lsp.start_client(config)
    clients[config.root_dir] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local programs = {
  "javascript", "javascriptreact", "typescript", "typescriptreact", "python", "php", "go", "java",
  "cs", "dart", "kotlin", "swift", "ruby", "rust", "elixir", "yaml", "markdown", "sh", "bash", "zsh",
  "http",
}
-- Names in a body, as the linter looks for them before it parses a text.
local names = {
  "clientRequest", "recordingConfig", "recordingFileConfig", "snapshotConfig", "storageConfig",
  "extensionServiceConfig", "transcodingConfig", "transcodeOptions", "appsCollection",
}

local function may_contain_body(buffer)
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
  for _, name in ipairs(names) do
    if text:find(name, 1, true) then
      return true
    end
  end
  return false
end

local group = vim.api.nvim_create_augroup("recdsl", { clear = true })

vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  group = group,
  pattern = "*.rec",
  callback = function()
    vim.bo.filetype = "recdsl"
  end,
})

vim.api.nvim_create_autocmd("FileType", {
  group = group,
  pattern = vim.g.recdsl_json == false and "recdsl" or { "recdsl", "json" },
  callback = function(event)
    local buffer = event.buf or vim.api.nvim_get_current_buf()
    if vim.bo[buffer].filetype == "recdsl" then
      vim.bo[buffer].commentstring = "# %s"
      vim.bo[buffer].expandtab = true
      vim.bo[buffer].shiftwidth = 2
    end
    start(buffer)
  end,
})

-- The server starts for a program when it may contain a body: as it is opened, or as it is saved.
if vim.g.recdsl_programs ~= false then
  vim.api.nvim_create_autocmd({ "FileType", "BufWritePost" }, {
    group = group,
    callback = function(event)
      local buffer = event.buf or vim.api.nvim_get_current_buf()
      if vim.tbl_contains(programs, vim.bo[buffer].filetype) and may_contain_body(buffer) then
        start(buffer)
      end
    end,
  })
end
