package main

// Bodies of the other calls, and maps that only share names with a start body.
var audit = map[string]any{"clientRequest": map[string]any{"method": "GET"}, "storage": map[string]any{"vendor": "x"}}
