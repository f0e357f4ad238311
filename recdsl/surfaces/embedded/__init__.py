"""Bodies as JSON inside of other texts: requests, documents, scripts, collections."""
