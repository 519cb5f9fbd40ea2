-- Drives Neovim, set up as docs/editors/neovim.md says, as a writer would: open a plan, see what is marked, choose a code action, save.
-- Says what happened as JSON in the file named by OUTSIDE_IN_RESULT.

local function diagnostics()
	return vim.tbl_map(function(found)
		return { code = found.code or found.user_data.lsp.code, line = found.lnum, column = found.col, source = found.source }
	end, vim.diagnostic.get(0))
end

local function run()
	dofile(vim.env.OUTSIDE_IN_SETUP)
	vim.cmd("edit plan.md")
	vim.bo.filetype = "markdown"
	assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10), "no diagnostics came")
	local seen = diagnostics()

	local at = vim.diagnostic.get(0)[1]
	vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
	local params = vim.lsp.util.make_range_params()
	params.context = { diagnostics = {} }
	local answers = assert(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000))
	local chosen, encoding
	local titles = {}
	for client, answer in pairs(answers) do
		encoding = vim.lsp.get_client_by_id(client).offset_encoding
		for _, action in ipairs(answer.result or {}) do
			table.insert(titles, action.title)
			if action.title == vim.env.OUTSIDE_IN_ACTION then chosen = action end
		end
	end
	assert(chosen, "no such action among " .. table.concat(titles, " | "))
	vim.lsp.util.apply_workspace_edit(chosen.edit, encoding)
	vim.cmd("write")
	assert(vim.wait(20000, function() return #vim.diagnostic.get(0) < #seen end, 10), "the diagnostics stayed")
	return { seen = seen, titles = titles, left = diagnostics() }
end

local fine, result = pcall(run)
vim.fn.writefile({ vim.fn.json_encode({ fine = fine, result = result }) }, vim.env.OUTSIDE_IN_RESULT)
vim.cmd("qall!")
