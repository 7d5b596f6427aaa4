int shipped_files_placeholder(void);
