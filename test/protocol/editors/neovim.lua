-- Drives Neovim as a writer would: open a plan, see what is marked, choose a code action, save.
-- Says what happened as JSON in the file named by OUTSIDE_IN_RESULT.

local function diagnostics()
	return vim.tbl_map(function(found)
		return { code = found.code or found.user_data.lsp.code, line = found.lnum, column = found.col, source = found.source }
	end, vim.diagnostic.get(0))
end

local function start()
	local settings = {
		name = "outside-in",
		cmd = { "node", vim.env.OUTSIDE_IN_SERVER, "--stdio" },
		root_dir = vim.fn.getcwd(),
	}
	if vim.lsp.start then
		return vim.lsp.start(settings)
	end
	local client = vim.lsp.start_client(settings)
	vim.lsp.buf_attach_client(0, client)
	return client
end

local function run()
	vim.cmd("edit plan.md")
	vim.bo.filetype = "markdown"
	local client = start()
	assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10), "no diagnostics came")
	local seen = diagnostics()

	local at = vim.diagnostic.get(0)[1]
	vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
	local params = vim.lsp.util.make_range_params()
	params.context = { diagnostics = {} }
	local answers = assert(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000))
	local chosen
	local titles = {}
	for _, answer in pairs(answers) do
		for _, action in ipairs(answer.result or {}) do
			table.insert(titles, action.title)
			if action.title == vim.env.OUTSIDE_IN_ACTION then chosen = action end
		end
	end
	assert(chosen, "no such action among " .. table.concat(titles, " | "))
	vim.lsp.util.apply_workspace_edit(chosen.edit, vim.lsp.get_client_by_id(client).offset_encoding)
	vim.cmd("write")
	assert(vim.wait(20000, function() return #vim.diagnostic.get(0) < #seen end, 10), "the diagnostics stayed")
	return { seen = seen, titles = titles, left = diagnostics() }
end

local fine, result = pcall(run)
vim.fn.writefile({ vim.json and vim.json.encode({ fine = fine, result = result }) or vim.fn.json_encode({ fine = fine, result = result }) }, vim.env.OUTSIDE_IN_RESULT)
vim.cmd("qall!")
