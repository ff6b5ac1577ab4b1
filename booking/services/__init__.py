"""What is done: one public function is one act and one transaction, with its commit at the end."""
