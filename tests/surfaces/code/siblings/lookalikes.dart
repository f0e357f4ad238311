// Bodies of the other calls, and maps that only share names with a start body.
final acquire = {'cname': 'lobby', 'uid': 1, 'clientRequest': {'resourceExpiredHour': 'many', 'scene': 9}};  // <- unlisted-value <- wrong-type <- wrong-type
final stop = {'cname': 'lobby', 'uid': 1, 'clientRequest': {'async_stop': 'yes'}};  // <- wrong-type <- wrong-type
final audit = {'clientRequest': {'method': 'GET'}, 'storage': {'vendor': 'x'}};
