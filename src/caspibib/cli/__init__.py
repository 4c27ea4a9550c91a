"""The command line: the only place that reads standard input, writes files and prints."""
