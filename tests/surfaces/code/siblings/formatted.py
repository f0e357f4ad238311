"""A string of another request, with members of `start`."""

def acquire(values):
    post("/acquire", {"cname": "a", "uid": "1", "clientRequest": {"scene": 0, "startParameter": {"recordingConfig": {"channelType": 7}, "storageConfig": {"vendor": 99}}}})  # <- newer-edition
