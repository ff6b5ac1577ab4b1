"""What the desk's pages say of an appointment: its state, badges, languages and e-mails."""
