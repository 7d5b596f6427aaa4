"""What Scripts/torture does, in parts."""
