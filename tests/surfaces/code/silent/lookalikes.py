"""Bodies of the other calls, and dictionaries that only share names with a start body."""

AUDIT = {"clientRequest": {"method": "GET", "path": "/v1"}, "storage": {"vendor": "x"}}
settings = {"recording": {"maxIdleTime": "soon"}, "bucket": 7}
