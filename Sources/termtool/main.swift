print("termtool")
