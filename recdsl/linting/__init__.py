"""From a document and its project to diagnostics: check, locate, report; and fixes."""
