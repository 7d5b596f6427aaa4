"""What Scripts/fuzz-cli does, in parts."""
