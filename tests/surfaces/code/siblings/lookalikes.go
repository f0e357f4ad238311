package main

// Bodies of the other calls, and maps that only share names with a start body.
var acquire = map[string]any{"cname": "lobby", "uid": 527841, "clientRequest": map[string]any{"resourceExpiredHour": "many", "scene": 9}}  // <- unlisted-value <- wrong-type <- wrong-type
var stop = map[string]any{"cname": "lobby", "uid": 1, "clientRequest": map[string]any{"async_stop": "yes"}}  // <- wrong-type <- wrong-type
var audit = map[string]any{"clientRequest": map[string]any{"method": "GET"}, "storage": map[string]any{"vendor": "x"}}
