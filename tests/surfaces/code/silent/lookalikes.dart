// Bodies of the other calls, and maps that only share names with a start body.
final audit = {'clientRequest': {'method': 'GET'}, 'storage': {'vendor': 'x'}};
