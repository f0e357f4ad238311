"""The site: pages of docs/ and rules/ as HTML, their Markdown twins, and llms.txt."""
